import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the tour in the documentation is what the program prints, and every step of it works', () => {
  const run = (args: readonly string[]) =>
    execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
  expect(run(['scripts/tour.mjs', '--check'])).toBe('');
  expect(run(['bin/linstor.js', 'demo', '--tour'])).not.toMatch(/^ERROR:$/m);
});
