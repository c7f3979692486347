#!/usr/bin/env node
'use strict';
require('../dist/launcher.js').launch(['__kubectl', ...process.argv.slice(2)]);
