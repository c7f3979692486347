#!/usr/bin/env node
/** `npm start`: sets a fresh clone up and opens the program on its demo cluster; in a pipe it runs the tour once. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const setup = spawnSync(process.execPath, [join(root, 'scripts', 'setup.mjs')], { stdio: ['ignore', 2, 2] });
if (setup.status !== 0) process.exit(1); // it has said why
const words = process.argv.slice(2);
if (words.length === 0 && !process.stdin.isTTY) words.push('--tour');
const program = spawn(process.execPath, [join(root, 'bin', 'linstor.js'), 'demo', ...words], { stdio: 'inherit' });
// Ctrl-C and a hangup reach the program by themselves, and npm passes them on once more: what it makes of them counts.
process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => program.kill('SIGHUP'));
process.on('SIGTERM', () => program.kill('SIGTERM'));
program.on('exit', (code) => process.exit(code ?? 1));
