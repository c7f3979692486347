#!/usr/bin/env node
'use strict';
if (process.getBuiltinModule) require('../dist/launcher.js').launch(process.argv.slice(2));
else require('./old-node.js').refuse();
