import type { RunOptions, RunResult } from '../acceptance/support/program.ts';

/** Where the faulty thing of a row stands, for the program that is run. */
export interface Arranged extends RunOptions {
  /** Texts that differ from run to run, by the word in braces that stands for them: `{ controller: 'linstor://127.0.0.1:40123' }`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Runs the program otherwise than plainly to its end in pipes. */
  readonly run?: (words: readonly string[], options: RunOptions) => Promise<RunResult>;
  /** What must hold besides the row's own members, after the run; for example that a change was sent once. */
  readonly holds?: (result: RunResult) => void | Promise<void>;
}

/** One fault: what is done to the program, what it says, and how it exits. A row of docs/faults.md and a test of the built program. */
export interface FaultRow {
  /** What is done to the program, a phrase for docs/faults.md. Its own in the whole table. */
  readonly fault: string;
  /** The words after `linstor`; blanks separate them. `{name}` stands for one of `names`. */
  readonly line: string;
  /** Starts what is hostile. Servers are stopped when the row is over. */
  readonly arrange?: () => Arranged | Promise<Arranged>;
  /** A part of stderr, to the letter; `…` stands for anything on one line, `{name}` for one of `names`. '' means that stderr is empty. */
  readonly says: string;
  /** A part of stdout in the same way. Default: stdout is empty. */
  readonly prints?: string;
  /** null: the program was killed. */
  readonly exit: number | null;
  /** ms that the run may take at the most. Default: 10 s. */
  readonly within?: number;
}

/** The rows of one subject; a section of docs/faults.md. */
export interface FaultArea {
  /** A heading: `Who answers`. */
  readonly area: string;
  readonly rows: readonly FaultRow[];
}
