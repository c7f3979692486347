import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * Installs what a folder of `packaging/` pins below `node_modules/.cache`: it is large, and who changes the program does not need it.
 * Nothing is done when it is there. Gives the folder with the packages.
 * @param {string} root the checkout
 * @param {string} name the folder in `packaging/`
 */
export function installPinned(root, name) {
  const [from, folder] = [join(root, 'packaging', name), join(root, 'node_modules', '.cache', `package-${name}`)];
  const lock = createHash('sha256')
    .update(readFileSync(join(from, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'installed-lock');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    mkdirSync(folder, { recursive: true });
    for (const file of FILES) copyFileSync(join(from, file), join(folder, file));
    // What could be compiled is only for checking XML, which nobody makes here.
    // `--force`: npm would refuse the Node of another machine.
    const words = [
      'ci',
      '--force',
      '--omit=optional',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    execFileSync('npm', words, { cwd: folder, stdio: ['ignore', 2, 2] });
    writeFileSync(stamp, lock);
  }
  return join(folder, 'node_modules');
}
