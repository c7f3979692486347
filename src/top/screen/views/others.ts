import { displayWidth } from '../../../output/display-width.ts';
import { formatTime } from '../../../model/time.ts';
import type { TopEvent } from '../../model.ts';
import type { PageMode } from '../state.ts';
import { cutLine, padded, piece, spread, wrapped, type Line, type Look } from '../text.ts';

interface Place {
  readonly width: number;
  readonly height: number;
  readonly look: Look;
}

/** What happened since the start, the newest first. */
export function eventLines(events: readonly TopEvent[], above: number, { width, height, look }: Place): Line[] {
  const shown = events.slice(above, above + height - 1);
  const about = Math.min(32, Math.max(8, ...shown.map((one) => displayWidth(one.about))));
  const count = `${events.length} since the start`;
  return [
    [piece(` Events: ${count}`, { bold: true })],
    ...shown.map((one): Line => {
      const when = piece(` ${formatTime(one.at).slice(11)}  `, { dim: true });
      const text = piece(one.text, { colour: one.colour });
      return cutLine([when, piece(padded(piece(one.about).text, about, look)), { text: '  ' }, text], width, look);
    }),
    ...(events.length === 0 ? [[piece(' Nothing has happened yet.', { dim: true })]] : []),
  ];
}

/** A page that covers the lists; its lines are as wide as the window already. */
export function pageLines({ title, lines, top }: PageMode, { width, height, look }: Place): Line[] {
  const rows = height - 1;
  const count = lines?.length ?? 0;
  const seen = count > rows ? `${top + 1} to ${Math.min(count, top + rows)} of ${count} lines ` : '';
  return [
    spread([piece(` ${title}`, { bold: true })], [piece(seen, { dim: true })], width, look),
    ...(lines === undefined ? [[piece(' Asking the controller', { dim: true })]] : lines.slice(top, top + rows)),
  ];
}

/** The lines of a page in a window of this width: long ones go on in the next, beside what stands on their left. */
export function laidOut(lines: readonly Line[], width: number): Line[] {
  return lines.flatMap((line) => {
    const [left, ...rest] = line;
    const room = left?.text.endsWith('  ') && rest.length > 0 ? width - 2 - displayWidth(left.text) : 0;
    if (!left || room < NARROWEST) return wrapped(line, width - 2).map((row): Line => [{ text: ' ' }, ...row]);
    const below = { text: ' '.repeat(displayWidth(left.text)) };
    return wrapped(rest, room).map((row, at): Line => [{ text: ' ' }, at === 0 ? left : below, ...row]);
  });
}

/** Columns below which a text is not kept beside what stands on its left. */
const NARROWEST = 20;
