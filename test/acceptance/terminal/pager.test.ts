import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SmallController } from '../shell/controller.ts';
import { Terminal, type TerminalOptions } from '../../support/terminal/terminal.ts';

const PROGRAM = fileURLToPath(new URL('../../../bin/linstor.js', import.meta.url));
/** A pager that marks each line of what it is given. */
const MARKING = "sed 's/^/P:/'";
/** One that shows the beginning and waits for `q`, as real pagers do. */
const WAITING = `head -n 5; echo 'q leaves'; stty -icanon -echo </dev/tty; head -c 1 </dev/tty >/dev/null; stty icanon echo </dev/tty`;

let controller: SmallController;
let terminal: Terminal | undefined;
let home: string;

beforeAll(async () => {
  const node = (i: number) => ({ name: `node${i}`, type: 'SATELLITE', connection_status: 'ONLINE' });
  controller = await SmallController.start({ '/v1/nodes': () => Array.from({ length: 40 }, (_, i) => node(i)) });
});

afterAll(() => controller.close());

afterEach(() => {
  terminal?.close();
  rmSync(home, { recursive: true, force: true });
});

function start(words: readonly string[], env: Readonly<Record<string, string>>, more: TerminalOptions = {}): Terminal {
  home = mkdtempSync(join(tmpdir(), 'pager-'));
  terminal = new Terminal(words, {
    ...{ columns: 80, rows: 12, home },
    ...more,
    env: { LS_CONTROLLERS: controller.url, ...env },
  });
  return terminal;
}

/** All that a line shows, off a shell. */
async function shown(line: string, env: Readonly<Record<string, string>>, more?: TerminalOptions): Promise<string> {
  const run = start(line.split(' '), env, more);
  expect(await run.exitCode()).toBe(0);
  return run.screen();
}

describe('what is longer than the screen', () => {
  it.each([
    ['LINSTOR_PAGER', 'node list', { LINSTOR_PAGER: MARKING, PAGER: 'nosuch' }],
    ['PAGER', 'node list', { PAGER: MARKING }],
    ['PAGER, in a data format, too', 'node list -o yaml', { PAGER: MARKING }],
    ['PAGER, help as well', 'node list --help', { PAGER: MARKING }],
    ['PAGER, help by its command', 'help node list', { PAGER: MARKING }],
  ])('goes through the program that %s names', async (_, line, env) => {
    const screen = await shown(line, env);
    expect(screen.match(/^P:/gm)?.length).toBeGreaterThan(12);
    expect(screen.startsWith('P:')).toBe(true);
  });

  it.each([
    ['with --no-pager', 'node list --no-pager', {}],
    ['with an empty LINSTOR_PAGER', 'node list', { LINSTOR_PAGER: '' }],
    ['with cat', 'node list', { LINSTOR_PAGER: 'cat' }],
    ['under -m', '-m node list', {}],
    ['on a terminal that is dumb', 'node list', { TERM: 'dumb' }],
    ['with --curl', '--curl node list', {}],
  ])('does not %s', async (_, line, env) => {
    expect(await shown(line, { PAGER: MARKING, ...env })).not.toContain('P:');
  });

  it('does not where the configuration says so, unless the environment names a program', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pager-'));
    mkdirSync(join(folder, '.config', 'linstor'), { recursive: true });
    writeFileSync(join(folder, '.config', 'linstor', 'linstor-client.conf'), '[global]\npager = off\n');
    expect(await shown('node list', { PAGER: MARKING }, { home: folder })).not.toContain('P:');
    terminal?.close();
    expect(await shown('node list', { LINSTOR_PAGER: MARKING }, { home: folder })).toContain('P:');
    rmSync(folder, { recursive: true });
  });

  it('does not in a pipe', async () => {
    const line = `"${process.execPath}" "${PROGRAM}" node list | cat`;
    const run = start(['-c', line], { PAGER: MARKING }, { file: '/bin/sh' });
    expect(await run.exitCode()).toBe(0);
    expect(run.screen()).toContain('node39');
    expect(run.screen()).not.toContain('P:');
  });

  it('has notes such as what was left out in its text', async () => {
    const screen = await shown('node list --limit 30', { PAGER: MARKING }, { typed: true });
    expect(screen).toContain('P:These are the first 30 of 40.');
  });

  it.each([
    ['a program that is not there', { LINSTOR_PAGER: 'nosuch' }, "The pager 'nosuch' cannot be found"],
    ['one that only the shell finds missing', { LINSTOR_PAGER: 'A=1 nosuch' }, 'not found'],
  ])('is shown without %s', async (_, env, note) => {
    const screen = await shown('node list', env);
    expect(screen).toContain('node0 ');
    expect(screen).toContain('node39');
    expect(screen).toContain(note);
  });

  it('goes through less when nothing else is named, but only if somebody typed the line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pager-'));
    writeFileSync(join(folder, 'less'), `#!/bin/sh\nexec ${MARKING}\n`, { mode: 0o755 });
    const env = { PAGER: '', PATH: `${folder}:${process.env.PATH ?? ''}` };
    expect(await shown('node list', env, { typed: true })).toContain('P:');
    rmSync(home, { recursive: true, force: true });
    expect(await shown('node list', env)).not.toContain('P:');
    rmSync(folder, { recursive: true });
  });

  it('ends without an error when the pager is left early', async () => {
    expect(await shown('node list', { PAGER: 'head -n 4' })).toContain('node0');
  });

  it('is not what fits on the screen', async () => {
    expect(await shown('node list --limit 5', { PAGER: MARKING })).not.toContain('P:');
  });
});

