import { Fault } from '../../model/fault.ts';

interface LooksHow {
  /** One look at what is shown; its requests end when `signal` aborts. Throws Faults. */
  readonly look: (signal: AbortSignal) => Promise<void>;
  /** After each look that was not broken off. */
  readonly ended: (fault: Fault | undefined) => void;
  /** Processor time of the program so far, in ms. */
  readonly processorTime: () => number;
}

/** ms between two looks, however little they cost. */
const LEAST = 2000;
/** The pause after a look is so many times the processor time it took, however long that is: looks take less than 4 % of a core. */
const SHARE = 25;
/** After news from the cluster the next look comes soon, but a storm of news must not take the machine. */
const CALM = 500;
const SHARE_OF_NEWS = 10;
/** After a fault, growing. */
const FIRST_RETRY = 1000;
const LAST_RETRY = 10_000;

/** Looks again and again: rarely when a look is costly, soon after news, with growing pauses while there is a fault. */
export class Looks {
  readonly #how: LooksHow;
  #running: AbortController | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** When the next look is due, by `performance.now()`. */
  #due = Infinity;
  #cost = 0;
  #faults = 0;
  #isNew = false;
  #isPaused = false;
  #isClosed = false;

  constructor(how: LooksHow) {
    this.#how = how;
  }

  /** Looks at once; a look that is under way is broken off. */
  now(): void {
    this.#stop();
    if (this.#isPaused || this.#isClosed) return;
    this.#running = new AbortController();
    void this.#look(this.#running);
  }

  /** Something has happened in the cluster. */
  news(): void {
    if (this.#running) this.#isNew = true;
    else if (this.#faults === 0) this.#schedule(Math.max(CALM, SHARE_OF_NEWS * this.#cost));
  }

  pause(paused: boolean): void {
    if (paused === this.#isPaused) return;
    this.#isPaused = paused;
    this.now();
  }

  close(): void {
    this.#isClosed = true;
    this.#stop();
  }

  async #look(current: AbortController): Promise<void> {
    const before = this.#how.processorTime();
    const fault = await this.#faultOf(current.signal);
    if (current.signal.aborted) return;
    this.#running = undefined;
    this.#cost = this.#how.processorTime() - before;
    this.#faults = fault === undefined ? 0 : this.#faults + 1;
    this.#schedule(this.#pause());
    if (this.#isNew) this.news();
    this.#isNew = false;
    this.#how.ended(fault);
  }

  async #faultOf(signal: AbortSignal): Promise<Fault | undefined> {
    try {
      await this.#how.look(signal);
      return undefined;
    } catch (error) {
      // Whatever a look says that was broken off, nobody waits for it.
      if (!signal.aborted && !(error instanceof Fault)) throw error;
      return error instanceof Fault ? error : undefined;
    }
  }

  #pause(): number {
    if (this.#faults > 0) return Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (this.#faults - 1));
    return Math.max(LEAST, SHARE * this.#cost);
  }

  /** The sooner one counts. */
  #schedule(ms: number): void {
    const due = performance.now() + ms;
    if (this.#isPaused || this.#isClosed || due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => this.now(), ms);
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    clearTimeout(this.#timer);
    this.#due = Infinity;
  }
}
