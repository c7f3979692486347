import type { OutputStreams } from './output-settings.ts';

/** Large enough that writing costs little. */
const PIECE = 64 * 1024;

/** Texts that are written together. */
export interface Pieces {
  /** Takes a text; a promise to be awaited where the reader has to catch up. */
  add(text: string): Promise<void> | undefined;
}

/**
 * Writes what `work` adds in large pieces, and the rest when it ends, also by a fault. What was added is written before the program
 * waits for anything else, so that no row is held back while the next one is still on its way.
 */
export async function inPieces<T>(out: OutputStreams, work: (pieces: Pieces) => Promise<T>): Promise<T> {
  const gathered = new Gathered(out);
  try {
    return await work(gathered);
  } finally {
    await gathered.end();
  }
}

class Gathered implements Pieces {
  readonly #out: OutputStreams;
  #text = '';
  #timer: NodeJS.Immediate | undefined;
  /** The write that stdout has not taken yet. */
  #writing: Promise<void> | undefined;

  constructor(out: OutputStreams) {
    this.#out = out;
  }

  add(text: string): Promise<void> | undefined {
    this.#text += text;
    if (this.#writing || this.#text.length >= PIECE) return this.end();
    this.#timer ??= setImmediate(() => this.#write());
    return undefined;
  }

  async end(): Promise<void> {
    this.#write();
    const writing = this.#writing;
    this.#writing = undefined;
    await writing;
  }

  #write(): void {
    clearImmediate(this.#timer);
    this.#timer = undefined;
    const text = this.#text;
    this.#text = '';
    if (text === '') return;
    const before = this.#writing;
    const written = this.#out.write(text);
    this.#writing = before && written ? bothDone(before, written) : (written ?? before);
    // Whoever awaits it hears of the trouble; until then it is nobody's.
    this.#writing?.catch(() => undefined);
  }
}

async function bothDone(first: Promise<void>, second: Promise<void>): Promise<void> {
  await Promise.all([first, second]);
}
