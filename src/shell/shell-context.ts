import type { History } from './history.ts';
import type { RunHow, ShellHost } from './shell-host.ts';
import type { ShellState } from './state.ts';
import type { Statement } from './statements.ts';

/** What performing statements needs besides the program. */
export interface ShellContext {
  readonly host: ShellHost;
  readonly state: ShellState;
  /** Whether a person sits at the terminal. */
  readonly terminal: boolean;
  /** One line typed in answer to a question. */
  readonly line: RunHow['line'];
  /** Does what a statement says and tells its faults; gives the exit code. */
  readonly perform: (statement: Statement, stage: ShellContext) => Promise<number>;
  /** Whether the shell is to end: somebody left it, or the transaction that it was started in is over. */
  readonly isOver: () => boolean;
  /** The lines typed; undefined where nobody types any. */
  readonly history: History | undefined;
  /** The paths of the files (`\i`) that the statement stands in, the innermost last. */
  readonly files: readonly string[];
  /** Switches are turned without a word about it, as at the start of the shell. */
  readonly quiet: boolean;
}
