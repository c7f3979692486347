import { formatTime } from '../../model/time.ts';
import { cutLine, displayWidth } from '../display-width.ts';
import { printableLine } from '../printable.ts';

/** What stands above something that is shown again and again; `at`: ms since the epoch. */
export function watchHeading(what: string, seconds: number, at: number): string {
  return `Every ${seconds} s: ${printableLine(what)}  ${formatTime(at)}  Ctrl-C ends`;
}

/** The lines that a screen has room for, each cut to its width, and how many there are besides. */
export function linesThatFit(
  lines: readonly string[],
  { rows, columns }: { readonly rows: number; readonly columns: number },
  utf8: boolean,
): readonly string[] {
  const mark = utf8 ? '…' : '...';
  const more = lines.length - rows + 1;
  const shown = more <= 1 ? lines : [...lines.slice(0, rows - 1), `${mark} ${more} more lines do not fit.`];
  return shown.map((line) => cutPainted(line, columns, mark));
}

/** Cuts a line with the colours that this program puts in; they end with it. */
function cutPainted(line: string, width: number, mark: string): string {
  const pieces = line.split(/(\x1b\[[\d;]*m)/);
  const texts = pieces.filter((_, i) => i % 2 === 0);
  if (displayWidth(texts.join('')) <= width) return line;
  let room = width;
  let cut = '';
  for (const [i, piece] of pieces.entries()) {
    if (i % 2 === 1) cut += piece;
    else if (room > 0) {
      // What follows is at least one column wide: the mark stands in the last place.
      const isLast = displayWidth(piece) >= room;
      cut += isLast ? cutLine(`${piece}${' '.repeat(width)}`, room, mark) : piece;
      room -= isLast ? room : displayWidth(piece);
    }
  }
  return cut;
}
