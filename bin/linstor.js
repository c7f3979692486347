#!/usr/bin/env node
'use strict';
const words = process.argv.slice(2);
if (!process.getBuiltinModule) require('./old-node.js').refuse();
else if (!['-v', '--version'].includes(words[0]) || !require('../dist/version.js').saidVersion(words))
  require('../dist/launcher.js').launch(words);
