import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Terminal, type TerminalOptions } from '../../support/terminal/terminal.ts';

const GREY = 8;
const HISTORY = ['node list -n n1', 'resource list', 'node info', 'resource-group list'];

let home: string;
let shell: Terminal;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'editor-'));
  mkdirSync(join(home, '.config', 'linstor'), { recursive: true });
  writeFileSync(join(home, '.config', 'linstor', 'client.history'), HISTORY.map((line) => `${line}\n`).join(''));
});

afterEach(() => {
  shell.close();
  rmSync(home, { recursive: true, force: true });
});

async function start(options: TerminalOptions = {}, words: readonly string[] = []): Promise<void> {
  shell = new Terminal([...words, 'demo'], { home, columns: 80, rows: 24, ...options });
  await shell.sees(/==>$/);
}

/** The line as it is seen, with what is grey between brackets. */
function line(): string {
  const { display } = shell;
  const pieces = display.styled(display.cursor.row).map(({ text, colour }) => (colour === GREY ? `[${text}]` : text));
  return pieces.join('').trimEnd();
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) shell.type(key);
  await shell.settles();
}

/** Rows below the line. */
function below(): string[] {
  return shell.display
    .window()
    .split('\n')
    .slice(shell.display.cursor.row + 1);
}

describe('the suggestion from the history', () => {
  it('stands in grey behind the cursor, and is taken by the word or whole', async () => {
    await start();
    await press('node l');
    expect(line()).toBe('LINSTOR(demo) ==> node l[ist -n n1]');
    expect(shell.display.cursor.column).toBe('LINSTOR(demo) ==> node l'.length);
    await press('\x1bf');
    expect(line()).toBe('LINSTOR(demo) ==> node list[ -n n1]');
    await press('\x1b[C');
    expect(line()).toBe('LINSTOR(demo) ==> node list -n n1');
    expect(below()).toEqual([]);
  });

  it('is not run by Enter, and leaves nothing on the screen', async () => {
    await start();
    await press('resource');
    expect(line()).toBe('LINSTOR(demo) ==> resource[-group list]');
    shell.type('\r');
    await shell.sees(/==> resource\n[^]*==>$/);
    await press('node list\r');
    await shell.sees(/┊ n3[^]*==>$/);
    await press('no');
    expect(line()).toBe('LINSTOR(demo) ==> no[de list]');
  });

  it.each([
    ['NO_COLOR', { env: { NO_COLOR: '1' } }, []],
    ['--no-color', {}, ['--no-color']],
  ])('is not there with %s, where it could not be told from the line', async (_, options, words) => {
    await start(options, words);
    await press('node l');
    expect(line()).toBe('LINSTOR(demo) ==> node l');
  });

  it('is cut at the edge of the window', async () => {
    await start({ columns: 30 });
    await press('node li');
    expect(line()).toBe('LINSTOR(demo) ==> node li[st -…]');
  });
});

