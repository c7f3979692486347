import { expect, it } from 'vitest';
import { frameOf } from '../../../src/shell/editor/frame.ts';
import { graphemes, isDisputed, loadWideCharacters, textWidth } from '../../../src/shell/editor/graphemes.ts';
import { newEditor } from '../../../src/shell/editor/state.ts';
import { TerminalScreen } from '../../support/terminal/screen.ts';

await loadWideCharacters();

const SURE = [
  'é',
  'e\u0301',
  '日',
  '한',
  'Ａ',
  'ｱ',
  '→',
  '…',
  '✓',
  '✅',
  '👍',
  '⌚',
  '½',
  'Ω',
  'か\u3099',
  '𝒳',
  '\u0915\u094d',
];

it.each(SURE)('counts %s as wide as the terminal draws it', async (text) => {
  const screen = new TerminalScreen(20, 2);
  await screen.write(text);
  expect(textWidth(text)).toBe(screen.cursor.column);
  expect(graphemes(text).some(isDisputed)).toBe(false);
});

it.each(['👍🏽', '❤️', '⚠️', '1️⃣', '🇩🇪', '🫠', '\u0915\u094d\u0937\u093f'])(
  'puts what follows %s where it is believed to be, however wide the terminal draws it',
  async (text) => {
    const screen = new TerminalScreen(20, 2);
    const buffer = { text: `a${text}bc`, cursor: 1 + text.length + 1 };
    const { rows, cursor } = frameOf({ ...newEditor([]), buffer }, '$ ', { columns: 20, rows: 5 });
    await screen.write(rows[0]?.text ?? '');
    expect(screen.cursor.column).toBe(rows[0]?.width);
    expect(cursor.column).toBe((rows[0]?.width ?? 0) - 1);
    expect(screen.text()).toMatch(/^\$ a.*bc$/);
  },
);
