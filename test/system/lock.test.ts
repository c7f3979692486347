import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locked } from '../../src/system/lock.ts';
import { writeWhole } from '../../src/system/write-whole.ts';

let folder: string;
let file: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'file');
  lock = `${file}.lock`;
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a lock', () => {
  it('is there during the work and gone after it, also when the work fails', () => {
    expect(locked(file, () => existsSync(lock))).toBe(true);
    expect(() =>
      locked(file, () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });

  it.each([
    ['a process that is dead', `4194305 ${hostname()} x\n`],
    ['nobody knows whom, for long', ''],
    ['a process of another machine, for long', `1 elsewhere x\n`],
    ['a live process, for long', `${process.pid} ${hostname()} x\n`],
  ])('of %s is taken over', (_, content) => {
    writeFileSync(lock, content);
    if (!content.startsWith('4194305')) utimesSync(lock, 1, 1);
    expect(locked(file, () => 'done')).toBe('done');
  });

  it('of a live process is waited for, and a fault says which file it is', () => {
    writeFileSync(lock, `${process.pid} ${hostname()} x\n`);
    expect(() => locked(file, () => 'done', 100)).toThrow(`${lock} has been held by another process for 0.1 s`);
    expect(existsSync(lock)).toBe(true);
  });

  it('that somebody has taken over has the work done again', () => {
    let times = 0;
    const done = locked(file, ({ check }) => {
      times += 1;
      if (times === 1) rmSync(lock);
      writeWhole(file, `${times}`, { check });
      return times;
    });
    expect([done, readFileSync(file, 'utf8')]).toEqual([2, '2']);
  });
});

describe('writing a whole file', () => {
  it('replaces a link and leaves alone what it leads to', () => {
    const target = join(folder, 'target');
    writeFileSync(target, 'kept');
    symlinkSync(target, file);
    writeWhole(file, 'new');
    expect([readFileSync(target, 'utf8'), readFileSync(file, 'utf8')]).toEqual(['kept', 'new']);
  });
});
