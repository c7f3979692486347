#!/usr/bin/env node
'use strict';
require('../dist/launcher.js').launch(process.argv.slice(2));
