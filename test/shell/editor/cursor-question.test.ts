import { PassThrough } from 'node:stream';
import { emitKeypressEvents } from 'node:readline';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CursorQuestion } from '../../../src/shell/editor/cursor-question.ts';
import { keyOf, type Keypress } from '../../../src/shell/editor/keys.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A question, what it was told, and what reached the line. */
function asked() {
  const seen: { columns: (number | undefined)[]; typed: string; written: string } = {
    columns: [],
    typed: '',
    written: '',
  };
  const question = new CursorQuestion(
    (text) => void (seen.written += text),
    (column) => void seen.columns.push(column),
  );
  const input = new PassThrough();
  emitKeypressEvents(input);
  input.on('keypress', (text: string | undefined, keypress: Keypress) => {
    if (question.takes(text, keypress)) return;
    const key = keyOf(text, keypress);
    if (key) seen.typed += 'text' in key ? key.text : `<${key.name}>`;
  });
  return { question, seen, type: (text: string) => void input.emit('data', Buffer.from(text)) };
}

it.each([
  ['\x1b[1;1R', 0],
  ['\x1b[24;80R', 79],
  ['\x1b[5;8R', 7],
  ['\x1b[100;214R', 213],
])('picks the answer %j out of what is typed', (answer, column) => {
  const { question, seen, type } = asked();
  question.ask();
  expect(seen.written).toBe('\x1b[6n');
  type(`ab${answer}cR1\x1b[D`);
  expect(seen).toMatchObject({ columns: [column], typed: 'abcR1<left>' });
  expect(question.isOpen).toBe(false);
});

it('takes the answer to the last of several questions', () => {
  const { question, seen, type } = asked();
  question.ask();
  question.ask();
  type('\x1b[24;80R');
  expect(question.isOpen).toBe(true);
  type('\x1b[24;12R');
  expect(seen.columns).toEqual([11]);
});

it('goes on without an answer, does not ask again, and lets one that is late type nothing', () => {
  const { question, seen, type } = asked();
  question.ask();
  vi.advanceTimersByTime(500);
  expect(seen.columns).toEqual([undefined]);
  question.ask();
  expect(seen).toMatchObject({ columns: [undefined, undefined], written: '\x1b[6n' });
  type('x\x1b[24;80Ry');
  expect(seen.typed).toBe('xy');
  question.ask();
  expect(question.isOpen).toBe(true);
});

it('leaves keys alone that look alike when nothing was asked', () => {
  const { seen, type } = asked();
  type('\x1b[1;2Rx');
  expect(seen.typed).toContain('x');
  expect(seen.columns).toEqual([]);
});
