import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonFloat, type JsonValue } from '../../src/model/json.ts';
import { compareValues } from '../../src/output/selection/compare-values.ts';
import { ordered } from '../../src/output/selection/ordered.ts';

type Row = readonly [first: JsonValue, second: JsonValue, id: number];

const text = fc.string({ unit: fc.constantFrom('0', '1', '9', 'a', '-', '😀'), maxLength: 3 });
const number = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constant(2n ** 60n), fc.constant(3n));
const float = fc.constantFrom('1e400', '-1e400', '2.50', '3.0').map((written) => new JsonFloat(Number(written)));
const list = fc.array(text, { maxLength: 2 });
const nothing = fc.constant<JsonValue>(null);
/** A column holds values of one kind, or none. */
const column = fc.constantFrom<fc.Arbitrary<JsonValue>>(
  fc.oneof(text, nothing),
  fc.oneof(number, float, nothing),
  fc.oneof(list, nothing),
  fc.boolean(),
);

const tables = fc.tuple(column, column).chain(([first, second]) => {
  const cells = fc.array(fc.tuple(first, second), { maxLength: 40 });
  return cells.map((rows) => rows.map(([a, b], id): Row => [a, b, id]));
});

describe('rows in an order', () => {
  it('come as a stable sort that compares their values puts them', () => {
    fc.assert(
      fc.property(tables, fc.boolean(), fc.boolean(), (rows, down, downToo) => {
        const keys = [
          { down, value: ([first]: Row) => first },
          { down: downToo, value: ([, second]: Row) => second },
        ];
        const compare = (a: Row, b: Row): number =>
          compareValues(a[0], b[0]) * (down ? -1 : 1) || compareValues(a[1], b[1]) * (downToo ? -1 : 1);
        expect(ordered(rows, keys)).toEqual([...rows].sort(compare));
      }),
      { numRuns: 500 },
    );
  });

  it('stay as they are when they are sorted by nothing', () => {
    expect(ordered(['b', 'a'], [])).toEqual(['b', 'a']);
  });

  it('compare different values only, and look at each row once', () => {
    let looks = 0;
    const rows = Array.from({ length: 30_000 }, (_, i) => `node-${i % 7}`);
    const value = (row: string): string => {
      looks += 1;
      return row;
    };
    expect(ordered(rows, [{ down: true, value }])[0]).toBe('node-6');
    expect(looks).toBe(rows.length);
  });
});
