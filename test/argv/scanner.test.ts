import { describe, expect, it } from 'vitest';
import { Scanner } from '../../src/argv/scanner.ts';
import { wantedFormat } from '../../src/cli/wanted-format.ts';
import { wholeTree } from '../support/whole-tree.ts';

const scan = (line: string): Scanner =>
  new Scanner(
    line.split(' ').filter((word) => word !== ''),
    wholeTree,
  );
const next = (line: string): string[] => scan(line).nextWords.map(({ name }) => name);

describe('the words of a line that is still being typed', () => {
  it.each([
    ['n l', 'node list'],
    ['--watch node list', 'node list'],
    ['--watch 5 node list', 'node list'],
    ['-t 5 nod --no-color lis -n a', 'node list'],
    ['status --check', 'status'],
    ['status -m node alpha', 'status node'],
    ['list-commands', 'list-commands'],
  ])('%s leads to %s', (line, path) => {
    expect(scan(line)).toMatchObject({ command: { path }, pathFault: undefined });
  });

  it('may go on below a noun that is a command itself, until something belongs to that command', () => {
    expect(next('status')).toEqual(['node', 'resource']);
    expect(next('status -m')).toEqual(['node', 'resource']);
    expect(next('status --check')).toEqual([]);
  });

  it.each([
    ['node nonsense list', "Unknown command 'nonsense' for 'node'."],
    ['-- node list', "Unknown command '--'."],
    ['--bogus node list', 'Unknown option: --bogus'],
    ['--timeout -m node list', 'Option --timeout needs a value: SECONDS'],
  ])('%s: "%s" is kept, and the line read on', (line, message) => {
    expect(scan(line).pathFault?.message).toBe(message);
  });

  it.each([
    ['node list --bogus -n a', 'Unknown option: --bogus'],
    ['node list --pastable=x -n a', "Option --pastable takes no value, but got 'x'."],
    ['node list -n --bogus', 'Unknown option: --bogus'],
  ])('%s: "%s" is wrong behind the command', (line, message) => {
    expect(scan(line)).toMatchObject({ command: { path: 'node list' }, pathFault: undefined, fault: { message } });
  });

  it.each([
    ['node list -n a', 'a'],
    ['node list -n', ''],
    ['node list -n a --', undefined],
    ['node list --nodes=a', undefined],
    ['node list -n a -p', undefined],
    ['-t 5', undefined],
  ])('%s: the next word may be one more value behind %j', (line, values) => {
    expect(
      scan(line)
        .open?.values.map(({ word }) => word)
        .join(' '),
    ).toBe(values);
  });
});

describe('the format of a line that cannot be read', () => {
  it.each([
    ['nonsense -o json', 'json'],
    ['nonsense -ojson', 'json'],
    ['node list --bogus --output=yaml', 'yaml'],
    ['node list --outpu csv --bogus', undefined],
    ['node list -o csv -o tsv --bogus', 'tsv'],
    ['-m node list -o json --bogus', undefined],
    ['node list --bogus -- -o json', undefined],
    ['node list --bogus', undefined],
  ])('%s: %s', (line, format) => {
    expect(wantedFormat(line.split(' '), wholeTree, { env: {}, configuration: () => new Map() })).toBe(format);
  });
});
