import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Terminal } from '../../support/terminal/terminal.ts';

const RED = 1;

let folder: string;
let terminal: Terminal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edit-'));
});

afterEach(() => {
  terminal.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Edits with a script as the editor; `$1` is the file. What it leaves lies in `folder`. */
function edit(words: string, script: string, env: Readonly<Record<string, string>> = {}): void {
  const editor = join(folder, 'editor');
  writeFileSync(editor, `#!/bin/sh\ncd "${folder}"\n${script}\n`, { mode: 0o700 });
  terminal = new Terminal(['demo', '--', 'edit', ...words.split(' ')], {
    env: { VISUAL: '', EDITOR: editor, TMPDIR: folder, ...env },
    columns: 100,
  });
}

const seen = async (): Promise<number> => {
  const code = await terminal.exitCode();
  await terminal.settles();
  return code;
};

describe('linstor edit on a terminal', () => {
  it('shows what would change, with losses in red, asks, and keeps a text that is not wanted', async () => {
    edit('rd db1', 'sed -i s/10GiB/5GiB/ "$1"');
    await terminal.sees(/Apply this\?/);
    const row = terminal
      .screen()
      .split('\n')
      .findIndex((line) => line.includes('shrinks from 10GiB to 5GiB'));
    expect(
      terminal.display.styled(row).some(({ text, colour }) => text.includes('deletes data') && colour === RED),
    ).toBe(true);
    terminal.enter('n');
    expect(await seen()).toBe(1);
    expect(terminal.screen()).toMatch(/Your text is kept in/);
  });

  it('hands the editor a file that only its user can read, and removes it', async () => {
    edit('remote offsite', 'stat -c %a "$1" > mode; cp "$1" text; echo "$1" > name');
    expect(await seen()).toBe(0);
    expect(terminal.screen()).toContain('Nothing was changed.');
    expect(readFileSync(join(folder, 'mode'), 'utf8')).toBe('600\n');
    expect(readFileSync(join(folder, 'text'), 'utf8')).toContain('secret-key: ${env:');
    expect(existsSync(readFileSync(join(folder, 'name'), 'utf8').trim())).toBe(false);
  });

  it('takes an editor with arguments, and VISUAL before EDITOR', async () => {
    edit('node n1', 'false', { VISUAL: "sed -i 's/r1/r7/'" });
    await terminal.sees(/Apply this\?/);
    expect(terminal.screen()).toMatch(/property Aux\/rack: r1 (→|->) r7/);
    terminal.enter('y');
    expect(await seen()).toBe(0);
    expect(terminal.screen()).toContain('1 step done, 0 failed, 0 left.');
  });

  it('opens a faulty text again with its faults on top', async () => {
    edit(
      'rd db1',
      'if [ -e once ]; then cp "$1" again; sed -i s/10GB0/10GiB/ "$1"; else touch once; sed -i s/10GiB/10GB0/ "$1"; fi',
    );
    expect(await seen()).toBe(0);
    const again = readFileSync(join(folder, 'again'), 'utf8').split('\n');
    const line = Number(/^#! line (\d+)/m.exec(again.join('\n'))?.[1]);
    expect(again[line - 1]).toContain('size: 10GB0');
    expect(terminal.screen()).toContain('Nothing was changed.');
  });

  it.each([
    ['that fails', 'false', "The editor 'false' ended with code 1; nothing was changed."],
    ['that is not there', 'nosucheditor', "The editor 'nosucheditor' ended with code 127; nothing was changed."],
  ])('tells of an editor %s', async (_, editor, message) => {
    edit('node n1', '', { EDITOR: editor });
    expect(await seen()).toBe(1);
    expect(terminal.screen()).toContain(message);
    expect(readdirSync(folder)).toEqual(['editor']);
  });
});
