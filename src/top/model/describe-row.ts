import { utf8Wanted } from '../../output/colour.ts';
import { printableLine, printableText } from '../../output/printable.ts';
import { heading, type Line } from '../../commands/shared/page-lines.ts';
import type { Cell, View } from '../../output/view.ts';
import type { ListTab, TopColumn, TopRow } from '../model.ts';
import { viewOfLine, type LineWorld } from './view-of-line.ts';

/** Everything about the object of a row, as lines that are harmless on a terminal. Throws the Faults of the commands that tell it. */
export async function describeRow(
  tab: ListTab,
  row: TopRow,
  columns: readonly TopColumn[],
  world: LineWorld,
): Promise<readonly Line[]> {
  const words = lineAbout(tab, row);
  const view = await viewOfLine(words, world);
  const lines = tab === 'storage-pools' ? [...facts(row, columns), ...properties(view)] : linesOf(view, isUtf8(world));
  return lines.map((line) => line.map(harmless));
}

/** The command that tells about the object; names are never options. */
function lineAbout(tab: ListTab, { names }: TopRow): string[] {
  const [first = '', second = ''] = names;
  switch (tab) {
    case 'nodes':
      return ['status', 'node', '--', first];
    case 'resources':
    case 'volumes':
      return ['status', 'resource', '--', second];
    case 'storage-pools':
      return ['storage-pool', 'list-properties', '--', first, second];
    case 'errors':
      return ['error-reports', 'show', '--', first];
  }
}

function isUtf8({ cli: { sources } }: LineWorld): boolean {
  return utf8Wanted(sources.env, true, sources.inherited?.noUtf8 ?? false);
}

function linesOf(view: View, utf8: boolean): Line[] {
  if (view.kind !== 'text') return [];
  if (view.page) return [...view.page(utf8)];
  const text = printableText(view.text).trimEnd();
  return text === '' ? [['The controller no longer has this.']] : text.split(/\r?\n/).map((line) => [line]);
}

function facts({ names: [node = '', pool = ''], cells }: TopRow, columns: readonly TopColumn[]): Line[] {
  const width = Math.max(...columns.map((column) => column.heading.length));
  return [
    [{ text: `Storage pool ${pool}`, colour: 'blue' }, ` on ${node}`],
    ...columns.map(({ heading: name }, at): Line => {
      const { text = '', colour } = cells[at] ?? {};
      return [`  ${name.padEnd(width)}  `, { text, colour }];
    }),
  ];
}

function properties(view: View): Line[] {
  const all = view.kind === 'properties' ? Object.entries(view.properties ?? {}) : [];
  if (all.length === 0) return [];
  return [...heading('Properties'), ...all.map(([key, value]): Line => [`  ${key} = ${value}`])];
}

function harmless(cell: Cell): Cell {
  if (typeof cell === 'string') return printableLine(cell.replaceAll('\t', '    '));
  return { ...cell, text: printableLine(cell.text.replaceAll('\t', '    ')) };
}
