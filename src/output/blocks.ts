import { ExitCode } from '../model/fault.ts';
import { paint } from './colour.ts';
import { printable } from './printable.ts';
import type { OutputSettings, OutputStreams } from './output-settings.ts';
import { collectRows } from './table.ts';
import type { TableView } from './view.ts';

/** Shows a list with one block per row, a line for each cell: for rows too wide for the window. */
export async function showBlocks<Item, Row>(
  view: TableView<Item, Row>,
  how: OutputSettings,
  out: OutputStreams,
): Promise<number> {
  const { rows } = await collectRows(view);
  const headings = view.columns.map(({ heading }) => printable(heading).replaceAll('_', ' '));
  const width = headings.reduce((widest, heading) => Math.max(widest, heading.length), 0);
  const bar = how.utf8 ? '│' : '|';
  for (const [index, row] of rows.entries()) {
    if (out.closed) break;
    const lines = view.columns.map((column, c) => {
      const cell = column.cell(row);
      const { text, colour } = typeof cell === 'string' ? { text: cell, colour: undefined } : cell;
      const shown = paint(printable(text), how.colour ? (colour ?? column.colour) : undefined);
      return `${(headings[c] ?? '').padEnd(width)} ${bar} ${shown.replaceAll('\n', `\n${' '.repeat(width)} ${bar} `)}\n`;
    });
    await out.write(`${rule(index + 1, how.utf8)}\n${lines.join('')}`);
  }
  return ExitCode.ok;
}

function rule(number: number, utf8: boolean): string {
  const stroke = utf8 ? '─' : '-';
  return `${stroke.repeat(2)} ${number} ${stroke.repeat(Math.max(2, 30 - String(number).length))}`;
}
