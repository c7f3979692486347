import type { JsonValue } from '../../model/json.ts';
import { Batches, batchesOf } from '../../model/batches.ts';
import { notedText, type MembersText } from '../../model/members-text.ts';
import { sameName } from '../../model/name.ts';
import type { TableSelection, ShownUnit } from '../output-settings.ts';
import { elementsOf, type WantedMembers } from '../source.ts';
import { naturalOrder } from '../table.ts';
import type { Cell, Colour, Column, ColumnFacts, FooterPart, TableView } from '../view.ts';
import { matcher } from './matcher.ts';
import { findColumn, keyOf } from './column-names.ts';
import { ordered, type SortKey } from './ordered.ts';
import { sizeText, sizeValue } from './units.ts';

/** A row with what was kept of its API object. */
export interface Kept<Row> {
  readonly row: Row;
  /** The values of the properties that were asked for. */
  readonly properties: readonly string[];
  /** What `keep` made of the API's members. */
  readonly members: string;
}

/** A column as it is shown: chosen, in the wanted unit. */
export interface Field<Row> extends ColumnFacts {
  readonly key: string;
  readonly align?: 'right' | undefined;
  readonly colour?: Colour | undefined;
  readonly text: (kept: Kept<Row>) => Cell;
  readonly value: (kept: Kept<Row>) => JsonValue;
  /** The value for formats without lists. */
  readonly flat: (kept: Kept<Row>) => JsonValue;
}

/** A table with its rows and columns chosen, still to be read. */
export interface SelectedTable<Row> {
  readonly fields: readonly Field<Row>[];
  /** The columns that name an object as commands take it. */
  readonly names: readonly Field<Row>[];
  /** The rows in their order; as they arrive unless the order, the view or what stands below needs them all. */
  rows(): AsyncIterable<Kept<Row>>;
  /** All of them. */
  all(): Promise<readonly Kept<Row>[]>;
  /** How many rows there would be without a limit; counted, once the rows were read, where all of them had to be there first. */
  matching(): number;
  /** What stands below the table; complete once the rows were read. */
  footer(): Iterable<FooterPart>;
}

/** Turns the API's members of a row into what the format needs of them, so that no whole object is kept; `keys`: those of the fields. */
export interface Keep {
  ofMembers(members: object, keys: ReadonlySet<string>): string;
  /** The same of their text; absent: the format writes them in another way. */
  readonly ofText?: ((text: MembersText, keys: ReadonlySet<string>) => string) | undefined;
}

/** What the format needs of a table: all columns, colours, what stands below it, the API's members. */
interface Needs {
  readonly keep?: Keep;
  readonly allColumns?: boolean;
  readonly withFooter?: boolean;
  readonly colourless?: boolean;
  /** For programs: the rows come in the controller's order unless somebody asks for another one, so that nothing has to be kept. */
  readonly asTheyCome?: boolean;
}

/** Chooses rows and columns of a table. Throws usage Faults for names, expressions and values that do not fit, before anything is asked. */
export function selectTable<Item, Row>(
  view: TableView<Item, Row>,
  shape: TableSelection,
  how: Needs = {},
): SelectedTable<Row> {
  const table = new Columns(view, shape);
  const fields = table.shown(how.allColumns === true || shape.wide === true);
  const matches = shape.where === undefined ? undefined : table.test(shape.where);
  const order = shape.sortBy === undefined ? undefined : table.order(shape.sortBy);
  const footer: FooterPart[] = [];
  const refine = how.colourless && view.refinesColours ? undefined : view.refineRows?.bind(view);
  const sortBy = how.asTheyCome && view.sortIsAsked !== true ? undefined : view.sortBy;
  let matching = 0;
  const keys = new Set(fields.map(({ key }) => key));
  const keep = keeper(view, [...table.properties.keys()], how.keep, keys);
  const needsAll = order !== undefined || sortBy !== undefined || refine !== undefined || how.withFooter === true;
  return {
    fields,
    names: (view.names ?? []).length > 0 ? (view.names ?? []).map((key) => table.field(key)) : table.first(),
    matching: () => matching,
    footer: () => footer,
    rows: () => new Batches(needsAll ? sorted() : arriving(view, keep, { matches, limit: shape.limit })),
    all,
  };

  async function* sorted(): AsyncIterable<readonly Kept<Row>[]> {
    yield await all();
  }

  async function all(): Promise<readonly Kept<Row>[]> {
    // What changes nothing but colours changes no value that is compared.
    const early = view.refineRows && view.refinesColours !== true ? undefined : matches;
    const found = await collect(view, keep, footer, refine, early);
    const rows = inOrder(found, { columns: view.columns, sortBy, matches: early ? undefined : matches, order });
    matching = rows.length;
    return shape.limit === undefined ? rows : rows.slice(0, shape.limit);
  }
}

