import { nextBoundary, previousBoundary } from './graphemes.ts';

/** What is being typed and where the cursor stands in it (in units of the string, between two characters). */
export interface Buffer {
  readonly text: string;
  readonly cursor: number;
}

export const EMPTY: Buffer = { text: '', cursor: 0 };

/** A buffer with the cursor at its end. */
export function bufferOf(text: string): Buffer {
  return { text, cursor: text.length };
}

export function insert({ text, cursor }: Buffer, added: string): Buffer {
  return { text: text.slice(0, cursor) + added + text.slice(cursor), cursor: cursor + added.length };
}

/** Where a movement leads from the cursor. */
export type Motion = (buffer: Buffer) => number;

export const left: Motion = ({ text, cursor }) => previousBoundary(text, cursor);
export const right: Motion = ({ text, cursor }) => nextBoundary(text, cursor);
export const lineStart: Motion = ({ text, cursor }) => text.lastIndexOf('\n', cursor - 1) + 1;

export const lineEnd: Motion = ({ text, cursor }) => {
  const end = text.indexOf('\n', cursor);
  return end < 0 ? text.length : end;
};

/** The start of this word or the one before; words are letters, digits and `_`, as in bash. */
export const wordLeft: Motion = ({ text, cursor }) =>
  cursor - (/[\p{L}\p{M}\p{N}_]*[^\p{L}\p{M}\p{N}_]*$/u.exec(text.slice(0, cursor))?.[0].length ?? 0);

export const wordRight: Motion = ({ text, cursor }) =>
  cursor + (/^[^\p{L}\p{M}\p{N}_]*[\p{L}\p{M}\p{N}_]*/u.exec(text.slice(cursor))?.[0].length ?? 0);

/** The start of what stands between blanks. */
export const blankLeft: Motion = ({ text, cursor }) =>
  cursor - (/\S*\s*$/.exec(text.slice(0, cursor))?.[0].length ?? 0);

export function move(buffer: Buffer, motion: Motion): Buffer {
  return { text: buffer.text, cursor: motion(buffer) };
}

/** Takes out what lies between the cursor and where the motion leads. */
export function cut(buffer: Buffer, motion: Motion): { readonly buffer: Buffer; readonly removed: string } {
  const target = motion(buffer);
  const [start, end] = target < buffer.cursor ? [target, buffer.cursor] : [buffer.cursor, target];
  const { text } = buffer;
  return { buffer: { text: text.slice(0, start) + text.slice(end), cursor: start }, removed: text.slice(start, end) };
}

/** Exchanges the two characters around the cursor, at the end the last two. */
export function transpose(buffer: Buffer): Buffer {
  const { text } = buffer;
  const middle = buffer.cursor === text.length ? previousBoundary(text, text.length) : buffer.cursor;
  const start = previousBoundary(text, middle);
  const end = nextBoundary(text, middle);
  if (start === middle || middle === end) return buffer;
  return {
    text: text.slice(0, start) + text.slice(middle, end) + text.slice(start, middle) + text.slice(end),
    cursor: end,
  };
}

/** The cursor one line up (-1) or down (1), as far to the right as it was; undefined when there is no such line. */
export function vertical(buffer: Buffer, step: -1 | 1): Buffer | undefined {
  const { text } = buffer;
  const start = lineStart(buffer);
  const from = step < 0 ? start - 1 : lineEnd(buffer) + 1;
  if (from < 0 || from > text.length) return undefined;
  const there = lineStart({ text, cursor: from });
  const column = buffer.cursor - start;
  const wanted = Math.min(there + column, lineEnd({ text, cursor: there }));
  return { text, cursor: nextBoundary(text, previousBoundary(text, wanted)) };
}
