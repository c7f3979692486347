import { join } from 'node:path';

/**
 * Installs the packages that the lock file names, if others are there, and builds `dist/`. A check does so before all else: installing empties
 * `node_modules`, with what other programs have put there.
 * @param {Pick<import('./checks.mjs').Context, 'root' | 'run'>} context
 */
export async function setUp({ root, run }) {
  await run(process.execPath, [join(root, 'scripts', 'setup.mjs')]);
}
