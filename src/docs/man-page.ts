import { roff, roffArgument, roffText } from './roff.ts';

/** A page needs a date; the day of its making would make it differ from day to day. */
const DATE = '2026-01-01';

/** What a manual page is, besides its sections. */
export interface PageHead {
  /** `linstor-node`. */
  readonly name: string;
  readonly section: 1 | 7;
  /** What stands behind the name: begins in lower case, without a full stop. */
  readonly summary: string;
  /** Other pages: `linstor-where(7)`. */
  readonly seeAlso: readonly string[];
}

/** A manual page with these lines of roff between its name and what to read besides. */
export function manPage({ name, section, summary, seeAlso }: PageHead, body: readonly string[]): string {
  return [
    '.\\" Made by scripts/generate.mjs.',
    `.TH ${roffArgument(name.toUpperCase())} ${section} ${DATE} linstor\\-client`,
    // Words that are to be copied stay whole.
    '.nh',
    '.ad l',
    '.SH NAME',
    roffText(`${name} @ ${summary}`).replace('@', '\\-'),
    ...body,
    '.SH SEE ALSO',
    ...seeAlso.map((page, at) => reference(page, at < seeAlso.length - 1)),
    '',
  ].join('\n');
}

/** A term, and below it what it means; what stands in backquotes there is typed or printed literally. */
export function manEntry(term: string, explanation: string): string[] {
  return ['.TP', `.B ${roffArgument(term)}`, manText(explanation)];
}

/** Running text; what stands in backquotes is typed or printed literally. */
export function manText(text: string): string {
  const width = text.includes('`') ? WITH_MARKS : undefined;
  return roffText(text, width).replace(/`([^`]+)`/g, (_, code: string) => `\\fB${code}\\fR`);
}

/** Marks lengthen a line further. */
const WITH_MARKS = 50;

function reference(page: string, hasNext: boolean): string {
  const [, name = page, section = ''] = /^(.*)(\(\d\))$/.exec(page) ?? [];
  return `.BR ${roff(name)} ${section}${hasNext ? ',' : ''}`;
}
