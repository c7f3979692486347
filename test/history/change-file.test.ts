import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChangeFile } from '../../src/history/change-file.ts';
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

  it('that cannot be is told with its name and the reason', () => {
    writeFileSync(join(folder, 'linstor'), '');
    expect(() => new ChangeFile(path).add(change('a'))).toThrow(/^Cannot write .*history\.jsonl: /);
    expect(() => new ChangeFile(path).read()).toThrow(/^Cannot read .*history\.jsonl: not a directory/);
  });
});

it.each([
  ['the folder that the environment names', { HOME: '/h', XDG_STATE_HOME: '/s' }, '/s/linstor'],
  ['the usual one, without', { HOME: '/h' }, '/h/.local/state/linstor'],
  [
    'the usual one, for a name that means another place in each folder',
    { HOME: '/h', XDG_STATE_HOME: 's' },
    '/h/.local/state/linstor',
  ],
])('notes lie in %s', (_, env, folderOfState) => {
  expect(stateFolder(env)).toBe(folderOfState);
});
