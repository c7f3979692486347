import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../support/programs.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'linstor-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('only the newest code of a part is kept, and other parts stay', () => {
  for (const name of ['bin', 'dist']) cpSync(join(root, name), join(folder, name), { recursive: true });
  const cache = join(folder, 'linstor-client', 'code');
  mkdirSync(cache, { recursive: true });
  for (const old of ['core-v18.0.0-x64-1-1', 'core+node-v18.0.0-x64-1-1']) writeFileSync(join(cache, old), '');
  const help = (): void => {
    const { status } = run('node', [join(folder, 'bin', 'linstor.js'), '--help'], { env: { XDG_CACHE_HOME: folder } });
    expect(status).toBe(0);
  };
  help();
  utimesSync(join(folder, 'dist', 'core.js'), 1, 1);
  help();
  const kept = readdirSync(cache).sort();
  expect(kept).toEqual(['core+node-v18.0.0-x64-1-1', expect.stringMatching(/^core-v.*-1000$/) as string]);
});

test.each([
  ['n', 2],
  ['node list', 20],
])('%s, which never comes to its work (exit %i), keeps no code that would lack what others need', (line, exit) => {
  const home = join(folder, `failed-${exit}`);
  const { status } = run('node', [join(root, 'bin', 'linstor.js'), ...line.split(' ')], {
    env: { XDG_CACHE_HOME: home, LS_CONTROLLERS: '127.0.0.1:1' },
  });
  expect(status).toBe(exit);
  expect(readdirSync(join(home, 'linstor-client', 'code'))).toEqual([]);
});
