import type { Chosen } from '../cli/chosen.ts';
import type { Session } from '../definition/session.ts';
import type { Interrupts } from '../cli/process-world.ts';
import type { OutputStreams } from '../output/settings.ts';
import type { Suggester } from './suggestions.ts';

/**
 * What the shell needs of the program around it. It is handed in, because the shell is a part of the built program
 * that is loaded on its own.
 */
export interface ShellHost {
  readonly session: Session;
  /** Stands in the prompt: `demo`. */
  readonly label: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the history is kept. */
  readonly home: string;
  readonly streams: OutputStreams;
  readonly interrupts: Interrupts;
  /** End at the first line that fails. */
  readonly stopOnError: boolean;
  /** Runs the words of one command; gives its exit code. */
  run(words: readonly string[], how: RunHow): Promise<number>;
  readonly suggester: Suggester;
  /** Whether the line that just ran asked to leave. */
  left(): boolean;
  /** The controller in use, for the prompt with -V; undefined without -V. */
  controller(): Promise<string | undefined>;
  /** Puts the objects chosen with `use` where a command leaves them out. */
  fill(words: readonly string[], chosen: readonly Chosen[]): readonly string[];
  /** Checks the words of `use`. Throws a usage Fault. */
  choose(words: readonly string[]): Chosen;
  /** The indexes of the words that are secrets, with the options they belong to; undefined: the words cannot be understood. */
  secrets(words: readonly string[]): readonly number[] | undefined;
}

/** How one command is run. */
export interface RunHow {
  readonly streams: OutputStreams;
  /** Whether the output goes to the terminal: decides about colours and frames. */
  readonly terminal: boolean;
  /** One object per block instead of tables. */
  readonly blocks: boolean;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
  /** One line typed in answer to a question; undefined at the end. */
  readonly line: (question: string) => Promise<string | undefined>;
}
