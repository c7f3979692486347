/** Something that this program does otherwise than the Python client, on purpose. A row of docs/from-the-python-client.md and a test. */
export interface Difference {
  /** A short name, its own in the whole table. */
  readonly id: string;
  /** What the Python client does (1.27, unless said otherwise). What is typed or printed stands in backquotes, in all four texts. */
  readonly python: string;
  readonly here: string;
  readonly why: string;
  /** What has to be changed in a script that stands on the Python client's way; without it, nothing. */
  readonly scripts?: string;
  /** Lines that show it. A row has some, or `heldBy`. */
  readonly trials?: readonly Trial[];
  /** Where it is tested else: a file, and a part of the name of the test there. */
  readonly heldBy?: readonly [file: string, name: string];
  /** The recordings of the Python client that may differ because of this. */
  readonly replay?: readonly string[];
}

/** A line for the built program, and what comes of it. */
export interface Trial {
  /** What is typed behind `linstor`, as bash reads it; a `|` goes on to another program. It is run on the demo cluster. */
  readonly line: string;
  readonly exit: number;
  /** A part of stdout, to the letter; '' for nothing at all. */
  readonly prints?: string;
  /** A part of stderr likewise. */
  readonly says?: string;
  /** What stands neither in stdout nor in stderr. */
  readonly never?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The text of `~/.config/linstor/linstor-client.conf`. */
  readonly config?: string;
  readonly stdin?: string;
  /** A controller that answers these paths, without their queries, with this JSON takes the place of the demo cluster. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** Differences of one kind. */
export interface Area {
  readonly title: string;
  readonly rows: readonly Difference[];
}
