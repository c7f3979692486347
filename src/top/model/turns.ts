import { setImmediate as nextTurn } from 'node:timers/promises';

/** ms of work after which keys and timers get their turn. */
const SLICE = 10;
/** Pieces of work between two looks at the clock. */
const BATCH = 32;

/** Long work in slices, so that a key is answered in between: `if (turns.due()) await turns.give()` after every piece. */
export class Turns {
  #since = performance.now();
  #pieces = 0;

  /** Whether this work has lasted long enough without a break. */
  due(): boolean {
    this.#pieces += 1;
    return this.#pieces % BATCH === 0 && performance.now() - this.#since >= SLICE;
  }

  /** For pieces that are not small. */
  async giveIfDue(): Promise<void> {
    if (performance.now() - this.#since >= SLICE) await this.give();
  }

  /** Lets everything else that waits run first. */
  async give(): Promise<void> {
    await nextTurn();
    this.#since = performance.now();
  }
}
