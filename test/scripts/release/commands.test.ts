import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadScript } from '../package/load-script.ts';

type Run = (file: string, words: readonly string[]) => Promise<string>;
const { commandsOf } = await loadScript<{
  commandsOf: (options: { root: string; log: string; signal: AbortSignal }) => Run;
}>('../release/commands.mjs');
const root = mkdtempSync(join(tmpdir(), 'linstor-commands-'));
const log = join(root, 'logs', 'check.log');
const run = commandsOf({ root, log, signal: new AbortController().signal });
afterAll(() => rmSync(root, { recursive: true }));

it('gives what a program prints, and keeps all of it', async () => {
  expect(await run(process.execPath, ['-p', '"one"'])).toBe('one\n');
  expect(await run(process.execPath, ['-p', '"two"'])).toBe('two\n');
  expect(readFileSync(log, 'utf8')).toMatch(/^\$ .*"one"\none\n\$ .*"two"\ntwo\n$/);
});

it('knows what was printed when the folder of the log is removed meanwhile, as installing packages does', async () => {
  const removes = "require('fs').rmSync('logs', { recursive: true }); console.log('all the same')";
  expect(await run(process.execPath, ['-e', removes])).toBe('all the same\n');
  const failing = run(process.execPath, ['-e', `${removes}; process.exit(3)`]);
  await expect(failing).rejects.toThrow(new RegExp(`^  all the same\nAll of it: ${log}$`, 'm'));
  expect(readFileSync(log, 'utf8')).toBe('all the same\n');
});
