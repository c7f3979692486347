import type { JsonObject, JsonValue } from '../model/json.ts';
import type { ApiReply } from '../api/objects/reply.ts';

/** Colour names of tables and trees; `output/colour.ts` knows their escape sequences. */
export type Colour = 'red' | 'green' | 'yellow' | 'blue' | 'pink' | 'darkGreen' | 'darkPink' | 'gray' | 'reverse';

export type Cell = string | { readonly text: string; readonly colour?: Colour | undefined };

/** What is known of a column without any row. */
export interface ColumnFacts {
  /** As printed; `_` becomes a blank. In lower case it is also the name that --groupby takes. */
  readonly heading: string;
  /** Its name in data formats: that of the API's member it shows, if it shows one; default: the heading in snake case. */
  readonly key?: string;
  /** What its values are: sizes in KiB, sizes in bytes, ms since the epoch, or numbers; default: text. */
  readonly type?: ColumnType;
  /** The first to go when the table is too wide for the window. */
  readonly minor?: boolean;
  /** Its texts are sentences: in a window too narrow for them they are broken between words. */
  readonly sentences?: boolean;
}

export type ColumnType = 'size' | 'bytes' | 'time' | 'number';

/** One column of a table: what it is called and how a row fills it. */
export interface Column<Row> extends ColumnFacts {
  cell(row: Row): Cell;
  /** The value behind the cell for sorting, filtering and data formats (KiB, ms, counts); default: the cell's text. */
  value?(row: Row): JsonValue;
  readonly align?: 'right';
  /** For cells that name no colour of their own. */
  readonly colour?: Colour;
  /** CSV and TSV hold the cell's text, not the entries of the list with bare commas between them. */
  readonly flatAsCell?: true;
}

/** A list on its way: asked for already, but read and parsed only when somebody iterates, once. */
export interface Source<Item> {
  items(): AsyncIterable<Item>;
  /**
   * The same for who reads only what the type names; other members may be missing. Absent: nobody knows which they are. `withText`: where some
   * are missing, `notedText` gives the text of all.
   */
  known?(how?: { readonly withText?: boolean }): AsyncIterable<Item>;
  raw(): AsyncIterable<Uint8Array>;
}

/**
 * A list as a table. `-m` v1 streams `source.raw()` re-indented; v0 converts items; text collects compact rows
 * (never whole API objects), so that memory holds rows and not the JSON.
 */
export interface TableView<Item = JsonObject, Row = Item> {
  readonly kind: 'table';
  readonly source: Source<Item>;
  /** The rows of one API object: its compact, already computed facts. */
  rows(item: Item): Iterable<Row>;
  readonly columns: readonly Column<Row>[];
  /** Columns that only `-o wide`, data formats and --columns show. */
  readonly extraColumns?: readonly Column<Row>[] | undefined;
  /** One object that the rows take apart: JSON and YAML show it whole unless rows or columns are chosen. */
  readonly object?: JsonValue;
  /** The members of the API's object that the item's row (counted from 0) is about, for JSON and YAML; default: the item's own. */
  members?(item: Item, row: number): object;
  /** Keys of the columns that name the object as commands take it (`alpha db1`), for `-o name`; default: the first column. */
  readonly names?: readonly string[];
  /** Decisions that need the whole list ("in use on two nodes"), before sorting; what stays, stays in its order. */
  refineRows?(rows: Row[]): Row[];
  /** `refineRows` keeps all rows and changes nothing but colours: formats without colours show each row as it arrives. */
  readonly refinesColours?: boolean;
  /** Which rows are shown, each judged by itself; default: all. The footer is about all of them. */
  isShown?(row: Row): boolean;
  /**
   * Headings in lower case to sort by; [] means the first column; absent: the controller's order. That is also the order of formats
   * for programs, which show each row as it arrives, unless `sortIsAsked`.
   */
  readonly sortBy?: readonly string[] | undefined;
  /** Somebody has asked for `sortBy` (--groupby). */
  readonly sortIsAsked?: boolean;
  /** What it means that there are no rows, said on a terminal. */
  readonly empty?: string;
  /** ASCII frame and no colour. */
  readonly pastable?: boolean | undefined;
  /** What stands below the table in text mode; gets the rows in the controller's order, before `refineRows`. */
  footer?(rows: readonly Row[]): Iterable<FooterPart>;
  /** How -m frames it: `[[…]]`, `[…]` or the server's own value; or a value of its own. */
  readonly machine: 'wrapped' | 'flat' | 'bare' | MachineValue;
  /** Converts the source's objects, with all their members, for --output-version v0; gives the value to print (framing included). Absent: as v1. */
  v0?(items: AsyncIterable<JsonObject>): Promise<JsonValue>;
}

/** A line, as a whole or in pieces that may be coloured, or replies (which do not change the exit code). */
export type FooterPart =
  { readonly line: string | readonly Cell[]; readonly colour?: Colour } | { readonly replies: readonly ApiReply[] };

/** A property map as `Key | Value`; undefined: no such object.  */
export interface PropertiesView {
  readonly kind: 'properties';
  readonly properties: Readonly<Record<string, string>> | undefined;
  readonly pastable: boolean;
  /** More objects came back than the one that is shown. */
  readonly more?: boolean;
}

/** Plain text for people; for -m a JSON value in the given layout. Text ends with a newline unless empty. */
export interface TextView {
  readonly kind: 'text';
  readonly text: string;
  /** The text is running text, to be broken between words where a terminal is too narrow; default: it stays as it is. */
  readonly prose?: boolean;
  /** In place of `text` for people: lines in pieces that may be coloured, drawn with Unicode where that is wanted. */
  readonly page?: (utf8: boolean) => Iterable<readonly Cell[]>;
  readonly machine?: MachineValue | undefined;
  readonly exitCode?: number;
}

export interface MachineValue {
  readonly value: JsonValue;
  /** `lines`: two-blank indentation; `one-line`: `, ` and `: `; `one-line-bare`: the same without the final newline. */
  readonly layout: 'lines' | 'one-line' | 'one-line-bare';
}

export interface TreeNode {
  readonly name: string;
  readonly colour?: Colour | undefined;
  readonly description: string;
  readonly children: readonly TreeNode[];
}

/** Trees drawn with connectors, an empty line between them; -m prints them as `{name, description, children}`. */
export interface TreeView {
  readonly kind: 'tree';
  readonly trees: readonly TreeNode[];
}

/** A document for people in several parts, such as tables with headings between them; -m prints `machine`. */
export interface PartsView {
  readonly kind: 'parts';
  parts(): Iterable<Part> | AsyncIterable<Part>;
  /** A source is printed like a wrapped list. */
  readonly machine: Source<JsonObject> | MachineValue;
}

type Part = TableView<unknown, unknown> | TextView;

/** Bytes as they are, also with -m (`file show`); an iterable is written as it comes. */
export interface BytesView {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
  /** They come as something happens, and are shown at once. */
  readonly live?: boolean;
  /** Asked for once the bytes are written; default: 0. */
  exitCode?(): number;
}

/** Nothing to show. */
export interface SilentView {
  readonly kind: 'silent';
  readonly exitCode?: number;
}

/** What a command returns that only shows something: data and how it wants to be seen; `output` alone turns it into bytes. */
export type View =
  TableView<unknown, unknown> | PropertiesView | TextView | TreeView | PartsView | BytesView | SilentView;
