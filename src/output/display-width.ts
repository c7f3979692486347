import stringWidth from 'fast-string-width';

/**
 * How many columns a line without control characters takes on a terminal: wide characters (CJK, emoji) two, marks that are
 * drawn over the character before them none. Loaded only where there are such characters (see `isPlain`).
 */
export function displayWidth(line: string): number {
  return stringWidth(line);
}

/** The beginning of a line that takes at most `width` columns, with `mark` at its end if something was cut off. */
export function cutLine(line: string, width: number, mark: string): string {
  if (displayWidth(line) <= width) return line;
  let kept = '';
  for (const character of line) {
    if (displayWidth(kept + character) > width - displayWidth(mark)) break;
    kept += character;
  }
  return kept + mark;
}
