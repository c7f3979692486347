import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import type { JsonValue } from '../../src/model/json.ts';
import type { ColumnType } from '../../src/output/view.ts';
import { compareValues } from '../../src/output/selection/compare-values.ts';
import { matcher } from '../../src/output/selection/matcher.ts';
import { findColumn } from '../../src/output/selection/column-names.ts';
import { parseWhere } from '../../src/output/selection/where.ts';

const NOW = Date.UTC(2026, 0, 31, 12);
const TYPES: Readonly<Record<string, ColumnType>> = { size: 'size', disk: 'bytes', created: 'time', count: 'number' };
type Row = Readonly<Record<string, JsonValue>>;

/** Whether the expression holds for the row; columns are its members. */
function holds(text: string, row: Row): boolean {
  return matcher<Row>(text, NOW, (name) => ({ type: TYPES[name], value: (of) => of[name] ?? null }))(row);
}

describe('comparisons', () => {
  const row: Row = {
    state: 'UpToDate',
    node: 'n10',
    size: 10n * 1024n ** 2n,
    disk: 2048,
    count: 5,
    created: NOW - 3_600_000,
    list: ['a', 'b'],
    empty: '',
    none: null,
    yes: true,
    big: 0,
  };
  it.each([
    ['state = uptodate', true],
    ['state != UpToDate', false],
    ['state == "Up*"', false],
    ['state = Up*', true],
    ['state ~ "Up*"', true],
    ['state !~ *Date', false],
    ['node > n9', true],
    ['node = n010', false],
    ['size = 10GiB', true],
    ['size > 10737418239B', true],
    ['size >= 10.0000001GiB', false],
    ['size < 10.5GiB', true],
    ['size > 0', true],
    ['disk = 2K', true],
    ['count >= 5 && count < 5.5', true],
    ['created > 2h', true],
    ['created > 2026-01-31', false],
    ['list = b', true],
    ['list = a,b', true],
    ['list = b,a', false],
    ['list != a,b', false],
    ['list ~ "*,b"', true],
    ['list !~ x*', true],
    ['list != b', false],
    ['empty = ""', true],
    ['none != x', true],
    ['none < 5', false],
    ["none = ''", true],
    ['yes', true],
    ['!yes || big', false],
    ['!(yes && big)', true],
  ])('%s is %s', (text, expected) => expect(holds(text, row)).toBe(expected));

  it('compares sizes beyond 2^53 to the last digit', () => {
    expect(holds('size > 9223372036854775806KiB', { size: 9223372036854775807n })).toBe(true);
    expect(holds('size > 9223372036854775807KiB', { size: 9223372036854775807n })).toBe(false);
  });
});

describe('what is wrong', () => {
  it.each([
    ['state = ', '         ^'.slice(1), 'a value is missing'],
    ['= 5', '^', 'a column is missing'],
    ['(a = 1', '      ^', "')' is missing"],
    ['a = 1 b', '      ^', "'&&' or '||'"],
    ['a & b', '  ^', 'written twice'],
    ["a = 'x", '    ^', 'never closed'],
    ['size > 10', '       ^', 'not a size'],
    ['count = x', '        ^', 'not a number'],
    ['created > soon', '          ^', 'neither'],
  ])('%s', (text, caret, message) => {
    const fault = caught(() => holds(text, {}));
    expect([fault.exitCode, fault.hints[1], fault.message]).toEqual([2, caret, expect.stringContaining(message)]);
  });

  it('is told by a Fault, whatever is typed', () => {
    const words = fc.constantFrom(
      'a',
      '&&',
      '||',
      '!',
      '(',
      ')',
      '=',
      '<',
      '~',
      "'",
      '"',
      '10GiB',
      '*',
      ' ',
      '\\',
      '&',
      'size',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join('')),
        ),
        (text) => {
          try {
            holds(text, { a: 'x', size: 5 });
          } catch (error) {
            expect(error).toBeInstanceOf(Fault);
          }
        },
      ),
    );
  });
});

function caught(work: () => unknown): Fault {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error;
  }
  throw new Error('no Fault');
}

it('! binds closer than &&, and && closer than ||', () => {
  const flags = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean() });
  fc.assert(
    fc.property(flags, (row) => {
      const { a, b, c } = row;
      expect(holds('a || b && c', row)).toBe(a || (b && c));
      expect(holds('a && b || c', row)).toBe((a && b) || c);
      expect(holds('!a && b', row)).toBe(!a && b);
      expect(holds('!(a && b) || !c', row)).toBe(!(a && b) || !c);
    }),
  );
});

it('takes any text in quotes as it is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const typed = `a = "${text.replace(/["\\]/g, '\\$&')}"`;
      expect(parseWhere(typed)).toMatchObject({ kind: 'compare', value: { text, quoted: true } });
      expect(holds(typed, { a: text })).toBe(true);
    }),
  );
});

it('orders values the same way round from both sides', () => {
  const value = fc.oneof(fc.integer(), fc.bigInt(), fc.string(), fc.constant(null), fc.array(fc.string()));
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(Math.sign(compareValues(a, b)) + Math.sign(compareValues(b, a))).toBe(0);
    }),
  );
});

describe('names of columns', () => {
  const columns = [
    { heading: 'FreeCapacity' },
    { heading: 'TotalCapacity' },
    { heading: 'Node A' },
    { heading: 'Nodes' },
  ];
  it.each([
    ['free_capacity', { at: 0 }],
    ['FREECAPACITY', { at: 0 }],
    ['free', { at: 0 }],
    ['node-a', { at: 2 }],
    ['Aux/site', { property: 'Aux/site' }],
    ['props.Name', { property: 'Name' }],
  ])('%s', (name, found) => expect(findColumn(name, columns)).toEqual(found));

  it.each([
    ['node', 'could be'],
    ['fre_capacty', 'no column'],
  ])('%s is refused', (name, message) => expect(() => findColumn(name, columns)).toThrow(message));
});
