#!/usr/bin/env node
/** Makes a fresh clone ready: installs the packages when the lock file changed, then builds dist/. Needs only Node and npm. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = join(root, 'node_modules');
const stamp = join(packages, '.cache', 'installed-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

// npm would empty the folder that a link leads to, and that is somebody else's.
if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) {
  process.stderr.write('node_modules is a link: the packages stay as they are.\n');
} else if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  process.stderr.write('Installing packages …\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}
process.stderr.write('Building …\n');
run(process.execPath, [join(root, 'scripts', 'build.mjs')]);

/** Everything the steps print goes to stderr: stdout belongs to the program that is started next. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  process.stderr.write(`${[command, ...args].join(' ')} failed${error ? `: ${error.message}` : ''}.\n`);
  process.exit(1);
}
