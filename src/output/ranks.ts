/** The rank of each of these values in the order of `compare`, beginning with 0; equal ones have the same. Values repeat a lot: only different ones are compared. */
export function ranksOf<T>(values: readonly T[], compare: (a: T, b: T) => number): readonly number[] {
  const sorted = [...new Set(values)].sort(compare);
  const rankOf = new Map<T, number>();
  let rank = 0;
  let before = sorted[0];
  for (const value of sorted) {
    if (before !== undefined && compare(before, value) !== 0) rank += 1;
    rankOf.set(value, rank);
    before = value;
  }
  return values.map((value) => rankOf.get(value) ?? 0);
}
