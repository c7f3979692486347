import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CheckFailure } from './commands.mjs';

/**
 * Makes the packages twice, compares their sums and tries them. They stay in `out/`.
 * @param {import('./checks.mjs').Context} context
 * @returns {Promise<import('./checks.mjs').Finding>}
 */
export async function makePackages({ root, run }) {
  const make = async () => {
    await run('npm', ['run', '--silent', 'package']);
    return readFileSync(join(root, 'out', 'SHA256SUMS'), 'utf8')
      .trimEnd()
      .split('\n');
  };
  const [once, again] = [await make(), await make()];
  const others = again.filter((line) => !once.includes(line)).map((line) => line.split(/\s+/)[1]);
  if (others.length > 0) throw new CheckFailure(others.map((name) => `${name} has other bytes when it is made again`));
  const said = await run(process.execPath, [join(root, 'scripts', 'check-packages.mjs')]);
  return { outcome: 'passed', lines: [`${again.length} files in out/; ${said.trimEnd().split('\n').at(-1)}`] };
}
