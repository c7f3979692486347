import type { PlainHead } from './head.ts';

/** Tells the bytes of a body from what is around them. */
export interface BodyReader {
  /** Gives `push` the pieces of the body in `bytes`; how many bytes were taken: those behind the end are not. Throws BadChunk. */
  take(bytes: Buffer, push: (piece: Buffer) => void): number;
  /** The body has come to its end. */
  readonly isWhole: boolean;
  /** It would have, if the connection was closed now. */
  readonly endsWithConnection: boolean;
}

/** The lengths between the pieces cannot be read; `code` is Node's for it. */
class BadChunk extends Error {
  readonly code = 'HPE_INVALID_CHUNK_SIZE';
}

/** For the body of an answer with this head. */
export function bodyReader({ body }: Pick<PlainHead, 'body'>): BodyReader {
  if (body === 'until-close') return { take: takeAll, isWhole: false, endsWithConnection: true };
  return body === 'chunked' ? new ChunkedBody() : new MeasuredBody(body);
}

function takeAll(bytes: Buffer, push: (piece: Buffer) => void): number {
  push(bytes);
  return bytes.length;
}

class MeasuredBody implements BodyReader {
  readonly endsWithConnection = false;
  #left: number;

  constructor(length: number) {
    this.#left = length;
  }

  get isWhole(): boolean {
    return this.#left === 0;
  }

  take(bytes: Buffer, push: (piece: Buffer) => void): number {
    const size = Math.min(bytes.length, this.#left);
    this.#left -= size;
    if (size > 0) push(size === bytes.length ? bytes : bytes.subarray(0, size));
    return size;
  }
}

/** Bytes that a length with what may stand behind it, or a line after the last piece, may have. */
const MOST_IN_LINE = 16 * 1024;
const NEWLINE = 10;

/** RFC 9112, section 7.1: pieces with their length in front, then an empty one, then lines that nobody needs. */
class ChunkedBody implements BodyReader {
  readonly endsWithConnection = false;
  isWhole = false;
  #line = '';
  /** Bytes of the piece that are still to come. */
  #left = 0;
  #expects: 'length' | 'piece' | 'end of piece' | 'trailer' = 'length';

  take(bytes: Buffer, push: (piece: Buffer) => void): number {
    let at = 0;
    while (at < bytes.length && !this.isWhole)
      at = this.#expects === 'piece' ? this.#takePiece(bytes, at, push) : this.#takeLine(bytes, at);
    return at;
  }

  #takePiece(bytes: Buffer, at: number, push: (piece: Buffer) => void): number {
    const end = Math.min(bytes.length, at + this.#left);
    push(bytes.subarray(at, end));
    this.#left -= end - at;
    if (this.#left === 0) this.#expects = 'end of piece';
    return end;
  }

  #takeLine(bytes: Buffer, at: number): number {
    const found = bytes.indexOf(NEWLINE, at);
    const end = found === -1 ? bytes.length : found + 1;
    this.#line += bytes.toString('latin1', at, end);
    if (this.#line.length > MOST_IN_LINE) throw new BadChunk('a line between pieces is too long');
    if (found !== -1) this.#lineIsWhole();
    return end;
  }

  #lineIsWhole(): void {
    const line = this.#line;
    this.#line = '';
    if (!line.endsWith('\r\n')) throw new BadChunk('a line between pieces does not end as lines do');
    if (this.#expects === 'length') this.#lengthIs(line);
    else if (this.#expects === 'trailer') this.isWhole = line === '\r\n';
    else if (line === '\r\n') this.#expects = 'length';
    else throw new BadChunk('a piece is longer than its length');
  }

  #lengthIs(line: string): void {
    const [, digits] = /^([\da-fA-F]{1,12})(?:[\t ]*;.*)?\r\n$/.exec(line) ?? [];
    if (digits === undefined) throw new BadChunk('a length cannot be read');
    this.#left = parseInt(digits, 16);
    this.#expects = this.#left === 0 ? 'trailer' : 'piece';
  }
}
