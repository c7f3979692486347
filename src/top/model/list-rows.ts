import type { JsonValue } from '../../model/json.ts';
import { displayWidth } from '../../output/display-width.ts';
import { elementsOf } from '../../output/source.ts';
import { findColumn, keyOf } from '../../output/selection/column-names.ts';
import { isPlain, printableLine } from '../../output/printable.ts';
import type { Cell, Colour, Column, ColumnType, TableView } from '../../output/view.ts';
import type { TopColumn } from '../model.ts';
import { Turns } from './turns.ts';

/** A row of a list with what the filter and the cursor need of it: small, as there may be 30,000 of them. */
export interface ListRow {
  /** What the command made of the API's object. */
  readonly row: unknown;
  /** The words that name its object, joined. */
  readonly id: string;
  /** All cells as one text, each with its colour: tells whether anything changed, and is looked through for words. */
  readonly line: string;
  /** The values of the properties that filters asked for. */
  readonly properties: readonly string[];
}

/** A column with how a row fills it. */
export interface ListField extends TopColumn {
  readonly type: ColumnType | undefined;
  cell(row: ListRow): ShownCell;
  value(row: ListRow): JsonValue;
}

export interface ShownCell {
  /** Harmless, on one line. */
  readonly text: string;
  readonly colour: Colour | undefined;
}

/** A list as it was read. */
export interface ListData {
  readonly fields: readonly ListField[];
  /** All rows in the order of the command. */
  readonly rows: readonly ListRow[];
  /** Keys of the columns by which the command sorts; undefined: in the controller's order. */
  readonly sortBy: readonly string[] | undefined;
  /** The keys of the properties that were kept, in the order of the rows' values. */
  readonly properties: readonly string[];
  readonly namesOf: (row: ListRow) => readonly string[];
  /** A column of any kind, for filters: also those that are not shown, and properties. Throws a usage Fault for a name that is none. */
  find(name: string): { readonly field: Askable } | { readonly property: string };
}

type Askable = Pick<ListField, 'type' | 'value'>;

/** Reads a list in slices. Throws the Faults of its answer. */
export async function readRows(view: TableView<unknown, unknown>, properties: readonly string[]): Promise<ListData> {
  const all = [...view.columns, ...(view.extraColumns ?? [])];
  const names = namesOf(view, all);
  const rows: ListRow[] = [];
  const widths = view.columns.map(({ heading }) => displayWidth(heading));
  const turns = new Turns();
  for (const { row, values } of await collected(view, properties)) {
    rows.push({ row, properties: values, id: names(row).join('/'), line: lineOf(row, view.columns, widths) });
    if (turns.due()) await turns.give();
  }
  return {
    fields: view.columns.map((column, at) => fieldOf(column, widths[at] ?? 0)),
    rows,
    sortBy: sortingOf(view),
    properties,
    namesOf: ({ row }) => names(row),
    find: (name) => {
      const found = findColumn(name, all);
      const column = 'at' in found ? all[found.at] : undefined;
      return column ? { field: fieldOf(column, 0) } : { property: 'property' in found ? found.property : name };
    },
  };
}

interface Collected {
  readonly row: unknown;
  readonly values: readonly string[];
}

const NONE: readonly string[] = [];

/** The rows as the command refines them. */
async function collected(
  view: TableView<unknown, unknown>,
  properties: readonly string[],
): Promise<readonly Collected[]> {
  const kept: Collected[] = [];
  for await (const item of elementsOf(view.source, properties.length > 0 ? 'all' : 'known')) {
    let nth = 0;
    for (const row of view.rows(item))
      kept.push({ row, values: properties.length === 0 ? NONE : valuesOf(item, nth++, view, properties) });
  }
  if (!view.refineRows && !view.isShown) return kept;
  const rows = kept.map(({ row }) => row);
  const all = view.refineRows?.(rows) ?? rows;
  const refined = view.isShown ? all.filter((row) => view.isShown?.(row)) : all;
  if (refined === rows) return kept;
  const byRow = new Map(kept.map((one) => [one.row, one]));
  return refined.flatMap((row) => byRow.get(row) ?? []);
}

function valuesOf(
  item: unknown,
  nth: number,
  view: TableView<unknown, unknown>,
  properties: readonly string[],
): readonly string[] {
  const members = view.members?.(item, nth) ?? item;
  const isMap = typeof members === 'object' && members !== null && 'props' in members;
  const props = (isMap ? members.props : undefined) as Readonly<Record<string, string>> | undefined;
  return properties.map((key) => props?.[key] ?? '');
}

function namesOf(view: TableView<unknown, unknown>, all: readonly Column<unknown>[]) {
  const named = (view.names ?? []).flatMap((key) => all.find((column) => keyOf(column) === key) ?? []);
  const columns = named.length > 0 ? named : all.slice(0, 1);
  return (row: unknown): string[] => columns.map((column) => rawText(column.cell(row)));
}

/** The order that the list has by itself or by its configured --groupby: the first column when none is named. */
function sortingOf({ sortBy, columns }: TableView<unknown, unknown>): readonly string[] | undefined {
  if (sortBy === undefined) return undefined;
  const wanted = sortBy.length > 0 ? sortBy : [columns[0]?.heading ?? ''];
  return wanted.flatMap((name) =>
    columns.filter(({ heading }) => heading.toLowerCase() === name.toLowerCase()).map(keyOf),
  );
}

function fieldOf(column: Column<unknown>, width: number): ListField {
  const { heading, align, minor, type } = column;
  return {
    heading,
    key: keyOf(column),
    right: align === 'right',
    minor: minor === true,
    width,
    type,
    cell: ({ row }) => shownCell(column, row),
    value: ({ row }) => column.value?.(row) ?? (column.value ? null : rawText(column.cell(row))),
  };
}

/** Widths grow where the texts need it. */
function lineOf(row: unknown, columns: readonly Column<unknown>[], widths: number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at];
    if (column === undefined) continue;
    const { text, colour } = shownCell(column, row);
    widths[at] = Math.max(widths[at] ?? 0, displayWidth(text));
    parts.push(text, MARKS[colour ?? 'none']);
  }
  // Joined it takes a quarter of the memory of what `+=` would make.
  return parts.join('');
}

/** What separates the cells of a line: a control character, which no harmless text holds, for each colour. */
const MARKS: Readonly<Record<Colour | 'none', string>> = {
  none: '\x01',
  red: '\x02',
  green: '\x03',
  yellow: '\x04',
  blue: '\x05',
  pink: '\x06',
  darkGreen: '\x07',
  darkPink: '\x08',
  gray: '\x0e',
  reverse: '\x0f',
};

function shownCell(column: Column<unknown>, row: unknown): ShownCell {
  const cell = column.cell(row);
  const colour = (typeof cell === 'string' ? undefined : cell.colour) ?? column.colour;
  return { text: oneLine(rawText(cell)), colour };
}

function oneLine(text: string): string {
  return isPlain(text) ? text : printableLine(text.replaceAll('\n', ', '));
}

function rawText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
