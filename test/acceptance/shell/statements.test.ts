import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Terminal, type TerminalOptions } from '../../support/terminal/terminal.ts';

let home: string;
let shell: Terminal;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'statements-'));
});

afterEach(() => {
  shell.close();
  rmSync(home, { recursive: true });
});

async function start(env: TerminalOptions['env'] = {}, ...words: readonly string[]): Promise<void> {
  shell = new Terminal(['demo', ...words], { home, env, columns: 80, rows: 40 });
  await shell.sees(/==>$/);
}

/** Runs a line on an empty screen; gives what is shown when the next prompt has come. */
async function run(line: string): Promise<string> {
  shell.type('\f');
  await shell.sees(/^[^\n]*==>$/);
  shell.enter(line);
  await shell.sees(/\n[^\n]*==>$/);
  return shell.screen();
}

function rcFile(text: string, folder = join(home, '.config')): string {
  mkdirSync(join(folder, 'linstor'), { recursive: true });
  const file = join(folder, 'linstor', 'shellrc');
  writeFileSync(file, text);
  return file;
}

describe('shellrc', () => {
  it('sets what it says without a word, and its faults are told with file and line', async () => {
    rcFile('# mine\n\\x on\nuse node n2\nnode lst # wrong\n\\timing on\n');
    await start();
    const begun = shell.screen();
    expect(begun).toContain('Line 4 of ~/.config/linstor/shellrc failed with exit code 2');
    expect(begun).not.toMatch(/Timing is|Lists show/);
    expect(begun).toMatch(/LINSTOR\(demo, node n2\) ==>$/);
    expect(await run('\\set')).toMatch(/timing +on[^]*x +on/);
  });

  it('is found in XDG_CONFIG_HOME, and skipped by --disable-config', async () => {
    const folder = join(home, 'settings');
    rcFile('!echo from there\n', folder);
    await start({ XDG_CONFIG_HOME: folder });
    expect(shell.screen()).toContain('from there');
    shell.close();
    await start({ XDG_CONFIG_HOME: folder }, '--disable-config');
    expect(shell.screen()).not.toContain('from there');
  });

  it('that others may write to is not obeyed', async () => {
    chmodSync(rcFile('!echo from others\n'), 0o666);
    await start();
    expect(shell.screen()).toContain('shellrc is not read: others may write to it.');
    expect(shell.screen()).not.toContain('from others');
  });

  it('that is no file, or has no end of its own, keeps nobody from the prompt', async () => {
    mkdirSync(join(home, '.config', 'linstor', 'shellrc'), { recursive: true });
    await start();
    expect(shell.screen()).toContain('shellrc is not read: it is no file.');
  });
});

describe('\\i', () => {
  it('is ended by Ctrl-C', async () => {
    writeFileSync(join(home, 'waits.linstor'), '!echo before\nwait node n1 --for offline\n!echo after\n');
    await start();
    shell.enter('\\i waits.linstor');
    await shell.sees(/\nbefore/);
    await shell.settles(300);
    shell.type('\x03');
    await shell.sees(/exit code 130[^]*==>$/);
    expect(shell.screen()).toMatch(/Line 2 of waits.linstor failed with exit code 130/);
    expect(shell.screen()).not.toMatch(/^after$/m);
  });
});

describe('\\e', () => {
  const EDITOR = 'sed -i s/n1/n2/';

  it('puts the last line back to be looked at, and Enter runs it', async () => {
    await start({ EDITOR });
    await run('node list -n n1');
    shell.enter('\\e');
    await shell.sees(/==> node list -n n2$/);
    expect(shell.screen()).not.toContain('┊ n2');
    shell.type('\r');
    await shell.sees(/┊ n2 [^]*==>$/);
  });

  it('edits a file in its place, and its lines make one input', async () => {
    writeFileSync(join(home, 'two.linstor'), 'node list -n n1\n!echo done\n');
    await start({ EDITOR });
    shell.enter('\\e two.linstor');
    await shell.sees(/==> node list -n n2\n> !echo done$/);
    expect(readFileSync(join(home, 'two.linstor'), 'utf8')).toBe('node list -n n2\n!echo done\n');
    shell.type('\r');
    await shell.sees(/┊ n2 [^]*\ndone\n[^]*==>$/);
  });

  it('says when the editor fails, and nothing stands in the line', async () => {
    await start({ EDITOR: 'false' });
    expect(await run('\\e')).toMatch(/The editor 'false' ended with code 1[^]*==>$/);
  });
});

