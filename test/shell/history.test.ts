import { appendFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { History } from '../../src/shell/history.ts';

let folder: string;
let file: string;

const told: string[] = [];
const open = (): History => new History(file, (line) => told.push(line));

beforeEach(() => {
  told.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  file = join(folder, 'linstor', 'client.history');
});

afterEach(() => rmSync(folder, { recursive: true }));

it('writes each line at once, for the user alone', () => {
  const history = open();
  history.add('node list', false);
  expect(readFileSync(file, 'utf8')).toBe('node list\n');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'linstor')).mode & 0o777).toBe(0o700);
});

it('takes rights away from others that an older file gave them', () => {
  open().add('a', false);
  chmodSync(file, 0o644);
  open().add('b', false);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('is shared between shells that run at the same time', () => {
  const [one, other] = [open(), open()];
  one.add('first', false);
  other.add('second', false);
  one.refresh();
  expect(one.lines).toEqual(['first', 'second']);
  expect(open().lines).toEqual(['first', 'second']);
});

it('keeps a doubtful line in this shell only', () => {
  const history = open();
  history.add('node lst', true);
  expect(history.lines).toEqual(['node lst']);
  expect(open().lines).toEqual([]);
});

it('counts a repeated line once', () => {
  const history = open();
  history.add('node list', false);
  history.add('node list', false);
  expect(history.lines).toEqual(['node list']);
});

it('drops the oldest lines of a file that has grown too large', () => {
  open().add('first', false);
  appendFileSync(file, `${'x'.repeat(98)}\n`.repeat(4000));
  const history = open();
  history.add('last', false);
  expect(statSync(file).size).toBeLessThan(256 * 1024);
  expect(open().lines.at(-1)).toBe('last');
  expect(open().lines).not.toContain('first');
});

it('works without a file that can be written', () => {
  writeFileSync(join(folder, 'linstor'), 'not a folder');
  const history = open();
  history.add('node list', false);
  expect(history.lines).toEqual(['node list']);
});
