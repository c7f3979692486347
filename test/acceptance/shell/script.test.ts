import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SmallController } from './controller.ts';

const PROGRAM = fileURLToPath(new URL('../../../bin/linstor.js', import.meta.url));
let home: string;
let controller: SmallController;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'script-'));
  controller = await SmallController.start({
    '/v1/nodes': () => [{ name: 'alpha', type: 'SATELLITE' }],
    '/v1/resource-definitions/r1/resources': () => [{ ret_code: 1, message: 'r1 made' }],
    '/v1/resource-definitions/r2/resources': () => [{ ret_code: -1, message: 'r2 failed' }],
  });
});

afterAll(() => {
  controller.close();
  rmSync(home, { recursive: true });
});

function run(script: string, ...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '', HOME: home, LS_CONTROLLERS: controller.url };
    const child = execFile(process.execPath, [PROGRAM, ...words], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(script);
  });
}

it('runs line by line, and ends with the exit code of the last command', async () => {
  expect(await run('node lst\nnode list | grep -c alpha\n')).toMatchObject({ code: 0, out: '1\n' });
  expect(await run('node list > /dev/null\nnode lst')).toMatchObject({ code: 2, out: '' });
});

it('says which line failed', async () => {
  const { err } = await run('node list\n\n# nothing\nresource create a r2 # here\n');
  expect(err).toContain('Line 4 failed with exit code 10: resource create a r2\n');
});

it('never repeats a secret in saying so', async () => {
  const { err } = await run(
    'encryption create-passphrase --passphrase geheim --no-such\nencryption create-passphrase -p geheim | false',
  );
  expect(err).toContain('Line 2 failed');
  expect(err).not.toContain('geheim');
});

it('goes on after a failure, unless --stop-on-error is given', async () => {
  const script = 'node lst\n!echo reached\n';
  expect(await run(script, 'interactive')).toMatchObject({ code: 0, out: 'reached\n' });
  expect(await run(script, 'interactive', '--stop-on-error')).toMatchObject({ code: 2, out: '' });
});

it('leaves with exit', async () => {
  expect(await run('!echo one\nexit\n!echo two\n')).toMatchObject({ code: 0, out: 'one\n' });
});

it('commits a transaction begun from the command line', async () => {
  const begin = ['resource', 'create-transactional', 'begin', '--terminate-on-error'];
  const good = await run('r c alpha r1\nr ct commit\n!echo not reached\n', ...begin);
  expect(good.code).toBe(0);
  expect(good.out).toContain('r1 made');
  expect(good.out).not.toContain('not reached');
  expect(await run('r c alpha r2\nr ct commit\n', ...begin)).toMatchObject({ code: 10 });
  expect(await run('r c alpha r1\nnode list\nr ct commit\n', ...begin)).toMatchObject({ code: 5 });
  expect(await run('r c alpha r1\n', ...begin)).toMatchObject({ code: 0 });
});

it('knows no commit outside of a transaction', async () => {
  expect(await run('r ct commit\n')).toMatchObject({ code: 5 });
  expect(await run('', 'resource', 'create-transactional', 'abort')).toMatchObject({ code: 5 });
});

it('takes commands with a global option of their own', async () => {
  expect((await run('-m node list\n')).out).toBe(
    '[\n  [\n    {\n      "name": "alpha",\n      "type": "SATELLITE"\n    }\n  ]\n]\n',
  );
});

it('starts although the configuration sets options', async () => {
  const folder = join(home, '.config', 'linstor');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'linstor-client.conf'), '[global]\ntimeout = 7\nno-color =\n');
  expect(await run('node list | grep -c alpha\n')).toMatchObject({ code: 0, out: '1\n' });
});
