import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeFile } from '../../src/history/change-file.ts';
import { historyPath } from '../../src/history/open-history.ts';
import type { ChangeRecord } from '../../src/history/change-record.ts';
import { stateFolder } from '../../src/system/state-folder.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  path = join(folder, 'linstor', 'history.jsonl');
});

afterEach(() => rmSync(folder, { recursive: true }));

function change(command: string): ChangeRecord {
  return {
    time: '2026-01-31T12:00:00.000Z',
    user: 'ann',
    context: undefined,
    controller: 'http://alpha:3370',
    command,
    from: 'shell',
    exit_code: 10,
    duration_ms: 7,
  };
}

describe('the file of changes', () => {
  it('gives back what was added, and only its owner reads it', () => {
    const file = new ChangeFile(path);
    expect(file.read()).toEqual([]);
    file.add(change('linstor node delete n1'));
    file.add(change("linstor node delete 'n\n2'"));
    expect(new ChangeFile(path).read()).toEqual([
      change('linstor node delete n1'),
      change("linstor node delete 'n\n2'"),
    ]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'linstor')).mode & 0o777).toBe(0o700);
  });

  it('that others may read is closed to them by the next change', () => {
    const file = new ChangeFile(path);
    file.add(change('a'));
    chmodSync(path, 0o644);
    file.add(change('b'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('goes on behind a line that was cut off, and passes over what is no change', () => {
    const file = new ChangeFile(path);
    file.add(change('first'));
    appendFileSync(path, 'null\n{"time":"never","command":"x"}\n{"time":"2026-01-31T12:00:00.000Z","comm');
    file.add(change('last'));
    expect(file.read().map(({ command }) => command)).toEqual(['first', 'last']);
  });

  it('keeps what it understands of a line of another version', () => {
    new ChangeFile(path).add(change('x'));
    writeFileSync(
      path,
      '{"time":"2026-01-31T12:00:00Z","command":"linstor x","from":"moon","exit_code":"?","more":1}\n',
    );
    expect(new ChangeFile(path).read()).toEqual([
      {
        time: '2026-01-31T12:00:00Z',
        command: 'linstor x',
        from: 'command-line',
        duration_ms: 0,
      },
    ]);
  });

  it('loses its older half once it is larger than 1 MiB, and a very long command its end', () => {
    const file = new ChangeFile(path);
    file.add(change('linstor x'.padEnd(5000, 'y')));
    expect(file.read()[0]?.command).toBe(`${'linstor x'.padEnd(4096, 'y')}…`);
    writeFileSync(
      path,
      Array.from({ length: 2000 }, (_, i) => `${JSON.stringify(change(`${i} ${'y'.repeat(500)}`))}\n`).join(''),
    );
    file.add(change('last'));
    const kept = file.read().map(({ command }) => Number.parseInt(command));
    expect(statSync(path).size).toBeLessThan(600_000);
    expect(kept.slice(-2)).toEqual([1999, NaN]);
    expect(kept.slice(0, -1)).toEqual(Array.from({ length: kept.length - 1 }, (_, i) => 2001 - kept.length + i));
  });

  it('is empty when it was cleared', () => {
    const file = new ChangeFile(path);
    file.add(change('a'));
    file.clear();
    expect([file.read(), readFileSync(path, 'utf8')]).toEqual([[], '']);
  });

  it('is not written through a link', () => {
    const target = join(folder, 'target');
    writeFileSync(target, 'untouched');
    new ChangeFile(path).add(change('a'));
    rmSync(path);
    symlinkSync(target, path);
    expect(() => new ChangeFile(path).add(change('b'))).toThrow(`Cannot write ${path}`);
    expect(readFileSync(target, 'utf8')).toBe('untouched');
  });

  it('is not read through a link, and its end stays with the others', () => {
    const target = join(folder, 'target');
    writeFileSync(target, 'x'.repeat(2_000_000));
    mkdirSync(join(folder, 'linstor'));
    symlinkSync(target, path);
    expect(() => new ChangeFile(path).read()).toThrow(`Cannot read ${path}`);
    expect(() => new ChangeFile(path).add(change('b'))).toThrow(`Cannot write ${path}`);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });

  it.each(['fifo', 'folder'])('is not kept in a %s, and nobody waits for one', (kind) => {
    mkdirSync(join(folder, 'linstor'));
    if (kind === 'fifo') execFileSync('mkfifo', [path]);
    else mkdirSync(path);
    expect(() => new ChangeFile(path).read()).toThrow(/is no file/);
    expect(() => new ChangeFile(path).add(change('a'))).toThrow(/is no file|is a directory/);
  });

  it('that belongs to another user is neither read nor written', () => {
    new ChangeFile(path).add(change('a'));
    const other = vi.spyOn(process, 'geteuid').mockReturnValue(4711);
    try {
      expect(() => new ChangeFile(path).read()).toThrow(/belongs to another user/);
      expect(() => new ChangeFile(path).add(change('b'))).toThrow(/belongs to another user/);
    } finally {
      other.mockRestore();
    }
    expect(new ChangeFile(path).read()).toHaveLength(1);
  });

  it('of a gigabyte is read at its end, and short again after the next change', () => {
    const file = new ChangeFile(path);
    file.add(change('first'));
    truncateSync(path, 1024 ** 3);
    appendFileSync(path, `\n${JSON.stringify(change('later'))}\n`);
    expect(file.read().map(({ command }) => command)).toEqual(['later']);
    file.add(change('last'));
    expect(file.read().map(({ command }) => command)).toEqual(['later', 'last']);
    expect(statSync(path).size).toBeLessThan(1_000_000);
  });

  it('may have line ends of another system', () => {
    new ChangeFile(path).add(change('a'));
    appendFileSync(path, `\r\n${JSON.stringify(change('b'))}\r\n`);
    expect(new ChangeFile(path).read().map(({ command }) => command)).toEqual(['a', 'b']);
  });

  it('that cannot be is told with its name and the reason', () => {
    writeFileSync(join(folder, 'linstor'), '');
    expect(() => new ChangeFile(path).add(change('a'))).toThrow(/^Cannot write .*history\.jsonl: /);
    expect(() => new ChangeFile(path).read()).toThrow(/^Cannot read .*history\.jsonl: not a directory/);
  });
});

it.each([
  ['the folder that the environment names', { HOME: '/h', XDG_STATE_HOME: '/s' }, '/s/linstor'],
  ['the usual one, without', { HOME: '/h' }, '/h/.local/state/linstor'],
  ['the folder that the system knows, for an empty HOME', { HOME: '' }, `${userInfo().homedir}/.local/state/linstor`],
  [
    'the usual one, for a name that means another place in each folder',
    { HOME: '/h', XDG_STATE_HOME: 's' },
    '/h/.local/state/linstor',
  ],
])('notes lie in %s', (_, env, folderOfState) => {
  expect(stateFolder(env)).toBe(folderOfState);
});

describe('the history of root behind sudo', () => {
  it('lies in the home folder of root when HOME is still that of somebody else', () => {
    // Root alone can give a folder away; of another user it is somebody else's already.
    if (statSync(folder).uid === 0) chownSync(folder, 4711, 0);
    expect(historyPath({ HOME: folder }, 0, () => '/root')).toBe('/root/.local/state/linstor/history.jsonl');
    expect(historyPath({ HOME: folder }, 4711, () => '/root')).toBe(`${folder}/.local/state/linstor/history.jsonl`);
  });

  it('lies where the environment says, and usually in HOME', () => {
    expect(historyPath({ HOME: folder, XDG_STATE_HOME: '/s' }, 0)).toBe('/s/linstor/history.jsonl');
    expect(historyPath({ HOME: join(folder, 'none') }, 0)).toBe(`${folder}/none/.local/state/linstor/history.jsonl`);
  });
});
