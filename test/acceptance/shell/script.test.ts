import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

it('says what a script that ends inside a transaction has not created', async () => {
  const open = await run('begin\nr c alpha r1\n');
  expect(open).toMatchObject({ code: 0, out: '1 resource(s) added to transaction\n' });
  expect(open.err).toBe('The script ended inside a transaction: 1 collected resource was not created.\n');
  expect((await run('begin\nr c alpha r1\ncommit\n')).err).toBe('');
});

it('refuses words of transactions where they make no sense', async () => {
  expect(await run('commit\n')).toMatchObject({ code: 5 });
  const twice = await run('begin\nbegin\nabort\n');
  expect(twice.err).toContain('A transaction has begun already; it holds 0 resources.');
});

describe('a file', () => {
  const file = (name: string, text: string): string => {
    writeFileSync(join(home, name), text);
    return join(home, name);
  };

  it('is run by \\i, and what fails in it is named with file and line', async () => {
    const inner = file('inner.linstor', '# a comment\nnode list | grep -c alpha\nresource create a r2\n!echo after\n');
    const { out, err, code } = await run(`\\i ${inner}\n`);
    expect(out).toContain('1\n');
    expect(out).toContain('after\n');
    expect(err).toBe(`Line 3 of ${inner} failed with exit code 10: resource create a r2\n`);
    expect(code).toBe(0);
  });

  it('ends at the first failure after \\set ON_ERROR_STOP on, as the script does', async () => {
    const inner = file('stops.linstor', 'resource create a r2\n!echo after\n');
    const { out, err, code } = await run(`\\set ON_ERROR_STOP on\n\\i ${inner}\n!echo later\n`);
    expect(out).not.toMatch(/after|later/);
    expect(err).toMatch(/^Line 1 of .*\nLine 2 failed with exit code 10: \\i .*\n$/);
    expect(code).toBe(10);
  });

  it('gives the exit code of its last command when it leaves the shell', async () => {
    const inner = file('leaves.linstor', 'node lst\nexit\n!echo after\n');
    expect(await run(`\\i ${inner}\n!echo later\n`)).toMatchObject({ code: 2, out: '' });
  });

  it('that runs itself, that is not there, or that is none is refused', async () => {
    const loop = file('loop.linstor', `\\i ${join(home, 'loop.linstor')}\n`);
    expect((await run(`\\i ${loop}\n`)).err).toContain(`${loop} cannot run itself.`);
    expect((await run('\\i nowhere\n')).err).toMatch(/Cannot read .*nowhere: no such file/);
    expect((await run(`\\i ${home}\n`)).err).toContain('Cannot read');
    expect(await run('\\i -\n\\i\n\\i a b\n')).toMatchObject({ code: 2 });
  });

  it('answers its own questions', async () => {
    const inner = file('answers.linstor', 'encryption enter-passphrase\n!echo next\n');
    expect((await run(`\\i ${inner}\n`)).out).toBe('next\n');
  });
});

it('lists settings, and refuses names and values that it does not know', async () => {
  expect((await run('\\set timing on\n\\set timing\n')).out).toMatch(/^timing +on +Say/);
  const { err, code } = await run('\\set timin on\n');
  expect(err).toContain("The shell has no setting 'timin'.\n  Did you mean 'timing'?");
  expect(code).toBe(2);
  expect((await run('\\set x perhaps\n')).err).toContain("Only 'on' or 'off' may follow.");
});

it('reads no shellrc, and has no terminal for clear, history and \\e', async () => {
  const folder = join(home, '.config', 'linstor');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'shellrc'), '!echo from the rc file\n');
  expect((await run('!echo x\n')).out).toBe('x\n');
  const { err } = await run('clear\nhistory\n\\e\n');
  expect(err.match(/ needs? a terminal/g)).toHaveLength(3);
});

it('says what a word with a backslash might have meant', async () => {
  const { err, code } = await run('\\timin\n');
  expect(err).toContain("The shell does not know '\\timin'.\n  Did you mean '\\timing'?");
  expect(code).toBe(2);
});

it('runs no line of a file that is no text', async () => {
  const file = join(home, 'binary');
  writeFileSync(file, Buffer.from('!echo reached\n\0\n'));
  const { code, out, err } = await run(`\\i ${file}\n`);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`${file} is not run: it is no text in UTF-8.`);
  writeFileSync(file, Buffer.from('!echo reached\n\xff\n', 'latin1'));
  expect(await run(`\\i ${file}\n`)).toMatchObject({ code: 2, out: '' });
});

it('runs what comes out of a pipe', async () => {
  const pipe = join(home, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const done = run(`\\i ${pipe}\n`);
  execFile('sh', ['-c', 'echo "!echo reached" > "$0"', pipe]);
  expect(await done).toMatchObject({ code: 0, out: 'reached\n' });
});

it('ends at once on a signal, also while nobody writes to a pipe', async () => {
  const pipe = join(home, 'silent');
  execFileSync('mkfifo', [pipe]);
  const child = spawn(process.execPath, [PROGRAM], {
    env: { PATH: process.env.PATH ?? '', HOME: home },
    timeout: 10_000,
    killSignal: 'SIGKILL',
  });
  child.stdin.write(`!echo there\n\\i ${pipe}\n`);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  setTimeout(() => child.kill('SIGTERM'), 300);
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(143);
});
