import type { OutputStreams } from './output-settings.ts';
import { wrapProse } from './prose.ts';
import { printableText } from './printable.ts';
import type { Window } from './window.ts';

/** A program that shows a text screen by screen. */
export interface Pager {
  /** Resolves when it has taken the bytes, or takes no more. */
  write(bytes: Uint8Array): Promise<void>;
  /** It was left: nobody reads any more. */
  readonly closed: boolean;
  /** It never ran: what it was given is to be shown without it. */
  readonly hasFailed: boolean;
  /** Says that nothing more comes, and waits until the person is done; false if it has failed. */
  end(): Promise<boolean>;
}

/** How to page. */
export interface Paging {
  /** Undefined when there is no such program. */
  readonly start: () => Promise<Pager | undefined>;
  readonly window: Window;
  /** stderr is the terminal as well: its lines become part of the text. */
  readonly withErrors: boolean;
}

interface Piece {
  readonly chunk: string | Uint8Array;
  /** The line for stderr that it is made of. */
  readonly error?: string;
}

/** So many bytes are kept to be shown without the pager if it turns out not to run. */
const KEPT = 256 * 1024;

/**
 * Output for a person at a terminal: kept until it is longer than the screen, then given to a pager as it comes. What stays
 * shorter is written in the end.
 */
export class PagedOutput implements OutputStreams {
  readonly #out: OutputStreams;
  readonly #paging: Paging;
  #kept: Piece[] = [];
  readonly #length: Length;
  #pager: Pager | undefined;
  /** Bytes that the pager has got. */
  #paged = 0;
  /** There is no pager to be had. */
  #isDirect = false;
  #queue: Promise<void> = Promise.resolve();

  constructor(out: OutputStreams, paging: Paging) {
    this.#out = out;
    this.#paging = paging;
    this.#length = new Length(paging.window.columns);
  }

  /** Nobody reads any more, also because the pager was left. */
  get closed(): boolean {
    return (this.#pager?.closed ?? false) || (this.#out.closed ?? false);
  }

  write(chunk: string | Uint8Array): Promise<void> {
    return this.#next({ chunk });
  }

  error(line: string): void {
    const { withErrors, window } = this.#paging;
    if (!withErrors) this.#out.error(line);
    else
      this.#next({ chunk: `${wrapProse(printableText(line), window.columns)}\n`, error: line }).catch(() => undefined);
  }

  /** Shows what was kept, or waits until the person has left the pager. */
  async end(): Promise<void> {
    await this.#queue;
    const isShown = this.#pager === undefined ? false : await this.#pager.end();
    if (!isShown) await this.#writeKept();
  }

  #next(piece: Piece): Promise<void> {
    const taken = this.#queue.then(() => this.#take(piece));
    this.#queue = taken.catch(() => undefined);
    return taken;
  }

  async #take(piece: Piece): Promise<void> {
    if (this.#isDirect) return this.#put(piece);
    if (this.#pager === undefined || this.#paged <= KEPT) this.#kept.push(piece);
    if (this.#pager !== undefined) return this.#page(this.#pager, piece);
    this.#length.add(piece.chunk);
    if (this.#length.rows < this.#paging.window.rows) return;
    this.#pager = await this.#paging.start();
    if (this.#pager === undefined) return this.#writeKept();
    for (const kept of [...this.#kept]) if (!this.#pager.hasFailed) await this.#page(this.#pager, kept);
  }

  async #page(pager: Pager, { chunk }: Piece): Promise<void> {
    const bytes = Buffer.from(chunk);
    await pager.write(bytes);
    this.#paged += bytes.length;
    if (pager.hasFailed) await this.#writeKept();
    else if (this.#paged > KEPT) this.#kept = [];
  }

  async #writeKept(): Promise<void> {
    const kept = this.#kept;
    this.#kept = [];
    this.#isDirect = true;
    for (const piece of kept) await this.#put(piece);
  }

  async #put({ chunk, error }: Piece): Promise<void> {
    if (error === undefined) await this.#out.write(chunk);
    else this.#out.error(error);
  }
}

/** How many rows of a screen a text takes, its long lines folded. */
class Length {
  rows = 0;
  readonly #columns: number;
  #column = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  add(chunk: string | Uint8Array): void {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    const [first = '', ...others] = text.replace(/\x1b\[[\d;]*m/g, '').split('\n');
    this.#column += first.length;
    for (const line of others) {
      this.rows += Math.max(1, Math.ceil(this.#column / this.#columns));
      this.#column = line.length;
    }
  }
}