const NONE: readonly string[] = [];

interface Keeper<Item, Row> {
  /** What is needed of an item. */
  readonly wanted: WantedMembers;
  /** What an item leaves behind for one of its rows, which is tested first. */
  kept(item: Item, row: Row, nth: number, matches?: Matches<Row>): Kept<Row> | undefined;
}

type Matches<Row> = (kept: Kept<Row>) => boolean;

function keeper<Item, Row>(
  view: TableView<Item, Row>,
  names: readonly string[],
  keep: Keep | undefined,
  keys: ReadonlySet<string>,
): Keeper<Item, Row> {
  const needsMembers = keep !== undefined || names.length > 0;
  const isTextEnough = keep?.ofText !== undefined && view.members === undefined && names.length === 0;
  return {
    wanted: !needsMembers ? 'known' : isTextEnough ? 'text' : 'all',
    kept: (item, row, nth, matches) => {
      const members = needsMembers ? membersOf(view, item, nth) : NOTHING;
      const kept = { row, properties: names.length === 0 ? NONE : propertiesOf(members, names), members: '' };
      if (matches && !matches(kept)) return undefined;
      const text = isTextEnough ? notedText(members) : undefined;
      if (keep) kept.members = (text && keep.ofText?.(text, keys)) ?? keep.ofMembers(members, keys);
      return kept;
    },
  };
}

const NOTHING = {};

function propertiesOf(members: object, names: readonly string[]): readonly string[] {
  const props = ('props' in members ? members.props : undefined) as Readonly<Record<string, string>> | undefined;
  return names.map((key) => props?.[key] ?? '');
}

function membersOf<Item, Row>(view: TableView<Item, Row>, item: Item, nth: number): object {
  if (view.members) return view.members(item, nth);
  return typeof item === 'object' && item !== null ? item : {};
}

/** The rows that are shown, as they arrive. */
async function* arriving<Item, Row>(
  view: TableView<Item, Row>,
  keep: Keeper<Item, Row>,
  { matches, limit = Infinity }: { matches: Matches<Row> | undefined; limit: number | undefined },
): AsyncIterable<readonly Kept<Row>[]> {
  let left = limit;
  if (left === 0) return;
  for await (const items of batchesOf(elementsOf(view.source, keep.wanted))) {
    const shown: Kept<Row>[] = [];
    for (const item of items) {
      let nth = 0;
      for (const row of view.rows(item)) {
        const kept = view.isShown?.(row) === false ? undefined : keep.kept(item, row, nth, matches);
        nth++;
        if (kept) shown.push(kept);
      }
      if (shown.length >= left) break;
    }
    if (shown.length > 0) yield shown.slice(0, left);
    left -= shown.length;
    if (left <= 0) return;
  }
}

/** All rows that the view lets through, in the controller's order; what does not match is not kept. */
async function collect<Item, Row>(
  view: TableView<Item, Row>,
  keep: Keeper<Item, Row>,
  footer: FooterPart[],
  refine: TableView<Item, Row>['refineRows'],
  matches: Matches<Row> | undefined,
): Promise<readonly Kept<Row>[]> {
  const rows: Row[] = [];
  const needsRows = view.footer !== undefined || refine !== undefined;
  const found: Kept<Row>[] = [];
  for await (const items of batchesOf(elementsOf(view.source, keep.wanted)))
    for (const item of items) {
      let nth = 0;
      for (const row of view.rows(item)) {
        if (needsRows) rows.push(row);
        const one = keep.kept(item, row, nth++, matches);
        if (one) found.push(one);
      }
    }
  footer.push(...(view.footer?.(rows) ?? []));
  const refined = refine?.(rows);
  const kept = refined && view.refinesColours !== true ? inOrderOf(refined, found) : found;
  return view.isShown ? kept.filter((one) => view.isShown?.(one.row) !== false) : kept;
}

/** What was kept of the rows that are left. */
function inOrderOf<Row>(rows: readonly Row[], found: readonly Kept<Row>[]): readonly Kept<Row>[] {
  const byRow = new Map(found.map((one) => [one.row, one]));
  return rows.flatMap((row) => byRow.get(row) ?? []);
}

