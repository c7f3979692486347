import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CheckFailure } from './commands.mjs';
import { setUp } from './set-up.mjs';

/**
 * Makes the packages twice, compares their sums and tries them. They stay in `out/`. Warns of an executable without code cache.
 * @param {import('./checks.mjs').Context} context
 * @returns {Promise<import('./checks.mjs').Finding>}
 */
export async function makePackages({ root, run }) {
  const make = async () => {
    const said = await run('npm', ['run', '--silent', 'package']);
    const sums = readFileSync(join(root, 'out', 'SHA256SUMS'), 'utf8');
    return { sums: sums.trimEnd().split('\n'), lacking: said.match(/^\S+ has no code cache: .*$/gm) ?? [] };
  };
  await setUp({ root, run });
  const [{ sums: once }, { sums: again, lacking }] = [await make(), await make()];
  const others = again.filter((line) => !once.includes(line)).map((line) => line.split(/\s+/)[1]);
  if (others.length > 0) throw new CheckFailure(others.map((name) => `${name} has other bytes when it is made again`));
  const said = await run(process.execPath, [join(root, 'scripts', 'check-packages.mjs')]);
  const tried = `${again.length} files in out/; ${said.trimEnd().split('\n').at(-1)}`;
  return { outcome: lacking.length > 0 ? 'warned' : 'passed', lines: [...lacking, tried] };
}
