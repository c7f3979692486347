/**
 * Running text in lines of at most `width` columns, broken between words; undefined or text that fits: as it is. What goes on
 * in a new line stands below the beginning of its text: behind the blanks and the mark of a list at its start, behind `Error: `,
 * or in the second column where two are set apart by blanks. A quoted part, such as a command, is broken only if it has to be.
 */
export function wrapProse(text: string, width: number | undefined): string {
  if (width === undefined || 2 * text.length <= width) return text;
  return text
    .split('\n')
    .map((line) => (widthAtMost(line) <= width ? line : wrapLine(line, width)))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const hang = hangingIndent(line, width);
  const lines: string[] = [];
  let current = '';
  for (const [, gap = '', word = ''] of parts(line, width - hang.length)) {
    const isFirst = current.trim() === '';
    if (!isFirst && widthAtMost(current + gap + word) > width) {
      lines.push(current);
      current = hang + word;
    } else current += gap + word;
  }
  return [...lines, current].join('\n');
}

/** The words with the blanks before them; a quoted part is one as long as it fits into `room`. */
function* parts(line: string, room: number): Iterable<readonly string[]> {
  for (const part of line.matchAll(/(\s*)([("]?'[^']+'[^\s']*(?=\s|$)|\S+)/g)) {
    if (widthAtMost(part[2] ?? '') <= room) yield part;
    else yield* part[0].matchAll(/(\s*)(\S+)/g);
  }
}

/** The blanks that stand for the beginning of the line in the lines that follow it. */
function hangingIndent(line: string, width: number): string {
  const plain = withoutColours(line);
  const [columns = ''] = /^\s*\S(?:.*?\S)? {2,}(?=\S)/.exec(plain) ?? [];
  const [mark = ''] = /^\s*(?:Error: |[-*!\u2717x] )?/.exec(plain) ?? [];
  return ' '.repeat((columns !== '' && columns.length <= width / 2 ? columns : mark).length);
}

/** No text takes more columns: what is beyond the letters of Europe counts as wide. */
function widthAtMost(line: string): number {
  const plain = withoutColours(line);
  return plain.length + (plain.match(/[\u1100-\u1fff\u2e80-\ud7ff\uf900-\uffff]/g)?.length ?? 0);
}

/** Without the colours that this program puts in. */
function withoutColours(line: string): string {
  return line.includes('\x1b') ? line.replace(/\x1b\[[\d;]*m/g, '') : line;
}
