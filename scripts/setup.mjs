#!/usr/bin/env node
/** Makes a fresh clone ready: installs the packages when the lock file changed, then builds dist/. Needs only Node and npm. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.cache', 'installed-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  process.stderr.write('Installing packages …\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}
process.stderr.write('Building …\n');
run(process.execPath, [join(root, 'scripts', 'build.mjs')]);

/** Everything the steps print goes to stderr: stdout belongs to the program that is started next. */
function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
}
