/** What makes a terminal that shows `before` show `after`: rows that have moved are moved there, others that have changed are written anew. */
export function changes(before: readonly string[], after: readonly string[]): string {
  const move = bestMove(before, after);
  const shown = move ? moved(before, move) : before;
  let text = move ? sequenceOf(move) : '';
  for (let at = 0; at < Math.max(after.length, shown.length); at++) {
    const row = after[at] ?? '';
    // Erased before it is written: a cursor behind a full row stands on its last character.
    if (row !== shown[at]) text += `\x1b[${at + 1};1H\x1b[2K${row}`;
  }
  return text;
}

/** The rows from `first` to `last` stood `by` rows further below before, or above when that is negative. */
interface Move {
  readonly first: number;
  readonly last: number;
  readonly by: number;
  /** Rows that need not be written. */
  readonly saved: number;
}

/** A list is scrolled by a key, or by some turns of a wheel. */
const FURTHEST = 5;
/** Rows that must be saved for a move to be worth it. */
const WORTH = 3;

function bestMove(before: readonly string[], after: readonly string[]): Move | undefined {
  if (before.length !== after.length) return undefined;
  let best: Move | undefined;
  for (let by = -FURTHEST; by <= FURTHEST; by++)
    for (const move of by === 0 ? [] : movesBy(by, before, after))
      if (move.saved - Math.abs(by) > Math.max(WORTH, best ? best.saved - Math.abs(best.by) : 0)) best = move;
  return best;
}

/** The stretches of rows that have moved so far. */
function* movesBy(by: number, before: readonly string[], after: readonly string[]): Iterable<Move> {
  for (let at = 0; at < after.length; at++) {
    const first = at;
    let saved = 0;
    for (; at < after.length && after[at] === before[at + by]; at++) if (after[at] !== before[at]) saved += 1;
    if (saved > 0) yield { first, last: at - 1, by, saved };
  }
}

/** The rows of the window that the terminal moves, counted from 0. */
function regionOf({ first, last, by }: Move): { readonly top: number; readonly bottom: number } {
  return by > 0 ? { top: first, bottom: last + by } : { top: first + by, bottom: last };
}

/** Lines are deleted or inserted within a scrolling region: every terminal knows these. */
function sequenceOf(move: Move): string {
  const { top, bottom } = regionOf(move);
  const lines = `${Math.abs(move.by)}${move.by > 0 ? 'M' : 'L'}`;
  return `\x1b[${top + 1};${bottom + 1}r\x1b[${top + 1};1H\x1b[${lines}\x1b[r`;
}

function moved(before: readonly string[], move: Move): readonly string[] {
  const { top, bottom } = regionOf(move);
  return before.map((row, at) => {
    if (at < top || at > bottom) return row;
    return at < move.first || at > move.last ? '' : (before[at + move.by] ?? '');
  });
}
