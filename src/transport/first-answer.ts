import { Fault } from '../model/fault.ts';
import { AllFailed, firstToSucceed, type Attempt, type HeadStart } from './race-controllers.ts';

/** How to reach and to ask the controllers of a list; `L` is a link to one of them, `A` an answer. */
export interface SearchPlan<L, A> {
  /** One for each controller; rejects with a Fault when the search must end for its sake, with anything else when another may do. */
  readonly connects: readonly ((attempt: Attempt & { readonly signal: AbortSignal }) => Promise<L>)[];
  /** A link that is there already, and whose it is; it is asked first. */
  readonly current?: { readonly index: number; readonly link: L } | undefined;
  /** Rejects as `connects` do. */
  readonly ask: (link: L, signal: AbortSignal) => Promise<A>;
  /** Closes a link that came about too late. */
  readonly drop: (link: L) => void;
  /** Until another one is connected to. */
  readonly headStart: HeadStart;
  /** ms of silence after which another one is asked, too. */
  readonly patience: number;
}

/**
 * Asks one controller after the other until one gives an answer that can be used: the next one when the one before failed or has
 * said nothing for a while. The first answer wins, and what the others are busy with is aborted. Throws AllFailed with
 * the reasons in the order of the list, or the first Fault.
 */
export function firstAnswer<L, A>(plan: SearchPlan<L, A>): Promise<A> {
  return new Promise((resolve, reject) => {
    new Search(plan, resolve, reject).run().catch(reject);
  });
}

class Search<L, A> {
  readonly #plan: SearchPlan<L, A>;
  readonly #resolve: (answer: A) => void;
  readonly #reject: (reason: unknown) => void;
  readonly #left: Set<number>;
  readonly #reasons: unknown[] = [];
  readonly #over = new AbortController();
  readonly #asks: { readonly done: Promise<void>; readonly abort: AbortController }[] = [];

  constructor(plan: SearchPlan<L, A>, resolve: (answer: A) => void, reject: (reason: unknown) => void) {
    this.#plan = plan;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#left = new Set(plan.connects.keys());
  }

  async run(): Promise<void> {
    const { current, drop } = this.#plan;
    if (current) await this.#ask(current);
    while (this.#left.size > 0 && !this.#isOver()) {
      const next = await this.#connectAny([...this.#left]);
      if (next && this.#isOver()) drop(next.link);
      else if (next) await this.#ask(next);
    }
    await Promise.all(this.#asks.map(({ done }) => done));
    if (!this.#isOver()) this.#reject(new AllFailed(this.#reasons));
  }

  #isOver(): boolean {
    return this.#over.signal.aborted;
  }

  /** Until this one has answered or failed, or may no longer be the only one that is asked. */
  async #ask({ index, link }: { index: number; link: L }): Promise<void> {
    this.#left.delete(index);
    const abort = new AbortController();
    const done = this.#plan.ask(link, abort.signal).then(
      (answer) => this.#end(() => this.#resolve(answer), abort),
      (error: unknown) => this.#fail(index, error),
    );
    this.#asks.push({ done, abort });
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, this.#plan.patience)));
    await Promise.race([done, patience]);
    clearTimeout(timer);
  }

  /** Undefined when none of these can be reached; then none of them is left. */
  async #connectAny(indices: readonly number[]): Promise<{ index: number; link: L } | undefined> {
    const attempts = indices.map((index) => (attempt: Attempt) => this.#connect(index, attempt));
    try {
      return await firstToSucceed(attempts, this.#plan.headStart);
    } catch (error) {
      if (error instanceof AllFailed) return undefined;
      throw error;
    }
  }

  async #connect(index: number, { signal: loser, contact }: Attempt): Promise<{ index: number; link: L }> {
    const signal = loser ? AbortSignal.any([loser, this.#over.signal]) : this.#over.signal;
    try {
      return { index, link: (await this.#plan.connects[index]?.({ signal, contact })) as L };
    } catch (error) {
      if (!signal.aborted) this.#fail(index, error);
      throw error;
    }
  }

  #fail(index: number, error: unknown): void {
    this.#left.delete(index);
    this.#reasons[index] = error;
    if (error instanceof Fault) this.#end(() => this.#reject(error));
  }

  #end(settle: () => void, winner?: AbortController): void {
    if (this.#isOver()) return;
    this.#over.abort();
    for (const { abort } of this.#asks) if (abort !== winner) abort.abort();
    settle();
  }
}
