import type { Keypress } from './keys.ts';

/** So long, in ms, an answer is waited for; a terminal that does not answer is not asked again. */
const PATIENCE = 500;

/** Asks the terminal where its cursor is, and picks the answer out of what is typed. */
export class CursorQuestion {
  readonly #write: (text: string) => void;
  readonly #done: (column: number | undefined) => void;
  /** Answers that are still to come. */
  #due = 0;
  #timer: NodeJS.Timeout | undefined;
  #isDeaf = false;
  /** The beginning of an answer that comes in several pieces. */
  #begun: string | undefined;

  /** `done` gets the column, from 0, when the last question is answered; undefined when it is not. */
  constructor(write: (text: string) => void, done: (column: number | undefined) => void) {
    this.#write = write;
    this.#done = done;
  }

  /** Whether an answer is waited for. */
  get isOpen(): boolean {
    return this.#timer !== undefined;
  }

  ask(): void {
    if (this.#isDeaf) {
      this.#done(undefined);
      return;
    }
    this.#due += 1;
    this.#write('\x1b[6n');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isDeaf = true;
      this.#end(undefined);
    }, PATIENCE);
  }

  /** No answer matters any more. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Whether a keypress belongs to an answer, also to one that comes too late. Node reads no more than two digits of it. */
  takes(text: string | undefined, { sequence = '' }: Keypress): boolean {
    if (this.#due === 0) return false;
    const read = this.#begun === undefined ? sequence : this.#begun + (text ?? sequence);
    if (!/^\x1b\[\d{1,4};\d{1,4}R?$/.test(read)) {
      this.#begun = undefined;
      return false;
    }
    this.#begun = read.endsWith('R') ? undefined : read;
    if (this.#begun === undefined) this.#answered(Number(/(\d+)R$/.exec(read)?.[1]) - 1);
    return true;
  }

  #answered(column: number): void {
    this.#due -= 1;
    this.#isDeaf = false;
    if (this.#due === 0 && this.isOpen) this.#end(column);
  }

  #end(column: number | undefined): void {
    this.cancel();
    this.#done(column);
  }
}
