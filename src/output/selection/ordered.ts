import { JsonFloat, type JsonValue } from '../../model/json.ts';
import { ranksOf } from '../ranks.ts';
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
  for (const key of [...keys].reverse()) order = byRank(ranksBy(rows, key), order);
  if (order === undefined) return rows;
  const sorted: Row[] = [];
  for (const at of order) sorted.push(rows[at] as Row);
  return sorted;
}

function ranksBy<Row>(rows: readonly Row[], { value, down }: SortKey<Row>): readonly number[] {
  const values = rows.map((row) => bare(value(row)));
  return ranksOf(values, down ? (a, b) => compareValues(b, a) : compareValues);
}

/** A value that compares like this one, and is the same for equal lists and numbers. */
function bare(value: JsonValue): JsonValue {
  if (value instanceof JsonFloat) return value.value;
  if (!Array.isArray(value)) return value;
  return isEmpty(value) ? null : textOf(value) || value;
}

/** The places of the rows by their rank; those of one rank stay in the order in which they are given. */
function byRank(ranks: readonly number[], given: Uint32Array | undefined): Uint32Array {
  // There are no more ranks than rows.
  const next = new Uint32Array(ranks.length + 1);
  for (const rank of ranks) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank < ranks.length; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const order = new Uint32Array(ranks.length);
  for (let i = 0; i < ranks.length; i++) {
    const at = given?.[i] ?? i;
    const rank = ranks[at] ?? 0;
    const place = next[rank] ?? 0;
    order[place] = at;
    next[rank] = place + 1;
  }
  return order;
}