describe('the menu', () => {
  it.each([
    ['Ctrl-U', '\x15'],
    ['Ctrl-L', '\f'],
    ['Ctrl-C', '\x03'],
    ['Esc', '\x1b'],
    ['Enter', '\r'],
    ['Home', '\x1b[H'],
    ['Ctrl-R', '\x12'],
  ])('goes with %s', async (_, key) => {
    await start();
    shell.type('node l');
    await shell.sees('list-properties');
    shell.type(key);
    await shell.settles();
    expect(below().join('\n')).not.toMatch(/list|lost/);
  });

  it('gives the line back with Esc while one of it is selected', async () => {
    await start();
    shell.type('node l');
    await shell.sees('list-properties');
    shell.type('\t\t');
    await shell.sees(/==> node list/);
    await press('\x1b');
    expect(line()).toMatch(/==> node li?\[?/);
    expect(below()).toEqual([]);
  });

  it('does not pop up over a finished line with Home', async () => {
    await start();
    await press('node info --nodes n1 ', '\x1b[H');
    expect(below()).toEqual([]);
  });

  it('has one row for the long and the short spelling of an option', async () => {
    await start();
    shell.type('resource list -');
    await shell.sees(/--\S+, -\w/);
    expect(shell.display.window()).toMatch(/^ {2}--\S+, -\w {2,}\S/m);
    expect(shell.display.window()).not.toMatch(/^ {2}-\w /m);
  });
});

describe('Ctrl-R', () => {
  it('shows which of the lines found it is, marks what was looked for, and goes back and forth', async () => {
    await start();
    await press('typed', '\x12', 'list');
    expect(shell.display.window()).toMatch(/\(search\) list: resource-group list\n {2}1 of 3 {2}Ctrl-R older/);
    const row = shell.display.styled(shell.display.cursor.row);
    expect(row.filter(({ inverse }) => inverse).map(({ text }) => text)).toEqual(['list']);
    await press('\x12');
    expect(shell.display.window()).toContain('(search) list: resource list\n  2 of 3');
    await press('\x12', '\x12', '\x12');
    expect(shell.display.window()).toContain('(search) list: node list -n n1\n  3 of 3');
    await press('\x13');
    expect(shell.display.window()).toContain('(search) list: resource list\n  2 of 3');
    await press('\x1b');
    expect(line()).toBe('LINSTOR(demo) ==> typed');
    expect(below()).toEqual([]);
  });

  it('runs the line found with Enter, and lets it be changed after →', async () => {
    await start();
    await press('\x12', 'info', '\x1b[C');
    expect(line()).toBe('LINSTOR(demo) ==> node info');
    await press('\x15', '\x12', '-n n1\r');
    await shell.sees(/==> node list -n n1\n[^]*┊ n1 [^]*==>$/);
  });
});

describe('a window that changes its width', () => {
  const long = `!echo ${'0123456789'.repeat(9)}`;

  it.each([
    ['breaks every line anew', true],
    ["leaves the cursor's line alone", false],
  ])('keeps what stands above the prompt in a terminal that %s', async (_, reflowCursorLine) => {
    await start({ reflowCursorLine, columns: 120 });
    shell.type(long);
    await shell.settles();
    for (const columns of [70, 50, 100, 41, 120]) {
      await shell.resize(columns, 24);
      await shell.settles();
      const shown = shell.display.window().replaceAll('\n', '');
      expect(shown).toContain("LINSTOR shell: 'help' lists the commands, Ctrl-D leaves.");
      expect(shown.endsWith(`LINSTOR(demo) ==> ${long}`)).toBe(true);
      if (reflowCursorLine) expect(shown.split('==>')).toHaveLength(2);
    }
    await press('\x01', 'x\x15');
    expect(shell.display.window().replaceAll('\n', '')).toContain('Ctrl-D leaves.');
  });

  it('loses no key that is typed meanwhile', async () => {
    await start();
    shell.type(long);
    await shell.settles();
    const resized = shell.resize(60, 24);
    shell.type('\x15node inf\x7ffo');
    await resized;
    await shell.sees(/==> node info/);
  });
});

it('puts the cursor where wide characters say it is', async () => {
  await start();
  await press('!echo 日本 e\u0301 👍🏽 한|');
  const end = shell.display.cursor.column;
  await press('\x1b[D', 'X');
  expect(shell.display.window()).toMatch(/==> !echo 日本 e\u0301 👍🏽\s+한X\|$/);
  expect(shell.display.cursor.column).toBe(end);
  await press('\x1b[D'.repeat(8), 'Y');
  expect(shell.display.window()).toMatch(/==> !echo 日Y本 e\u0301 👍🏽\s+한X\|$/);
});

describe("the user's editor", () => {
  function editor(script: string): string {
    const file = join(home, 'editor.sh');
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
    return file;
  }

  it('gets the line with Ctrl-X Ctrl-E, and what comes back is looked at before Enter runs it', async () => {
    const VISUAL = editor(`printf '%s -n n2\\nnode list -n n3\\n' "$(cat "$1")" > "$1.new"; mv "$1.new" "$1"`);
    await start({ env: { VISUAL } });
    shell.type('node list\x18\x05');
    await shell.sees(/==> node list -n n2\n> node list -n n3$/);
    expect(shell.screen()).not.toContain('┊');
    shell.type('\r');
    await shell.sees(/┊ n2 [^]*┊ n3 [^]*==>$/);
  });

  it('that fails leaves the line as it was, and says so', async () => {
    await start({ env: { VISUAL: editor('exit 3') } });
    shell.type('node list\x18\x05');
    await shell.sees(/ended with code 3; [^]*==> node list/);
  });
});