describe('in the shell', () => {
  it('a pager is left with q, and not by Ctrl-C, and lines can be typed after it', async () => {
    const shell = start([], { PAGER: WAITING });
    await shell.sees(/==>$/);
    shell.enter('node list');
    await shell.sees('q leaves');
    shell.type('q');
    await shell.sees(/q leaves\n[^]*==>$/);
    shell.enter('node list --limit 1');
    await shell.sees(/node0[^]*first 1 of 40[^]*==>$/);
    expect(shell.display.modes.bracketedPasteMode).toBe(true);
    shell.enter('node list | tail -n 2');
    await shell.sees(/node39/);
  });

  it('the whole help is paged', async () => {
    const shell = start([], { PAGER: MARKING });
    await shell.sees(/==>$/);
    shell.enter('help');
    await shell.sees(/P:Usage: linstor[^]*P:In the shell:[^]*==>$/);
  });
});

it.runIf(hasLess())('less leaves the terminal as it was, and Ctrl-C is for less', async () => {
  const line = `trap : INT; stty -g >before; "${process.execPath}" "${PROGRAM}" node list; stty -g >after`;
  const run = start(['-c', line], { PAGER: 'less' }, { file: '/bin/sh' });
  await run.sees(/node3[^]*\n:$/);
  run.type('\x03');
  // less drops what was typed before it has taken note of the interrupt.
  await run.settles(700);
  expect(run.screen()).toMatch(/:$/);
  run.type('q');
  expect(await run.exitCode()).toBe(0);
  expect(run.display.isAlternate).toBe(false);
  const [before, after] = ['before', 'after'].map((name) => readFileSync(join(home, name), 'utf8'));
  expect(after).toBe(before);
});

function hasLess(): boolean {
  return ['/usr/bin/less', '/bin/less'].some((path) => existsSync(path));
}

it('ends with a signal that ends the program, and can put the terminal back', async () => {
  home = mkdtempSync(join(tmpdir(), 'pager-'));
  const pager = join(home, 'pager');
  const note = join(home, 'ended');
  const lines = ["trap '' HUP", `trap 'echo ended > ${note}; exit' TERM`, 'head -n 3', 'while :; do sleep 0.05; done'];
  writeFileSync(pager, `#!/bin/sh\n${lines.join('\n')}\n`, { mode: 0o755 });
  terminal = new Terminal(['node', 'list'], {
    ...{ columns: 80, rows: 12, home },
    env: { LS_CONTROLLERS: controller.url, LINSTOR_PAGER: pager },
  });
  await terminal.sees(/NodeType/);
  terminal.signal('SIGTERM');
  expect(await terminal.exitCode()).toBe(143);
  await expect.poll(() => existsSync(note), { timeout: 5000 }).toBe(true);
});
