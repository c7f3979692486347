import type { ListTab, TopRow, TopTable } from '../../model.ts';
import { GAP, fittingColumns, type ShownColumn } from '../columns.ts';
import type { ScreenState } from '../state.ts';
import { cutLine, padded, piece, spread, type Line, type Look, type Piece } from '../text.ts';

/** A list as the window shows it: a line about it, the headings, and the rows from the first that is to be seen. */
export function listLines(
  state: ScreenState,
  tab: ListTab,
  table: TopTable,
  { width, height, look }: { readonly width: number; readonly height: number; readonly look: Look },
): Line[] {
  const { at, top } = state.places[tab];
  const chosen = state.mode.kind === 'sort' ? state.mode.key : undefined;
  const sorted = table.sort?.key;
  const columns = fittingColumns(table.columns, width - GAP, { kept: chosen ?? sorted, sorted });
  const rows = table.rows(top, Math.max(0, height - 2));
  return [
    aboutLine(state, tab, table, columns.length, width, look),
    headings(table, columns, chosen, look),
    ...rows.map((row, place) => rowLine(row, columns, { isMarked: top + place === at, width, look })),
    ...(rows.length === 0 ? [[piece(` ${nothing(table)}`, { dim: true })]] : []),
  ];
}

function nothing({ updatedAt, total }: TopTable): string {
  if (updatedAt === undefined) return 'Asking the controller';
  return total === 0 ? 'There is nothing in this list.' : 'No row matches the filter; Esc shows all.';
}

/** How many rows there are, the filter as it is or as it is being typed, and columns that did not fit. */
function aboutLine(
  { mode }: ScreenState,
  tab: ListTab,
  table: TopTable,
  shown: number,
  width: number,
  look: Look,
): Line {
  const { count, total, filter, filterFault } = table;
  const counted = count === total ? `${total}` : `${count} of ${total}`;
  const hidden = table.columns.length - shown;
  const right = hidden > 0 ? [piece(`+${hidden} column${hidden === 1 ? '' : 's'}: Enter `, { dim: true })] : [];
  const left: Piece[] = [piece(` ${TITLES[tab]}: ${counted}`, { bold: true })];
  if (mode.kind === 'filter') left.push(piece(`  /${mode.text}`), { text: ' ', inverse: true });
  else if (filter !== '') left.push(piece(`  /${filter}`, { colour: 'blue' }));
  if (filterFault !== undefined) left.push(piece(`  ${filterFault.split('\n')[0] ?? ''}`, { colour: 'red' }));
  return spread(left, right, width, look);
}

const TITLES: Readonly<Record<ListTab, string>> = {
  nodes: 'Nodes',
  resources: 'Resources',
  volumes: 'Volumes',
  'storage-pools': 'Storage pools',
  errors: 'Error reports',
};

function headings(table: TopTable, columns: readonly ShownColumn[], chosen: string | undefined, look: Look): Line {
  const mark = table.sort?.descending === true ? (look.utf8 ? '▼' : 'v') : look.utf8 ? '▲' : '^';
  return columns.flatMap(({ column, width }): Piece[] => {
    const sorted = column.key === table.sort?.key ? ` ${mark}` : '';
    const text = padded(column.heading.replaceAll('_', ' ') + sorted, width, look, column.right ? 'right' : 'left');
    return [{ text: ' ' }, piece(text, { bold: true, inverse: column.key === chosen }), { text: ' ' }];
  });
}

function rowLine(
  { cells }: TopRow,
  columns: readonly ShownColumn[],
  { isMarked, width, look }: { readonly isMarked: boolean; readonly width: number; readonly look: Look },
): Line {
  const line = columns.flatMap(({ column, at, width: own }): Piece[] => {
    const { text = '', colour } = cells[at] ?? {};
    const shown = padded(piece(text.replaceAll('\n', ', ')).text, own, look, column.right ? 'right' : 'left');
    return [{ text: ' ' }, { text: shown, colour }, { text: ' ' }];
  });
  if (!isMarked) return line;
  const whole = padded(line.map(({ text }) => text).join(''), width, look);
  return cutLine([{ text: whole, inverse: true }], width, look);
}
