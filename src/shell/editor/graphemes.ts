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

function isPlain(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || code === 0x0a;
}

function segments(text: string): Iterable<{ readonly index: number; readonly segment: string }> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Made when the first character beyond ASCII is met. */
let segmenter: Intl.Segmenter | undefined;

/** How many columns one character takes on a terminal. */
export function widthOf(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code < 0x300) return code < 0x20 || (code >= 0x7f && code < 0xa0) ? 0 : 1;
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(grapheme)) return 0;
  return grapheme.includes('\ufe0f') || WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** How many columns a text without line ends takes. */
export function textWidth(text: string): number {
  return graphemes(text).reduce((sum, one) => sum + widthOf(one), 0);
}

/** Code points that East Asian fonts and emoji draw two columns wide, first and last of each range. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23f3],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x274c, 0x274c],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f900, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
];
