import { wrapWords } from '../model/wrap-words.ts';

/** Text as man pages take it: dashes that can be copied, no line that looks like a request. */
export function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replace(/[\u2019'~^\u2190-\u2193]/g, (character) => GLYPHS[character] ?? '')
    .replace(/^\./gm, '\\&.');
}

/** What is to be shown as it is typed, not as typesetters would have it; and what ASCII has not. */
const GLYPHS: Readonly<Record<string, string>> = {
  '’': '\\(aq',
  "'": '\\(aq',
  '~': '\\(ti',
  '^': '\\(ha',
  '→': '\\(->',
  '←': '\\(<-',
  '↑': '\\(ua',
  '↓': '\\(da',
};

/** An argument of a request, in quotes. */
export function roffArgument(text: string): string {
  return `"${roff(text).replaceAll('"', '\\(dq')}"`;
}

/** Running text on lines that are not too long; where they end means nothing. */
export function roffText(text: string, width = LINE): string {
  return roff(wrapWords(text, width).join('\n'));
}

/** Escapes lengthen a line: this leaves room for some within 80 bytes. */
const LINE = 66;
