import { piece, type Line, type Look } from '../text.ts';

/** A part of the overview. */
export interface Section {
  readonly heading: Line;
  /** What belongs together stays together. */
  readonly items: readonly Item[];
}

interface Item {
  readonly lines: readonly Line[];
  /** How many objects it shows. */
  readonly count: number;
}

/**
 * The sections in so many rows: each gets its heading, and the rest is shared out line by line until it is used up. What is left out
 * is counted; rows that nobody needs stand between the sections.
 */
export function stacked(sections: readonly Section[], rows: number, look: Look): Line[] {
  const room = shares(sections, rows - sections.length);
  const bodies = sections.map((section, at) => fitted(section.items, room[at] ?? 0, look));
  let spare = rows - sections.length - bodies.reduce((sum, lines) => sum + lines.length, 0);
  return sections
    .flatMap(({ heading }, at): Line[] => {
      const isApart = at > 0 && spare > 0;
      if (isApart) spare -= 1;
      return [...(isApart ? [[]] : []), heading, ...(bodies[at] ?? [])];
    })
    .slice(0, rows);
}

/** Lines for each section: those that need little get it, the others the same. */
function shares(sections: readonly Section[], rows: number): readonly number[] {
  const needed = sections.map(({ items }) => items.reduce((sum, { lines }) => sum + lines.length, 0));
  const given = needed.map(() => 0);
  for (let left = rows; left > 0;) {
    const hungry = needed.flatMap((need, at) => ((given[at] ?? 0) < need ? [at] : []));
    if (hungry.length === 0) break;
    for (const at of hungry.slice(0, left)) given[at] = (given[at] ?? 0) + 1;
    left -= hungry.length;
  }
  return given;
}

function fitted(items: readonly Item[], rows: number, { utf8 }: Look): Line[] {
  const all = items.flatMap(({ lines }) => lines);
  if (all.length <= rows) return all;
  const shown: Line[] = [];
  let left = items.reduce((sum, { count }) => sum + count, 0);
  for (const { lines, count } of items) {
    // One row tells how many more there are.
    if (shown.length + lines.length > rows - 1) break;
    shown.push(...lines);
    left -= count;
  }
  return rows <= 0 ? [] : [...shown, [piece(`  ${utf8 ? '…' : '...'} ${left} more`, { dim: true })]];
}
