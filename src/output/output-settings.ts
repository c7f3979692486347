/** The data formats of --output; none of them is for reading only. */
export const FORMATS = ['json', 'jsonl', 'yaml', 'csv', 'tsv', 'markdown', 'name'] as const;
export type Format = (typeof FORMATS)[number];

/** The units that --units takes, and the bytes of --bytes; those without an `i` count in steps of 1000. */
export const SHOWN_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;
export type ShownUnit = (typeof SHOWN_UNITS)[number];

/** Which rows and columns of a table are shown and how; every member may be left out. */
export interface TableSelection {
  /** Also the columns that are not shown otherwise. */
  readonly wide?: boolean | undefined;
  /** Names of columns and property keys; a `+` in front of the first adds to the columns shown anyway. */
  readonly columns?: readonly string[] | undefined;
  /** Likewise; a `-` in front turns the order round. */
  readonly sortBy?: readonly string[] | undefined;
  /** An expression, see `where.ts`. */
  readonly where?: string | undefined;
  readonly limit?: number | undefined;
  readonly noHeaders?: boolean | undefined;
  /** All sizes in this unit. */
  readonly unit?: ShownUnit | undefined;
  /** ms since the epoch, for comparisons with times ago. */
  readonly now: number;
}

/** How the person or script at the other end wants to see things. */
export interface OutputSettings {
  /** `-m` with its version; undefined: for people. */
  readonly machine: 'v0' | 'v1' | undefined;
  /** A data format; undefined: for people. Never together with `machine`. */
  readonly format?: Format | undefined;
  /** Rows and columns are chosen; undefined: tables as they are. */
  readonly selection?: TableSelection | undefined;
  /** stdout is a terminal: JSON is laid out for people, and of texts from elsewhere nothing is passed on that it would obey. */
  readonly terminal?: boolean;
  /** The columns of the terminal into which tables have to fit; undefined: they are as wide as they are. */
  readonly fit?: number | undefined;
  /** The columns of the terminal at which running text is wrapped; undefined: nowhere. */
  readonly width?: number | undefined;
  /** What is said to a person at a terminal when a table has no rows. */
  readonly ifEmpty?: string | undefined;
  /** Frames and connectors drawn with Unicode characters. */
  readonly utf8: boolean;
  readonly colour: boolean;
  /** Lists show one object per block. */
  readonly blocks?: boolean;
  /** A warning counts as an error for the exit code (text only). */
  readonly warnAsError: boolean;
}

/** Where the bytes go. */
export interface OutputStreams {
  /** To stdout. Once it has returned, or its promise is resolved, the bytes of the chunk may be overwritten. */
  write(chunk: string | Uint8Array): Promise<void> | void;
  /** One line to stderr, without its newline; it is made harmless there, whatever names and messages are in it. */
  error(line: string): void;
  /** Nobody reads stdout any more: what only shows may stop, what changes the cluster goes on. */
  readonly closed?: boolean;
}
