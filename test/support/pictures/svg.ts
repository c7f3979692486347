import stringWidth from 'fast-string-width';
import type { StyledText } from '../terminal/screen.ts';

/** A terminal's window to be drawn. */
export interface Window {
  /** Above it, such as the command line that runs there. */
  readonly title: string;
  readonly columns: number;
  readonly rows: readonly (readonly StyledText[])[];
  /** Where the cursor is, if it is to be seen. */
  readonly cursor?: { readonly column: number; readonly row: number };
}

const CELL = 8.4;
const LINE = 18;
const LEFT = 16;
const TOP = 54;
const FOREGROUND = '#d4d8e0';
const BACKGROUND = '#1c2028';
const GRAY_TITLE = '#8b93a3';

/** The first 16 colours of the palette. */
const PALETTE = [
  ...['#5c6370', '#f07178', '#9ccc65', '#e6c35c', '#6cb6ff', '#d19af0', '#56c8d8', '#b8bfcc'],
  ...['#7f8896', '#ff8b92', '#b5e07f', '#ffdb7a', '#8ecbff', '#e5b3ff', '#78dce8', '#ffffff'],
];

/** The window as a picture: its text stays text, and each piece has the width of its cells whatever the font. */
export function svgOf({ title, columns, rows, cursor }: Window): string {
  const [width, height] = [Math.ceil(columns * CELL) + 2 * LEFT, TOP + rows.length * LINE + 2];
  const name = escaped(title);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">
<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:${FOREGROUND}}.b{font-weight:bold}.d{opacity:.6}</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" fill="${BACKGROUND}" stroke="#4a5160"/>
<circle cx="18" cy="17" r="5" fill="#f07178"/><circle cx="36" cy="17" r="5" fill="#e6c35c"/><circle cx="54" cy="17" r="5" fill="#9ccc65"/>
<text x="${width / 2}" y="21" text-anchor="middle" style="fill:${GRAY_TITLE}">${name}</text>
${rows.flatMap((row, at) => rowLines(row, TOP + at * LINE)).join('\n')}
${cursor ? box(cursor.column, 1, TOP + cursor.row * LINE, FOREGROUND, '.5') : ''}
</svg>
`.replace(/\n\n/g, '\n');
}

function rowLines(pieces: readonly StyledText[], y: number): string[] {
  let column = 0;
  return pieces.flatMap((piece) => {
    const start = column;
    column += stringWidth(piece.text);
    return pieceLines(piece, start, y);
  });
}

function pieceLines(piece: StyledText, column: number, y: number): string[] {
  const colours = [colourOf(piece.colour), colourOf(piece.background)];
  const [fill, behind] = piece.inverse ? [colours[1] ?? BACKGROUND, colours[0] ?? FOREGROUND] : colours;
  const boxes = behind === undefined ? [] : [box(column, stringWidth(piece.text), y, behind)];
  return [...boxes, ...text(piece, column, y, fill)];
}

/** Wider gaps are left out, as blanks in a row count as one in some viewers. */
function text(piece: StyledText, column: number, y: number, fill: string | undefined): string[] {
  return Array.from(piece.text.matchAll(/\S+(?: \S+)*/g), ({ 0: shown, index }) => {
    const start = column + stringWidth(piece.text.slice(0, index));
    const classes = [...(piece.bold ? ['b'] : []), ...(piece.dim ? ['d'] : [])].join(' ');
    const attributes = [
      `x="${rounded(LEFT + start * CELL)}" y="${y}" textLength="${rounded(stringWidth(shown) * CELL)}" lengthAdjust="spacingAndGlyphs"`,
      ...(classes === '' ? [] : [`class="${classes}"`]),
      ...(fill === undefined ? [] : [`style="fill:${fill}"`]),
    ];
    return `<text ${attributes.join(' ')}>${escaped(shown)}</text>`;
  });
}

function box(column: number, cells: number, y: number, fill: string, opacity = '1'): string {
  return `<rect x="${rounded(LEFT + column * CELL)}" y="${y - 14}" width="${rounded(cells * CELL)}" height="${LINE}" fill="${fill}" opacity="${opacity}"/>`;
}

/** Of the palette, its cube of 216 colours, its greys, or an RGB value; undefined: the default. */
function colourOf(colour: number | undefined): string | undefined {
  if (colour === undefined) return undefined;
  if (colour < 16) return PALETTE[colour];
  if (colour > 255) return `#${colour.toString(16).padStart(6, '0')}`;
  if (colour > 231) return rgb([0, 0, 0].map(() => 8 + (colour - 232) * 10));
  const steps = [Math.floor((colour - 16) / 36), Math.floor((colour - 16) / 6) % 6, (colour - 16) % 6];
  return rgb(steps.map((step) => (step === 0 ? 0 : 55 + step * 40)));
}

function rgb(values: readonly number[]): string {
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}
