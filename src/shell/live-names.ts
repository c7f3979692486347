import type { Name } from '../completion/name-source.ts';

/** Asks for names of one kind; what it throws means that there are none for now. */
export type AskNames = () => Promise<readonly Name[]>;

/** After this time, in ms, names are asked for anew; meanwhile the old ones are offered. */
const FRESH = 5000;
/** So long, in ms, an answer may be due before the question is asked again. */
const DUE = 60_000;

interface Kept {
  names: readonly Name[];
  /** When they may be asked for again. */
  next: number;
}

/**
 * Names of the cluster for suggestions: those known are given at once, and the cluster is asked in the background, for
 * each kind at most once per few seconds. A cluster that does not answer is left alone for as long.
 */
export class LiveNames {
  readonly #clock: () => number;
  readonly #onUpdate: () => void;
  readonly #kept = new Map<string, Kept>();
  #quietUntil = -Infinity;

  /** `onUpdate` is called when names have come that were not known before. */
  constructor(clock: () => number, onUpdate: () => void) {
    this.#clock = clock;
    this.#onUpdate = onUpdate;
  }

  /** The names known under a key. */
  get(key: string, ask: AskNames): readonly Name[] {
    const now = this.#clock();
    const kept = this.#kept.get(key) ?? { names: [], next: -Infinity };
    if (now >= kept.next && now >= this.#quietUntil) {
      kept.next = now + DUE;
      this.#kept.set(key, kept);
      ask().then(
        (names) => this.#arrived(kept, names),
        () => this.#failed(kept),
      );
    }
    return kept.names;
  }

  /** Something may have changed: everything is asked for anew. */
  outdate(): void {
    for (const kept of this.#kept.values()) kept.next = Math.min(kept.next, this.#clock());
  }

  #arrived(kept: Kept, names: readonly Name[]): void {
    const known = new Set(kept.names.map(({ word }) => word));
    const isNew = names.length !== known.size || names.some(({ word }) => !known.has(word));
    kept.names = names;
    kept.next = this.#clock() + FRESH;
    if (isNew) this.#onUpdate();
  }

  #failed(kept: Kept): void {
    this.#quietUntil = this.#clock() + FRESH;
    kept.next = this.#quietUntil;
  }
}
