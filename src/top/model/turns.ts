import { setImmediate as nextTurn } from 'node:timers/promises';

/** ms of work after which keys and timers get their turn. */
const SLICE = 10;
/** Pieces of work between two looks at the clock. */
const BATCH = 32;

/** Nobody waits for the work any more. */
export class Unwanted extends Error {}

/** Long work in slices, so that a key is answered in between: `if (turns.due()) await turns.give()` after every piece. */
export class Turns {
  readonly #isWanted: () => boolean;
  #since = performance.now();
  #pieces = 0;

  /** `isWanted`: whether somebody still waits for the work. */
  constructor(isWanted: () => boolean = () => true) {
    this.#isWanted = isWanted;
  }

  /** Whether this work has lasted long enough without a break. */
  due(): boolean {
    this.#pieces += 1;
    return this.#pieces % BATCH === 0 && performance.now() - this.#since >= SLICE;
  }

  /** For pieces that are not small. */
  async giveIfDue(): Promise<void> {
    if (performance.now() - this.#since >= SLICE) await this.give();
  }

  /** Lets everything else that waits run first. Throws Unwanted when the work has become so. */
  async give(): Promise<void> {
    await nextTurn();
    if (!this.#isWanted()) throw new Unwanted();
    this.#since = performance.now();
  }
}
