import { nextRisky } from '../../model/risky-numbers.ts';
import type { Batch } from './json-split.ts';
import { DEEPEST } from './lossless.ts';
import { skim } from './skim.ts';

/** Longer than this without a cut, the guess does not fit. */
const PATIENCE = 1024 * 1024;

/**
 * Cuts a list where an element seems to end: at the text that stood between its first two elements, as far as the
 * name of the first member (`}, {"name"`). That is several times faster than following every bracket and string. The same
 * text may stand inside an element, so a cut counts only once both sides parse: a batch that begins with
 * an element and is valid JSON between `[` and `]` ends with an element.
 */
export class GuessedCuts {
  readonly #separator: string;
  #pending: Uint8Array;

  private constructor(separator: string, pending: Uint8Array) {
    this.#separator = separator;
    this.#pending = pending;
  }

  /** Learns from the bytes that follow the comma between two elements, which are taken over; undefined when these are no objects. */
  static learn(rest: Uint8Array): GuessedCuts | undefined {
    const beginning = /^[ \t\r\n]*\{[ \t\r\n]*"[ !#-[\]-~]*"/.exec(Buffer.from(rest.slice(0, 256)).toString('latin1'));
    return beginning ? new GuessedCuts(`},${beginning[0]}`, rest) : undefined;
  }

  /** The bytes from the beginning of the next element on. */
  get pending(): Uint8Array {
    return this.#pending;
  }

  /** Whether cuts stay away for too long. */
  get fails(): boolean {
    return this.#pending.length > PATIENCE;
  }

  /**
   * What seems to be complete elements, in `pending` and `chunk`; call `accept` once they have turned out to be. `shallow`: nothing in
   * them is nested too deeply.
   */
  propose(chunk: Uint8Array): { batches: Batch[]; shallow: boolean; accept: () => void } {
    const bytes = Buffer.concat([this.#pending, chunk]);
    this.#pending = bytes;
    const cut = bytes.lastIndexOf(this.#separator, undefined, 'latin1');
    if (cut < 0) return { batches: [], shallow: true, accept: () => undefined };
    const { brackets, risky } = skim(bytes.subarray(0, cut + 1));
    const text = bytes.toString('utf8', 0, cut + 1);
    const batches = risky ? [...this.#withRiskyApart(text)] : [{ text, lossy: false }];
    return { batches, shallow: brackets < DEEPEST, accept: () => (this.#pending = bytes.subarray(cut + 2)) };
  }

  /** Elements with numbers that need care are batches of their own: few have any, and care is slow. */
  *#withRiskyApart(text: string): Generator<Batch> {
    let start = 0;
    for (let risky = nextRisky(text, 0); risky >= 0; risky = nextRisky(text, start)) {
      const before = text.lastIndexOf(this.#separator, risky);
      if (before >= start) yield { text: text.slice(start, before + 1), lossy: false };
      const after = text.indexOf(this.#separator, risky);
      yield { text: text.slice(Math.max(start, before + 2), after < 0 ? text.length : after + 1), lossy: true };
      if (after < 0) return;
      start = after + 2;
    }
    yield { text: text.slice(start), lossy: false };
  }
}
