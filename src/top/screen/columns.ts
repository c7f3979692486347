import type { TopColumn } from '../model.ts';
import { displayWidth } from '../../output/display-width.ts';

/** A column as the window shows it. */
export interface ShownColumn {
  readonly column: TopColumn;
  /** Its place among all columns. */
  readonly at: number;
  /** Columns of the terminal it takes. */
  readonly width: number;
}

/** Blanks between two columns. */
export const GAP = 2;

/**
 * The columns that fit into the window: minor ones go first, from the right; then the widest are made narrower; then the last ones go. The
 * first and `kept` (by its key) always stay. The one that is `sorted` has room for the mark of the order.
 */
export function fittingColumns(
  columns: readonly TopColumn[],
  width: number,
  { kept, sorted }: { readonly kept?: string | undefined; readonly sorted?: string | undefined } = {},
): readonly ShownColumn[] {
  const headingWidth = ({ heading, key }: TopColumn): number => displayWidth(heading) + (key === sorted ? 2 : 0);
  let shown = columns.map((column, at) => ({ column, at, width: Math.max(column.width, headingWidth(column)) }));
  const canGo = ({ column, at }: ShownColumn): boolean => at > 0 && column.key !== kept;
  for (;;) {
    const over = neededBy(shown) - width;
    if (over <= 0) return shown;
    const minor = shown.findLast((one) => one.column.minor && canGo(one));
    if (minor) {
      shown = shown.filter((one) => one !== minor);
      continue;
    }
    const narrower = shrunk(shown, over);
    if (neededBy(narrower) <= width) return narrower;
    const last = shown.findLast(canGo);
    if (!last) return shown.map((one) => ({ ...one, width: Math.max(1, Math.min(one.width, width)) }));
    shown = shown.filter((one) => one !== last);
  }
}

function neededBy(shown: readonly ShownColumn[]): number {
  return shown.reduce((sum, { width }) => sum + width + GAP, -GAP);
}

/** No column becomes narrower than what tells one value from another. */
const NARROWEST = 12;

/** Takes what is too much from the widest columns. */
function shrunk(shown: readonly ShownColumn[], over: number): readonly ShownColumn[] {
  const widths = shown.map(({ width }) => width);
  for (let left = over; left > 0; left -= 1) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
  }
  return shown.map((one, at) => ({ ...one, width: widths[at] ?? one.width }));
}
