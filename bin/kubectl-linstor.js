#!/usr/bin/env node
'use strict';
const { join } = require('node:path');
require('../dist/kubectl-plugin.js')
  .runPlugin(process.argv.slice(2), {
    env: process.env,
    stdinIsTerminal: process.stdin.isTTY === true,
    stdoutIsTerminal: process.stdout.isTTY === true,
    client: [process.execPath, join(__dirname, 'linstor.js')],
  })
  .then((code) => (process.exitCode = code));
