import type * as DisplayWidth from '../../output/display-width.ts';

/** What is known of characters beyond ASCII. */
let wide: typeof DisplayWidth | undefined;

/** Has what is known of characters beyond ASCII loaded, which the first prompt seldom needs; until then each counts as one column. */
export async function loadWideCharacters(): Promise<void> {
  wide ??= await import('../../output/display-width.ts');
}

/** Where the character as people count them that begins at `at` ends. */
export function nextBoundary(text: string, at: number): number {
  if (at >= text.length) return text.length;
  if (isPlain(text.charCodeAt(at)) && (at + 1 === text.length || isPlain(text.charCodeAt(at + 1)))) return at + 1;
  for (const { index, segment } of segments(text)) if (index + segment.length > at) return index + segment.length;
  return text.length;
}

/** Where the character before `at` begins. */
export function previousBoundary(text: string, at: number): number {
  if (at <= 0) return 0;
  if (isPlain(text.charCodeAt(at - 1)) && (at === 1 || isPlain(text.charCodeAt(at - 2)))) return at - 1;
  let start = 0;
  for (const { index } of segments(text)) {
    if (index >= at) break;
    start = index;
  }
  return start;
}

/** The characters of a text as people count them: letters with their accents, emoji with their parts. */
export function graphemes(text: string): readonly string[] {
  return /^[\x20-\x7e\n]*$/.test(text) ? text.split('') : [...segments(text)].map(({ segment }) => segment);
}

function segments(text: string): Iterable<{ readonly index: number; readonly segment: string }> {
  return wide ? wide.segments(text) : codePoints(text);
}

function* codePoints(text: string): Iterable<{ readonly index: number; readonly segment: string }> {
  let index = 0;
  for (const segment of text) {
    yield { index, segment };
    index += segment.length;
  }
}

function stringWidth(text: string): number {
  return wide ? wide.displayWidth(text) : 1;
}

function isPlain(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || code === 0x0a;
}

/** How many columns one character takes on a terminal; of those that terminals disagree about, the most that one gives it. */
export function widthOf(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code < 0x300 && grapheme.length === 1) return code < 0x20 || (code >= 0x7f && code < 0xa0) ? 0 : 1;
  if (!isDisputed(grapheme)) return /^[\p{Mn}\p{Me}\p{Cf}]/u.test(grapheme) ? 0 : stringWidth(grapheme);
  return Math.max(
    stringWidth(grapheme),
    Array.from(grapheme, widthOfPart).reduce((sum, one) => sum + one, 0),
  );
}

/**
 * Whether terminals disagree about the width of a character: emoji with a skin tone or in colour, signs of several parts,
 * emoji younger than some terminals.
 */
export function isDisputed(grapheme: string): boolean {
  const code = grapheme.codePointAt(0) ?? 0;
  return (code >= 0x300 || grapheme.length > 1) && !/^[^\u{1fa70}-\u{1faff}](?!\ufe0f)[\p{Mn}\p{Me}]*$/u.test(grapheme);
}

function widthOfPart(character: string): number {
  return /^[\p{Mn}\p{Me}\p{Cf}]/u.test(character) ? 0 : stringWidth(character);
}

/** How many columns a text without line ends takes. */
export function textWidth(text: string): number {
  return graphemes(text).reduce((sum, one) => sum + widthOf(one), 0);
}