describe('history', () => {
  it('lists the last lines with numbers and without secrets, and is emptied', async () => {
    await start();
    await run('encryption create-passphrase --passphrase geheim');
    await run('node list -n n1');
    const shown = await run('history 3');
    expect(shown).toMatch(/1 {2}encryption create-passphrase\n *2 {2}node list -n n1\n *3 {2}history 3\n/);
    expect(shown).not.toContain('geheim');
    expect(await run('history clear; history')).toMatch(/The history is empty\.\nLINSTOR/);
  });
});

it('clear empties the screen', async () => {
  await start();
  await run('node list -n n1');
  shell.enter('clear');
  await shell.sees(/^LINSTOR\(demo\) ==>$/);
});

describe('a transaction', () => {
  beforeEach(async () => {
    await start();
    await run('resource-definition create t1; volume-definition create t1 100M');
    shell.enter('begin; r c n1 n3 t1 -s ssd');
    await shell.sees('LINSTOR*(demo, transaction: 2 resources) ==>');
  });

  it('shows what it holds, and commit creates it', async () => {
    expect(await run('collected')).toContain('t1 on n1 (storage pool ssd)\nt1 on n3 (storage pool ssd)\n');
    shell.enter('commit');
    await shell.sees(/SUCCESS[^]*LINSTOR\(demo\) ==>$/);
    expect(await run('resource list -r t1')).toMatch(/t1 +┊ n1[^]*t1 +┊ n3/);
  });

  it('is only left by Ctrl-D or exit after a question', async () => {
    shell.type('\x04');
    await shell.sees('2 resources are collected and not yet created. Forget them?');
    shell.type('\r');
    await shell.sees(/No\nLINSTOR\*[^]*==>$/);
    shell.enter('exit');
    await shell.sees('Leave without them?');
    shell.type('\x03');
    await shell.sees(/Interrupted[^]*transaction: 2 resources\) ==>$/);
    shell.enter('exit');
    await shell.sees(/Leave without them\?[^]*Leave without them\?/);
    shell.type('y\r');
    expect(await shell.exitCode()).toBe(0);
  });

  it('is forgotten by rollback without a question', async () => {
    shell.enter('rollback');
    await shell.sees(/LINSTOR\(demo\) ==>$/);
    shell.enter('exit');
    expect(await shell.exitCode()).toBe(0);
  });
});

describe('help', () => {
  it('lays the words of the shell out in groups within 80 columns', async () => {
    await start();
    const shown = await run('help');
    expect(shown).toMatch(/Transactions:\n {2}begin +Collects/);
    expect(shown).toMatch(/Files:\n {2}\\i FILE/);
  });

  it.each([
    ['help begin', 'Usage: begin'],
    ['help \\i', 'Usage: \\i FILE'],
    ['\\i ?', 'Usage: \\i FILE'],
    ['help rollback', 'Usage: abort, rollback'],
    ['help transaction', 'Within a transaction'],
  ])('%s explains with examples', async (line, expected) => {
    await start();
    expect(await run(line)).toContain(expected);
  });

  it('is what a fault names, without the name of the program', async () => {
    await start();
    expect(await run('node lst')).toContain("'help node' lists the commands.");
  });
});

it('\\timing does not tell its own time', async () => {
  await start();
  expect(await run('\\timing')).not.toContain('Time:');
  expect(await run('use')).toContain('Time:');
  expect(await run('node list')).toMatch(/Time: \d+ ms/);
});
