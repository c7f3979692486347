import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Before all tests: builds the program when it is older than its sources, unless only tests of other areas run. */
export function setup(): void {
  const wanted = process.argv.filter((word) => word.startsWith('test/'));
  if (wanted.length > 0 && !wanted.some((word) => /acceptance|faults/.test(word))) return;
  const built = statSync('dist/launcher.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (newest('src') > built || newest('scripts') > built)
    execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(folder, name)).mtimeMs,
  );
  return Math.max(...times);
}
