const REVERSE = '\x1b[7m';
const NORMAL = '\x1b[27m';

/** The lines with what is new since `before` in reverse. Rows of tables are compared with the row of the same name. */
export function markChanges(lines: readonly string[], before: readonly string[]): string[] {
  const same = new Set(before);
  const byName = new Map(before.map((line) => [nameOf(line), plain(line)]));
  return lines.map((line) => (same.has(line) ? line : markLine(line, byName.get(nameOf(line)))));
}

/** The first cell of a row; any other line is its own name. */
function nameOf(line: string): string {
  return /^[|┊]([^|┊]*)[|┊]/.exec(plain(line))?.[1]?.trim() ?? line;
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
