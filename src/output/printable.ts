/**
 * Characters that a terminal obeys or that cannot be seen: control characters (C0, DEL, C1), those that turn the direction
 * of writing, join or separate without a width (also inside emoji and Persian words: names that look alike must not be two
 * names), line separators, tags, letters that are drawn as nothing, and halves of surrogate pairs.
 */
export function unprintable(): RegExp {
  // Made when it is needed: that takes a millisecond, and nearly all texts are known to be harmless without it.
  return (made ??= /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu);
}

let made: RegExp | undefined;

/**
 * Text from the cluster as it may go to a terminal: what it would obey or could not show is spelled out (`\x1b`), so that
 * no name can colour, move or hide anything. Newlines stay: they are lines.
 */
export function printable(text: string): string {
  return isPlain(text) || KNOWN.test(text)
    ? text
    : text.replace(unprintable(), (character) => (character === '\n' ? '\n' : spellOut(character)));
}

/** The same on one line: a line break is spelled out, too, where it would look like a message of the program. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n');
}

/** The same for running text, where tabs and the line ends of other systems do no harm. */
export function printableText(text: string): string {
  if (isPlain(text)) return text;
  return text
    .split(/(\r?\n|\t)/)
    .map((part, i) => (i % 2 === 0 ? printable(part) : part))
    .join('');
}

/** The same for text in UTF-8 that comes in pieces. */
export async function* printableBytes(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let held = '';
  for await (const piece of pieces) {
    const text = held + decoder.decode(piece, { stream: true });
    // The line feed that belongs to it may be in the next piece.
    held = text.endsWith('\r') ? '\r' : '';
    yield Buffer.from(printableText(text.slice(0, text.length - held.length)));
  }
  yield Buffer.from(printableText(held + decoder.decode()));
}

/** Whether a text is shown as it is, on one line. */
export function isPrintableLine(text: string): boolean {
  return printableLine(text) === text;
}

/** Printable ASCII on one line. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const PLAIN = /^[\x20-\x7e]*$/;
/** What the program's own texts are made of. */
const KNOWN = /^[\n\x20-\x7e\u00b5\u2013\u2018-\u201d\u2026\u2190-\u2193\u2500-\u257f\u2713\u2717]*$/;

function spellOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\t') return '\\t';
  if (character === '\r') return '\\r';
  const digits = code.toString(16);
  if (code < 0x100) return `\\x${digits.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}
