import { displayWidth } from '../../output/display-width.ts';
import { isPlain, printable } from '../../output/printable.ts';

/** Rows of texts padded to columns of equal width on a terminal; the last column is not. */
export function columns(rows: readonly (readonly string[])[]): string[][] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((text, i) => (widths[i] = Math.max(widths[i] ?? 0, widthOf(text))));
  return rows.map((row) => row.map((text, i) => (i === row.length - 1 ? text : padEnd(text, widths[i] ?? 0))));
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function widthOf(text: string): number {
  return isPlain(text) ? text.length : displayWidth(printable(text));
}
