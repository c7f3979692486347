import stringWidth from 'fast-string-width';
import { isPlain } from './printable.ts';

/**
 * How many columns a line without control characters takes on a terminal: wide characters (CJK, emoji) two, marks that are
 * drawn over the character before them none. Where plain text is all there is, nothing of this file need be loaded (see `isPlain`).
 */
export function displayWidth(line: string): number {
  return isPlain(line) ? line.length : stringWidth(line);
}

/** The line in at most `width` columns, with `mark` at its end if something was cut off. */
export function cutLine(line: string, width: number, mark: string): string {
  return displayWidth(line) <= width ? line : beginning(line, width - displayWidth(mark)) + mark;
}

/** The longest beginning that takes at most `width` columns and ends with a whole character. */
export function beginning(line: string, width: number): string {
  if (isPlain(line)) return line.slice(0, Math.max(0, width));
  let end = 0;
  let used = 0;
  for (const { index, segment } of segments(line)) {
    used += displayWidth(segment);
    if (used > width) break;
    end = index + segment.length;
  }
  return line.slice(0, end);
}

/** The characters of a text as people count them, letters with their accents and emoji with their parts, and where they stand. */
export function segments(text: string): Iterable<{ readonly index: number; readonly segment: string }> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Made when the first character beyond ASCII is met. */
let segmenter: Intl.Segmenter | undefined;
