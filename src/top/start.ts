import type { Globals } from '../argv/global-options.ts';
import type { CliRuntime } from '../cli/cli-runtime.ts';
import type { Interrupts } from '../cli/interrupts.ts';
import type { Prompter } from '../definition/runtime.ts';
import type { OutputStreams } from '../output/output-settings.ts';
import type { TopModel } from './model.ts';

/** What the dashboard is started with. It is handed in, because the screen is a part of the built program that is loaded on its own. */
export interface TopStart {
  readonly model: TopModel;
  readonly cli: CliRuntime;
  /** Global options of the line that started it. */
  readonly globals: Globals;
  readonly interrupts: Interrupts;
  /** Runs the words of one command with the connection and settings of the dashboard, its output to `streams`; gives its exit code. */
  runLine(words: readonly string[], streams: OutputStreams, how?: RunIn): Promise<number>;
}

/** How a command of the dashboard is run. */
export interface RunIn {
  /** Who answers its questions; without one, or with one that is not interactive, it runs as in a pipe and asks nothing. */
  readonly ask?: Prompter;
  /** Ends the command's requests and waiting when it aborts. */
  readonly signal?: AbortSignal;
}
