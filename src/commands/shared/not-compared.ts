import type { Compared } from '../../cluster-file/compare/compare-with-cluster.ts';
import { placeholderText } from '../../cluster-file/tree/placeholders.ts';
import type { Call } from '../../definition/command.ts';

/** Says which placeholders were not compared, if there are any. */
export function tellNotCompared({ warn }: Call<unknown>, { notCompared }: Compared): void {
  if (notCompared.length === 0) return;
  const names = new Set(notCompared.map(placeholderText));
  warn(`Not compared, as nobody says here what it is: ${[...names].join(', ')}`);
}
