#!/usr/bin/env node
/** `npm start`: sets a fresh clone up and opens the program on its demo cluster; in a pipe it runs the tour once. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
execFileSync(process.execPath, [join(root, 'scripts', 'setup.mjs')], { stdio: 'inherit' });
const words = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [join(root, 'bin', 'linstor.js'), 'demo', ...words], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
