import type { SelectedObject } from '../cli/selected-object.ts';
import type { FilledLine, LineEffect } from '../cli/filled-line.ts';
import type { Files } from '../definition/runtime.ts';
import type { Session } from '../definition/session.ts';
import type { Interrupts } from '../cli/interrupts.ts';
import type { OutputStreams } from '../output/output-settings.ts';
import type { ProgramSuggester } from './suggestions.ts';

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
  /** Whether colours are wanted on the terminal. */
  readonly colour: boolean;
  /** Whether the user's files of settings count: no --disable-config. */
  readonly usesConfig: boolean;
  /** Whether lines are read with the editor: on a terminal that can move its cursor. */
  readonly canEditLines: boolean;
  readonly files: Pick<Files, 'read' | 'edit' | 'editFile'>;
  readonly streams: OutputStreams;
  readonly interrupts: Interrupts;
  /** End at the first line that fails. */
  readonly stopOnError: boolean;
  /** Loads what most commands need. */
  prepare(): Promise<void>;
  /** Runs the words of one command; gives its exit code. */
  run(words: readonly string[], how: RunHow): Promise<number>;
  /** Shows text that may be longer than the screen. */
  page(text: string, how: RunHow): Promise<void>;
  readonly suggester: ProgramSuggester;
  /** Whether the line that just ran asked to leave. */
  left(): boolean;
  /** The controller in use, for the prompt with -V; undefined without -V. */
  controller(): Promise<string | undefined>;
  /** Puts the objects chosen with `use` where a command lacks them. Throws a usage Fault when that is not certain. */
  fill(words: readonly string[], chosen: readonly SelectedObject[]): Promise<FilledLine>;
  /** Every way to complete a line with the objects chosen, for suggestions. */
  readings(words: readonly string[], chosen: readonly SelectedObject[]): Promise<readonly (readonly string[])[]>;
  /** What running a line would do. Throws Faults of the line. */
  effect(words: readonly string[]): Promise<LineEffect>;
  /** Reads the words of `use`, and looks for the object in the cluster. Throws Faults: wrong words, no such object, nobody to ask. */
  choose(words: readonly string[], signal: AbortSignal): Promise<SelectedObject>;
  /** Asks a question that is answered with yes or no. Throws a Fault on Ctrl-C. */
  confirm(question: string): Promise<boolean>;
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
  /** What is longer than the screen may be read with a pager. */
  readonly pages?: boolean;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
  /** One line typed in answer to a question; undefined at the end. */
  readonly line: (question: string) => Promise<string | undefined>;
}
