/** A name of an object and what to say about it. */
interface Name {
  readonly word: string;
  readonly description: string;
}

/** Asks for names of one kind; what it throws means that there are none for now. */
export type AskNames = () => Promise<readonly Name[]>;

/** After this time, in ms, names are asked for anew; meanwhile the old ones are offered. */
const FRESH = 5000;

interface Kept {
  names: readonly Name[];
  /** When they were asked for last. */
  asked: number;
}

/**
 * Names of the cluster for suggestions: those known are given at once, and the cluster is asked in the background, for
 * each kind at most once per few seconds. A cluster that does not answer is left alone for as long.
 */
export class LiveNames {
  readonly #clock: () => number;
  readonly #news: () => void;
  readonly #kept = new Map<string, Kept>();
  #failed = -Infinity;

  /** `news` is called when names have come that were not known before. */
  constructor(clock: () => number, news: () => void) {
    this.#clock = clock;
    this.#news = news;
  }

  /** The names known under a key. */
  get(key: string, ask: AskNames): readonly Name[] {
    const now = this.#clock();
    const kept = this.#kept.get(key) ?? { names: [], asked: -Infinity };
    if (now - Math.max(kept.asked, this.#failed) >= FRESH) {
      kept.asked = now;
      this.#kept.set(key, kept);
      ask().then(
        (names) => this.#arrived(kept, names),
        () => (this.#failed = this.#clock()),
      );
    }
    return kept.names;
  }

  /** Something may have changed: everything is asked for anew. */
  outdate(): void {
    for (const kept of this.#kept.values()) kept.asked = -Infinity;
  }

  #arrived(kept: Kept, names: readonly Name[]): void {
    const known = new Set(kept.names.map(({ word }) => word));
    const isNew = names.length !== known.size || names.some(({ word }) => !known.has(word));
    kept.names = names;
    if (isNew) this.#news();
  }
}
