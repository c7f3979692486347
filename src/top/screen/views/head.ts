import { formatTime } from '../../../model/time.ts';
import type { Colour } from '../../../output/view.ts';
import { TABS, type Connection, type Overview, type Tab } from '../../model.ts';
import { cut, lineWidth, piece, spread, type Line, type Look, type Piece } from '../text.ts';

/** The first line: where this is, how the cluster is, where that is known, and when it was looked at. */
export function headLine(
  { uri, context, updatedAt, fault, paused }: Connection,
  overview: Overview | undefined,
  width: number,
  look: Look,
): Line {
  const where = context === undefined ? uri : `${uri} (${context})`;
  const left = [piece(' linstor top', { bold: true }), piece(`  ${where}`)];
  const state = fault ? [] : health(overview, look);
  const seen = updatedAt === undefined ? 'asking' : formatTime(updatedAt).slice(11);
  const right = [
    ...(paused ? [piece(' paused ', { inverse: true }), piece('  ')] : []),
    ...state,
    piece(`${fault && updatedAt !== undefined ? 'as of ' : ''}${seen} `),
  ];
  return spread(left, right, width, look);
}

function health(overview: Overview | undefined, { utf8 }: Look): readonly Piece[] {
  if (overview === undefined) return [];
  return [piece(`${utf8 ? '●' : '*'} ${overview.health}`, { colour: HEALTH[overview.health] }), piece('  ')];
}

const HEALTH: Readonly<Record<Overview['health'], Colour>> = { ok: 'green', warning: 'yellow', error: 'red' };

/** What is wrong with the connection, in one line. */
export function faultLine({ fault }: Connection, width: number, look: Look): Line[] {
  if (fault === undefined) return [];
  const text = [fault.message, ...fault.hints].join(' ');
  return [[piece(cut(` ${look.utf8 ? '✗' : 'x'} ${text.replaceAll('\n', ' ')}`, width, look), { colour: 'red' })]];
}

/** The tabs, with names as long as the window allows. */
export function tabLine(tab: Tab, width: number, look: Look): Line {
  const lines = NAMES.map((names) => tabsNamed(names, tab));
  const line = lines.find((one) => lineWidth(one) <= width) ?? lines.at(-1) ?? [];
  return look.colour || lineWidth(line) <= width ? line : line.slice(0, width);
}

function tabsNamed(names: readonly string[], tab: Tab): Line {
  return TABS.flatMap((one, at): Piece[] => {
    const text = ` ${at + 1} ${names[at] ?? one} `;
    return [{ text, ...(one === tab ? { inverse: true, bold: true } : {}) }];
  });
}

const NAMES: readonly (readonly string[])[] = [
  ['Overview', 'Nodes', 'Resources', 'Volumes', 'Storage pools', 'Errors', 'Events'],
  ['Overview', 'Nodes', 'Resources', 'Volumes', 'Pools', 'Errors', 'Events'],
  ['Over', 'Nodes', 'Res', 'Vol', 'Pools', 'Err', 'Ev'],
];
