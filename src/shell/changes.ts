const REVERSE = '\x1b[7m';
const NORMAL = '\x1b[27m';

/** The lines with what is new since `before` in reverse. Rows of tables are compared with the row of the same name. */
export function markChanges(lines: readonly string[], before: readonly string[]): string[] {
  const same = new Set(before);
  const names = numbered(before);
  const byName = new Map(before.map((line, i) => [names[i], plain(line)]));
  const own = numbered(lines);
  return lines.map((line, i) => (same.has(line) ? line : markLine(line, byName.get(own[i]))));
}

/** The name of each line; the second of the same name is another one. */
function numbered(lines: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const name = nameOf(line);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${count} ${name}`;
  });
}

/** The first cell of a row; any other line is its own name. */
function nameOf(line: string): string {
  return /^[|\u250a]([^|\u250a]*)[|\u250a]/.exec(plain(line))?.[1]?.trim() ?? line;
}

function plain(line: string): string {
  return line.replace(SEQUENCE, '');
}

function markLine(line: string, before: string | undefined): string {
  let at = 0;
  return line
    .split(/(\x1b\[[\d;]*m)/)
    .map((piece, i) => {
      if (i % 2 === 1) return piece;
      const start = at;
      at += piece.length;
      return markPiece(piece, before?.slice(start, at) ?? '');
    })
    .join('');
}

function markPiece(piece: string, before: string): string {
  let marked = '';
  let isMarked = false;
  for (let at = 0; at < piece.length; at++) {
    const differs = piece[at] !== before[at];
    if (differs !== isMarked) marked += differs ? REVERSE : NORMAL;
    isMarked = differs;
    marked += piece.charAt(at);
  }
  return isMarked ? marked + NORMAL : marked;
}

const SEQUENCE = /\x1b\[[\d;]*m/g;
