import { lex } from './lexer.ts';

/** The lines of a script or a file, one at a time. */
export class Lines {
  /** How many were given out. */
  count = 0;
  readonly #pieces: AsyncIterator<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';
  #ended = false;

  constructor(input: AsyncIterable<Uint8Array>) {
    this.#pieces = input[Symbol.asyncIterator]();
  }

  /** The next line without its end; undefined after the last one. */
  async next(): Promise<string | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n');
      if (end >= 0 || this.#ended) return this.#take(end);
      const piece = await this.#pieces.next();
      if (piece.done === true) this.#ended = true;
      else this.#text += this.#decoder.decode(piece.value, { stream: true });
    }
  }

  #take(end: number): string | undefined {
    if (end < 0 && this.#text === '') return undefined;
    const line = end < 0 ? this.#text : this.#text.slice(0, end);
    this.#text = end < 0 ? '' : this.#text.slice(end + 1);
    this.count += 1;
    return line.replace(/\r$/, '');
  }
}

/** The lines of a text that is at hand. */
export function linesIn(text: Uint8Array): Lines {
  return new Lines(onePiece(text));
}

async function* onePiece(text: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(text);
}

/** Text that makes whole statements, and where it begins. */
export interface Text {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** One line, or several where a quote or a backslash goes on; undefined at the end. */
export async function nextText(lines: Lines): Promise<Text | undefined> {
  let text = await lines.next();
  const line = lines.count;
  while (text !== undefined && lex(text).open) {
    const more = await lines.next();
    if (more === undefined) break;
    text += `\n${more}`;
  }
  return text === undefined ? undefined : { text, line };
}
