import type { Prompter } from '../../definition/runtime.ts';
import { ExitCode, chosenEnd, usageFault } from '../../model/fault.ts';
import type { OutputStreams } from '../../output/output-settings.ts';
import { printable } from '../../output/printable.ts';
import type { TopStart } from '../start.ts';

/** What a command tells while it runs. */
export interface RunEvents {
  /** Lines it has said. */
  output(lines: readonly string[]): void;
  /** It asks something that is answered by `answer`. */
  question(text: string): void;
}

/** A command that is run inside the dashboard: what it says and asks is shown there. */
export class CommandRun {
  readonly #abort = new AbortController();
  readonly #events: RunEvents;
  #answer: ((yes: boolean) => void) | undefined;
  /** A line of which the end is still to come. */
  #begun = '';

  constructor(events: RunEvents) {
    this.#events = events;
  }

  /** Runs the words to their end; gives the exit code. */
  async run(words: readonly string[], runLine: TopStart['runLine']): Promise<number> {
    const exitCode = await runLine(words, this.#streams(), { ask: this.#prompter(), signal: this.#abort.signal });
    this.#say(this.#begun === '' ? '' : '\n');
    return exitCode;
  }

  answer(yes: boolean): void {
    this.#answer?.(yes);
    this.#answer = undefined;
  }

  /** Ends its requests; a question counts as answered with No. */
  stop(): void {
    this.#abort.abort();
    this.answer(false);
  }

  #streams(): OutputStreams {
    const decoder = new TextDecoder();
    return {
      write: (chunk) => this.#say(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })),
      error: (line) => this.#say(`${line}\n`),
    };
  }

  #say(text: string): void {
    const lines = (this.#begun + text.replace(COLOURS, '')).split('\n');
    this.#begun = lines.pop() ?? '';
    if (lines.length > 0) this.#events.output(lines.map((line) => printable(line)));
  }

  /** Questions are asked on the screen; a command that needs more than Yes or No is for the command line. */
  #prompter(): Prompter {
    return {
      interactive: true,
      confirm: (question) =>
        new Promise((resolve, reject) => {
          if (this.#abort.signal.aborted) {
            reject(chosenEnd('Interrupted; nothing was sent.', ExitCode.interrupted));
            return;
          }
          this.#answer = resolve;
          this.#events.question(question);
        }),
      secret: (_question, { what, instead }) =>
        Promise.reject(
          usageFault(`This needs ${what}, which the dashboard does not ask for.`, [`Give it by ${instead}.`]),
        ),
      line: () => Promise.resolve(undefined),
    };
  }
}

const COLOURS = /\x1b\[[0-9;]*m/g;