interface Wanted<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sortBy: readonly string[] | undefined;
  readonly matches: Matches<Row> | undefined;
  readonly order: readonly SortKey<Kept<Row>>[] | undefined;
}

function inOrder<Row>(
  all: readonly Kept<Row>[],
  { columns, sortBy, matches, order }: Wanted<Row>,
): readonly Kept<Row>[] {
  const rows = matches ? all.filter(matches) : all;
  if (order) return ordered(rows, order);
  if (sortBy === undefined) return rows;
  // The order that the list has by itself, by --groupby or its first column.
  const named = sortBy.flatMap((name) => columns.find(({ heading }) => sameName(heading, name)) ?? []);
  const sorting = sortBy.length > 0 ? named : columns.slice(0, 1);
  if (sorting.length === 0) return rows;
  const texts = sorting.map((column) => rows.map(({ row }) => cellText(column.cell(row))));
  return naturalOrder(texts).flatMap((at) => rows[at] ?? []);
}

export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** The columns of a view by name, and the properties that were asked for with them. */
class Columns<Item, Row> {
  readonly #view: TableView<Item, Row>;
  readonly #shape: TableSelection;
  readonly #all: readonly Column<Row>[];
  /** The keys of the properties asked for, and the place of each among the kept ones. */
  readonly properties = new Map<string, number>();

  constructor(view: TableView<Item, Row>, shape: TableSelection) {
    this.#view = view;
    this.#shape = shape;
    this.#all = [...view.columns, ...(view.extraColumns ?? [])];
  }

  /** Sizes in `unit`, or else as they come. */
  field(name: string, unit?: ShownUnit): Field<Row> {
    const found = findColumn(name, this.#all);
    const column = 'at' in found ? this.#all[found.at] : undefined;
    return column ? fieldOf(column, unit) : this.#propertyField('property' in found ? found.property : name);
  }

  first(): Field<Row>[] {
    return this.#all.slice(0, 1).map((column) => fieldOf(column));
  }

  shown(all: boolean): Field<Row>[] {
    const { columns: names, unit } = this.#shape;
    const usual = (all ? this.#all : this.#view.columns).map((column) => fieldOf(column, unit));
    if (names === undefined) return usual;
    const named = names.map((name) => this.field(name.replace(/^\+/, ''), unit));
    if (!names[0]?.startsWith('+')) return named;
    return [...usual, ...named.filter(({ key }) => usual.every((field) => field.key !== key))];
  }

  test(where: string): Matches<Row> {
    return matcher<Kept<Row>>(where, this.#shape.now, (name) => this.field(name));
  }

  order(names: readonly string[]): readonly SortKey<Kept<Row>>[] {
    return names.map((name) => {
      const { value } = this.field(name.replace(/^[-+]/, ''));
      return { down: name.startsWith('-'), value };
    });
  }

  #propertyField(property: string): Field<Row> {
    const place = this.properties.get(property) ?? this.properties.size;
    this.properties.set(property, place);
    const text = ({ properties }: Kept<Row>): string => properties[place] ?? '';
    return { heading: property, key: property, text, value: text, flat: text };
  }
}

function fieldOf<Row>(column: Column<Row>, unit?: ShownUnit): Field<Row> {
  const { heading, type, minor, sentences, align, colour } = column;
  const plain = ({ row }: Kept<Row>): JsonValue => column.value?.(row) ?? plainText(column, row);
  const ofCell = ({ row }: Kept<Row>): JsonValue => cellText(column.cell(row));
  const facts = {
    heading,
    key: keyOf(column),
    align,
    colour,
    ...(type && { type }),
    ...(minor && { minor }),
    ...(sentences && { sentences }),
  };
  if (unit === undefined || (type !== 'size' && type !== 'bytes'))
    return { ...facts, text: ({ row }) => column.cell(row), value: plain, flat: column.flatAsCell ? ofCell : plain };
  const inUnit = (kept: Kept<Row>): JsonValue => sizeValue(plain(kept), type, unit);
  return {
    ...facts,
    align: 'right',
    text: (kept) => sizeText(plain(kept), type, unit) ?? column.cell(kept.row),
    value: inUnit,
    flat: inUnit,
  };
}

/** Null where the column has values and none for this row. */
function plainText<Row>(column: Column<Row>, row: Row): JsonValue {
  return column.value ? null : cellText(column.cell(row));
}
