import { describe, expect, it } from 'vitest';
import type { Needs } from '../../src/argv/arguments.ts';
import { giveBack } from '../../src/argv/give-back.ts';
import { Scanner } from '../../src/argv/scanner.ts';
import { defineCommand } from '../../src/definition/command.ts';
import { text } from '../../src/definition/argument-types.ts';
import { each, list, option, optionMaybe } from '../../src/definition/option.ts';
import { treeOf } from '../support/tree-of.ts';

const word = text('WORD');
const tree = treeOf([
  {
    name: 'thing',
    aliases: ['t'],
    summary: 'Things',
    commands: [
      defineCommand({
        path: 'thing do',
        summary: 'Do it',
        examples: {},
        options: {
          some: list('--some', word, 'Some'),
          any: list('--any', word, 'Any', { minimum: 0 }),
          each: each('--each', word, 'Each'),
          maybe: optionMaybe('--maybe', word, 'Maybe'),
          one: option('--one', word, 'One'),
          filter: option('--filter', word, 'Filter'),
          single: { ...list('--single', word, 'Single'), oneUnless: 'filter' },
        },
        run: () => ({ kind: 'silent' }),
      }),
    ],
  },
]);

/** Each option with its values, then the positional words. */
function handedOut(line: string, needs: Needs): string {
  const { options, positionals } = giveBack(new Scanner(line.split(' '), tree), needs);
  const parts = options.map(({ known, values }) => [known.name, ...values.map((value) => value.word)].join(' '));
  return [...parts, `- ${positionals.map((placed) => placed.word).join(' ')}`.trim()].join(', ');
}

describe('the list options of a line', () => {
  it.each([
    ['thing do --some a b', 0, 'some a b, -'],
    ['thing do --some a b', 1, 'some a, - b'],
    ['thing do --some a', 1, 'some a, -'],
    ['thing do --any a', 1, 'any, - a'],
    ['thing do --any a b', 2, 'any, - a b'],
    ['thing do --each a b c', 2, 'each a, - b c'],
    ['thing do --maybe=a', 1, 'maybe a, -'],
    ['thing do --any=a', 1, 'any a, -'],
    ['thing do --one a', 1, 'one a, -'],
    ['thing do --some a b --any c', 1, 'some a b, any, - c'],
    ['thing do --some a b --any c', 2, 'some a, any, - b c'],
    ['thing do --some a b --any c --one d', 2, 'some a, any, one d, - b c'],
    ['thing do --some a b --one d x', 1, 'some a b, one d, - x'],
    ['thing do --some a b --one d x', 2, 'some a, one d, - b x'],
    ['--watch 5 thing do', 1, 'watch 5, -'],
    ['--watch 5 thing do --any a', 1, 'watch 5, any, - a'],
    ['thing do --watch 5', 1, 'watch, - 5'],
  ])('%s: with %d needed: %s', (line, always, says) => {
    expect(handedOut(line, { always })).toBe(says);
  });

  const usually = { always: 0, usually: { unless: 'filter' } };

  it.each([
    ['thing do --some a b', 'some a, - b'],
    ['thing do --some a b c', 'some a b, - c'],
    ['thing do --some a', 'some a, -'],
    ['thing do --any a', 'any a, -'],
    ['thing do x --some a b', 'some a b, - x'],
    ['thing do --some a b --filter f', 'some a b, filter f, -'],
    ['thing do --single a b c', 'single a, - b c'],
    ['thing do --single a b --some c d', 'single a, some c d, - b'],
    ['thing do --single a b c --filter f', 'single a b c, filter f, -'],
    ['thing do --single a --some c d', 'single a, some c, - d'],
  ])('%s: with one needed unless there is a filter: %s', (line, says) => {
    expect(handedOut(line, usually)).toBe(says);
  });

  it('give back one more where one is needed anyway', () => {
    expect(handedOut('thing do --some a b c', { ...usually, always: 1 })).toBe('some a, - b c');
  });

  it('leave the scanner as it is', () => {
    const scanner = new Scanner('thing do --any a'.split(' '), tree);
    giveBack(scanner, { always: 1 });
    expect(scanner.options[0]?.values).toHaveLength(1);
    expect(scanner.positionals).toEqual([]);
  });
});
