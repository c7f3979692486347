import type { Cell, Colour } from '../../output/view.ts';

/** One line of a page, in pieces. */
export type Line = readonly Cell[];

/** The heading of a part, with an empty line above it and a note behind it. */
export function heading(text: string, note = ''): Line[] {
  return [[], [{ text, colour: 'blue' }, note === '' ? '' : `  ${note}`]];
}

const WIDTH = 20;

/** A share from 0 to 1 as a bar: `[####......]  40%`. */
export function bar(share: number, utf8: boolean, colour?: Colour): Cell[] {
  const [full, empty] = utf8 ? ['█', '░'] : ['#', '.'];
  const part = Math.min(1, Math.max(0, share));
  // A full bar is reserved for what is full.
  const filled = part === 1 ? WIDTH : Math.min(WIDTH - 1, Math.round(part * WIDTH));
  const percent = String(Math.floor(part * 100)).padStart(3);
  return ['[', { text: full.repeat(filled), colour }, `${empty.repeat(WIDTH - filled)}] ${percent}%`];
}

/** `90 s`, `12 min`, `3 h`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
