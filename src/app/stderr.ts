import { printableText } from '../output/printable.ts';
import type { Pager } from '../output/paging.ts';
import { wrapProse } from '../output/prose.ts';
import { windowOf } from '../output/window.ts';
import { isTerminal } from '../system/terminal.ts';

/** Text as it goes to stderr: harmless, and on a terminal broken between words at its edge. */
export function stderrText(text: string): string {
  return wrapProse(printableText(text), isTerminal(2) ? windowOf(process.stderr).columns : undefined);
}

/** The lines for stderr; while a pager has the terminal, they wait. */
export class StderrLines {
  #held: string[] | undefined;

  /** Whether the terminal is given away. */
  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  write(line: string): void {
    if (this.#held) this.#held.push(line);
    else process.stderr.write(`${stderrText(line)}\n`);
  }

  /** The same pager; until it has ended no line is written. */
  heldFor(pager: Pager): Pager {
    this.#held = [];
    return {
      get closed() {
        return pager.closed;
      },
      get hasFailed() {
        return pager.hasFailed;
      },
      write: (bytes) => pager.write(bytes),
      end: async () => {
        const hasRun = await pager.end();
        this.#release();
        return hasRun;
      },
    };
  }

  #release(): void {
    const lines = this.#held ?? [];
    this.#held = undefined;
    for (const line of lines) this.write(line);
  }
}
