import type { Area } from './difference.ts';

/** The recordings of the Python client that may differ, each with its reason: the text of test/replay-differences.json. */
export function replayDifferences(areas: readonly Area[]): string {
  const allowed = areas
    .flatMap((area) => area.rows)
    .flatMap(({ replay = [], why }) => replay.map((id): [string, string] => [id, why]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(allowed), undefined, 2)}\n`;
}
