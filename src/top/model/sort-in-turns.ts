import type { Turns } from './turns.ts';

/** Items that are sorted at once. */
const RUN = 256;

type Compare<T> = (a: T, b: T) => number;

/** The items in the order of `compare`, equal ones as they came; long lists are sorted in slices. */
export async function sortInTurns<T extends object>(
  items: readonly T[],
  compare: Compare<T>,
  turns: Turns,
): Promise<readonly T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(compare));
    await turns.giveIfDue();
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [first = [], second = []] = [runs[at], runs[at + 1]];
      longer.push(await merged(first, second, compare, turns));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

async function merged<T extends object>(a: T[], b: T[], compare: Compare<T>, turns: Turns): Promise<T[]> {
  if (b.length === 0) return a;
  const both: T[] = [];
  let [i, j] = [0, 0];
  for (let first = a[0], second = b[0]; first !== undefined && second !== undefined;) {
    if (compare(first, second) <= 0) {
      both.push(first);
      first = a[++i];
    } else {
      both.push(second);
      second = b[++j];
    }
    if (turns.due()) await turns.give();
  }
  return both.concat(a.slice(i), b.slice(j));
}
