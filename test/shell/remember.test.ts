import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { History } from '../../src/shell/history.ts';
import { remember } from '../../src/shell/add-to-history.ts';

let folder: string;
let history: History;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remember-'));
  history = new History(join(folder, 'history'), () => undefined);
});

afterEach(() => rmSync(folder, { recursive: true }));

function known(...lines: readonly string[]): void {
  for (const line of lines) remember(line, history, () => []);
}

function file(): string {
  return readFileSync(join(folder, 'history'), 'utf8');
}

it('keeps the lines of a paste one by one', () => {
  known('node list\nnode info');
  expect(history.lines).toEqual(['node list', 'node info']);
  expect(file()).toBe('node list\nnode info\n');
});

it('keeps a line that goes on after a backslash as one', () => {
  known('node \\\nlist');
  expect(file()).toBe('node list\n');
});

it('keeps a line end within quotes, though not in the file', () => {
  known("node describe 'a\nb'", 'node list');
  expect(history.lines).toEqual(["node describe 'a\nb'", 'node list']);
  expect(file()).toBe('node list\n');
});

it('leaves out what begins with a blank', () => {
  known(' node list', 'node info');
  expect(history.lines).toEqual(['node info']);
});

it('keeps what nobody understands for this shell only', () => {
  remember('encription -p geheim', history, () => undefined);
  known('node list');
  expect(history.lines).toEqual(['encription -p geheim', 'node list']);
  expect(file()).toBe('node list\n');
});
