import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameOf } from '../../../src/shell/editor/frame.ts';
import { loadWideCharacters } from '../../../src/shell/editor/graphemes.ts';
import { CursorPlaces } from '../../../src/shell/editor/resized.ts';
import { Screen } from '../../../src/shell/editor/screen.ts';
import { newEditor } from '../../../src/shell/editor/state.ts';
import { TerminalScreen } from '../../support/terminal/screen.ts';

await loadWideCharacters();

const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '日', 'e\u0301', '\n'), maxLength: 90 });
const width = fc.integer({ min: 12, max: 40 });
const ABOVE = 'what stood there before';

/** Draws a line, changes the width of the window, and draws it again, as the editor does; gives what is seen then. */
async function seenAfter(text: string, at: number, widths: readonly [number, ...number[]], reflows: boolean) {
  const terminal = new TerminalScreen(widths[0], 60, { reflowCursorLine: reflows });
  await terminal.write(`${ABOVE}\r\n`);
  const screen = new Screen((bytes) => void terminal.write(bytes));
  const state = { ...newEditor([]), buffer: { text, cursor: at % (text.length + 1) } };
  const draw = (columns: number): void => screen.draw(frameOf(state, '==> ', { columns, rows: 60 }), columns);
  draw(widths[0]);
  await terminal.settled();
  for (const columns of widths.slice(1)) {
    terminal.resize(columns, 60);
    await terminal.write('');
    if (!screen.resized(columns)) screen.found(columns, terminal.cursor.column);
  }
  const last = widths.at(-1) ?? 0;
  draw(last);
  await terminal.settled();
  const seen = terminal.text();
  const clean = new TerminalScreen(last, 60);
  await clean.write(`${ABOVE}\r\n`);
  new Screen((bytes) => void clean.write(bytes)).draw(frameOf(state, '==> ', { columns: last, rows: 60 }), last);
  await clean.settled();
  return { seen, wanted: clean.text() };
}

it('draws over exactly what it drew before where the terminal has broken its line anew', async () => {
  await fc.assert(
    // The emulator only follows its cursor at the end of a line, and loses count of wide characters.
    fc.asyncProperty(line, width, width, async (text, before, after) => {
      fc.pre(!/[日\n]/.test(text));
      const { seen, wanted } = await seenAfter(text, text.length, [before, after], true);
      expect(seen.replaceAll('\n', '')).toBe(wanted.replaceAll('\n', ''));
    }),
    { numRuns: 60 },
  );
});

it('never draws over what stands above where the terminal has not', async () => {
  await fc.assert(
    fc.asyncProperty(line, fc.nat(), fc.array(width, { minLength: 2, maxLength: 4 }), async (text, at, widths) => {
      const { seen } = await seenAfter(text, at, widths as [number, ...number[]], false);
      expect(seen.replaceAll('\n', '')).toContain(ABOVE);
    }),
    { numRuns: 60 },
  );
});

it('knows by the column of the cursor whether its line was broken anew', () => {
  const state = { ...newEditor([]), buffer: { text: 'x'.repeat(60), cursor: 60 } };
  const places = new CursorPlaces(frameOf(state, '==> ', { columns: 80, rows: 24 }), { now: 50, narrowest: 50 });
  expect(places.isCertain).toBe(false);
  expect([places.above(14, undefined), places.above(49, undefined), places.above(undefined, undefined)]).toEqual([
    1, 0, 0,
  ]);
  expect(places.above(undefined, true)).toBe(1);
});

it('needs not ask for a line that fits into both windows', () => {
  const state = { ...newEditor([]), buffer: { text: 'node list', cursor: 9 } };
  const frame = frameOf(state, '==> ', { columns: 80, rows: 24 });
  expect(new CursorPlaces(frame, { now: 50, narrowest: 50 }).isCertain).toBe(true);
});
