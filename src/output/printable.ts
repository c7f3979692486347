/**
 * Text from the cluster as it may go to a terminal: control characters and those that turn the direction of writing
 * are spelled out (`\x1b`), so that no name can colour, move or hide anything. Newlines stay: they are lines.
 */
export function printable(text: string): string {
  return isPlain(text) ? text : text.replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, spellOut);
}

/** The same for running text, where tabs and the line ends of other systems do no harm. */
export function printableText(text: string): string {
  return text
    .split(/(\r?\n|\t)/)
    .map((part, i) => (i % 2 === 0 ? printable(part) : part))
    .join('');
}

/** Printable ASCII on one line. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const PLAIN = /^[\x20-\x7e]*$/;

function spellOut(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\t') return '\\t';
  if (character === '\r') return '\\r';
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
}
