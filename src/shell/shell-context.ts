import type { RunHow, ShellHost } from './shell-host.ts';
import type { ShellState } from './state.ts';

/** What performing statements needs besides the program. */
export interface ShellContext {
  readonly host: ShellHost;
  readonly state: ShellState;
  /** Whether a person sits at the terminal. */
  readonly terminal: boolean;
  /** One line typed in answer to a question. */
  readonly line: RunHow['line'];
}
