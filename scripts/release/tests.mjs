import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installPinned } from '../package/pinned.mjs';
import { nodeLines } from './node-lines.mjs';

/**
 * `npm test` on each line of Node that is supported, with the version that `packaging/nodes` pins.
 * @param {string} root
 * @returns {import('./checks.mjs').Check[]}
 */
export function testChecks(root) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return nodeLines(engines.node).map(({ line }) => ({
    name: `tests-${line}`,
    summary: `npm test on Node ${line}`,
    check: (context) => testOn(line, context),
  }));
}

/** @param {number} line @param {import('./checks.mjs').Context} context @returns {Promise<import('./checks.mjs').Finding>} */
async function testOn(line, { root, run }) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { outcome: 'not possible', lines: ['the pinned programs of Node are those for Linux on x64'] };
  const node = join(installPinned(root, 'nodes'), `node-${line}`, 'bin', 'node');
  if (!existsSync(node)) return { outcome: 'not possible', lines: [`packaging/nodes has no node-${line}`] };
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`, CI: 'true' };
  const version = (await run(node, ['--version'])).trim();
  const said = await run(node, [join(root, 'scripts', 'check.mjs')], { env });
  return { outcome: 'passed', lines: [`${version}: ${said.trimEnd().split('\n').at(-1)}`] };
}
