import type { JsonValue } from '../model/json.ts';
import { isReply } from '../api/objects/reply.ts';

/** What a JSON answer begins with: a list of API replies, another list, or something else. */
export type Opening = 'replies' | 'list' | 'other';

/** Reads as far as the end of the list's first element to tell what the answer is; `all` gives every byte again. */
export async function lookAhead(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly opening: Opening; readonly all: AsyncIterable<Uint8Array> }> {
  const source = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  const scan = new ElementScan();
  while (!scan.finished) {
    const next = await source.next();
    if (next.done) break;
    seen.push(next.value);
    scan.push(next.value);
  }
  return { opening: openingOf(seen, scan), all: replay(seen, source) };
}

function openingOf(seen: readonly Uint8Array[], scan: ElementScan): Opening {
  if (!scan.isList) return 'other';
  const element = Buffer.concat(seen).toString('utf8', scan.from, scan.to);
  return element.includes('ret_code') && isReply(parsed(element)) ? 'replies' : 'list';
}

/** What is wrong with broken JSON is told where it is printed. */
function parsed(element: string): JsonValue {
  try {
    return JSON.parse(element) as JsonValue;
  } catch {
    return null;
  }
}

async function* replay(seen: Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let chunk = seen.shift(); chunk !== undefined; chunk = seen.shift()) yield chunk;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}

const BLANKS: ReadonlySet<number> = new Set([0x20, 0x0a, 0x0d, 0x09]);

/** Finds the first element of a list of objects by counting brackets outside of strings. */
class ElementScan {
  isList = false;
  finished = false;
  /** Where the first element begins and ends, in bytes of everything pushed. */
  from = 0;
  to = 0;
  #at = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;

  push(chunk: Uint8Array): void {
    for (const byte of chunk) {
      this.#step(byte);
      this.#at += 1;
      if (this.finished) return;
    }
  }

  #step(byte: number): void {
    if (this.#inString) this.#stepInString(byte);
    else if (this.#depth < 2) this.#stepOutside(byte);
    else if (byte === 0x22) this.#inString = true;
    else if (byte === 0x7b || byte === 0x5b) this.#depth += 1;
    else if (byte === 0x7d || byte === 0x5d) this.#close();
  }

  #stepInString(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === 0x5c) this.#escaped = true;
    else if (byte === 0x22) this.#inString = false;
  }

  /** In front of the list and of its first element; a list of anything but objects is of no interest. */
  #stepOutside(byte: number): void {
    if (BLANKS.has(byte)) return;
    const opens = this.#depth === 0 ? byte === 0x5b : byte === 0x7b;
    if (this.#depth === 0) this.isList = opens;
    if (!opens) this.finished = true;
    else if (this.#depth === 1) this.from = this.#at;
    this.#depth += 1;
  }

  #close(): void {
    this.#depth -= 1;
    if (this.#depth > 1) return;
    this.to = this.#at + 1;
    this.finished = true;
  }
}
