#!/usr/bin/env node
'use strict';
if (process.getBuiltinModule) run();
else require('./old-node.js').refuse();

function run() {
  const { join } = require('node:path');
  require('../dist/kubectl-plugin.js')
    .runPlugin(process.argv.slice(2), {
      env: process.env,
      stdinIsTerminal: process.stdin.isTTY === true,
      stdoutIsTerminal: process.stdout.isTTY === true,
      client: [process.execPath, join(__dirname, 'linstor.js')],
    })
    .then((code) => (process.exitCode = code));
}
