import type { Cell, Colour } from './view.ts';
import { printable } from './printable.ts';

/** Escape sequences of the palette; the same that every version of the client used. */
const SEQUENCES: Readonly<Record<Colour, string>> = {
  red: '\x1b[1;31m',
  green: '\x1b[1;32m',
  yellow: '\x1b[1;33m',
  blue: '\x1b[1;34m',
  pink: '\x1b[1;35m',
  darkGreen: '\x1b[0;32m',
  darkPink: '\x1b[0;35m',
  gray: '\x1b[0;37m',
  reverse: '\x1b[7m',
};

const RESET = '\x1b[0m';

/** The text in this colour, or as it is without one. */
export function paint(text: string, colour: Colour | undefined): string {
  return colour === undefined ? text : `${SEQUENCES[colour]}${text}${RESET}`;
}

/** Pieces of a line, safe to print and coloured where they say so. */
export function paintCells(cells: readonly Cell[], colour: boolean): string {
  return cells
    .map((cell) => (typeof cell === 'string' ? { text: cell, colour: undefined } : cell))
    .map((cell) => paint(printable(cell.text), colour ? cell.colour : undefined))
    .join('');
}

/** Environment variables. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to colour: never with --no-color; NO_COLOR and FORCE_COLOR (which wins, `0` meaning no) as everywhere;
 * else on a terminal that is not dumb.
 */
export function colourWanted(env: Environment, isTerminal: boolean, noColor: boolean): boolean {
  if (noColor) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTerminal && env.TERM !== 'dumb';
}

/** Whether frames are drawn with Unicode: on a terminal, unless --no-utf8 or the locale (none at all counts as UTF-8) forbid it. */
export function utf8Wanted(env: Environment, isTerminal: boolean, noUtf8: boolean): boolean {
  if (noUtf8 || !isTerminal) return false;
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => value !== undefined && value !== '');
  return locale === undefined || /utf-?8/i.test(locale);
}
