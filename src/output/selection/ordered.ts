import { JsonFloat, type JsonValue } from '../../model/json.ts';
import { compareValues, isEmpty, textOf } from './compare-values.ts';

/** What rows are sorted by: the value of each, and whether the largest comes first. */
export interface SortKey<Row> {
  readonly down: boolean;
  readonly value: (row: Row) => JsonValue;
}

/** The rows sorted by the first key, those that are equal by the next; what is equal by all of them stays in its order. */
export function ordered<Row>(rows: readonly Row[], keys: readonly SortKey<Row>[]): readonly Row[] {
  let order: Uint32Array | undefined;
  // Each pass keeps the order of the one before where its values are equal.
  for (const key of [...keys].reverse()) order = byRank(ranksOf(rows, key), order);
  if (order === undefined) return rows;
  const sorted: Row[] = [];
  for (const at of order) sorted.push(rows[at] as Row);
  return sorted;
}

/** Each row's rank by a key, and how many ranks there are. */
interface Ranks {
  readonly of: Uint32Array;
  readonly count: number;
}

/** Values repeat a lot: each is looked at once, and only different ones are compared. */
function ranksOf<Row>(rows: readonly Row[], { value, down }: SortKey<Row>): Ranks {
  const of = new Uint32Array(rows.length);
  const places = new Map<JsonValue, number>();
  const values: JsonValue[] = [];
  let at = 0;
  for (const row of rows) {
    const one = bare(value(row));
    let place = places.get(one);
    if (place === undefined) {
      place = values.length;
      places.set(one, place);
      values.push(one);
    }
    of[at++] = place;
  }
  const { ranks, count } = ranked(values, down);
  for (at = 0; at < of.length; at++) of[at] = ranks[of[at] ?? 0] ?? 0;
  return { of, count };
}

/** A value that compares like this one, and is the same for equal lists and numbers. */
function bare(value: JsonValue): JsonValue {
  if (value instanceof JsonFloat) return value.value;
  if (!Array.isArray(value)) return value;
  return isEmpty(value) ? null : textOf(value) || value;
}

/** The rank of each of these values: equal ones have the same. */
function ranked(values: readonly JsonValue[], down: boolean): { ranks: Uint32Array; count: number } {
  const ranks = new Uint32Array(values.length);
  const compare = (a: number, b: number): number => compareValues(values[a] ?? null, values[b] ?? null);
  const sorted = Array.from(values.keys()).sort(down ? (a, b) => compare(b, a) : compare);
  let rank = 0;
  let before: number | undefined;
  for (const at of sorted) {
    if (before !== undefined && compare(before, at) !== 0) rank += 1;
    ranks[at] = rank;
    before = at;
  }
  return { ranks, count: rank + 1 };
}

/** The places of the rows by their rank; those of one rank stay in the order in which they are given. */
function byRank({ of, count }: Ranks, given: Uint32Array | undefined): Uint32Array {
  const next = new Uint32Array(count + 1);
  for (const rank of of) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank < count; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const order = new Uint32Array(of.length);
  for (let i = 0; i < of.length; i++) {
    const at = given?.[i] ?? i;
    const rank = of[at] ?? 0;
    const place = next[rank] ?? 0;
    order[place] = at;
    next[rank] = place + 1;
  }
  return order;
}
