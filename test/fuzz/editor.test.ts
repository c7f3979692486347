import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Suggester } from '../../src/shell/suggestions.ts';
import { FakeTerminal, PROMPT } from './support/fake-terminal.ts';
import { inTime } from './support/held.ts';
import { runs, within } from './support/runs.ts';

/** Suspending would stop the tests themselves: it is taken up again right away, whenever it comes. */
beforeAll(() => {
  vi.spyOn(process, 'kill').mockImplementation(() => {
    setImmediate(() => process.emit('SIGCONT', 'SIGCONT'));
    return true;
  });
});
afterAll(() => void vi.restoreAllMocks());
afterEach(() => void process.removeAllListeners('SIGCONT'));

const silent: Suggester = { suggest: () => Promise.resolve([]), onUpdate: () => undefined, outdate: () => undefined };

/** A line as a plain list of characters, and what keys do to it. */
class Model {
  characters: string[] = [];
  at = 0;

  press({ text, does }: PlainKey): void {
    if (text !== undefined) this.characters.splice(this.at++, 0, text);
    else does?.(this);
  }

  cut(from: number, to: number): void {
    this.characters.splice(from, to - from);
    this.at = Math.min(from, this.characters.length);
  }
}

interface PlainKey {
  readonly bytes: string;
  readonly text?: string;
  readonly does?: (model: Model) => void;
}

const size = (model: Model): number => model.characters.length;
const KEYS: readonly PlainKey[] = [
  ...['\x1b[D', '\x1bOD', '\x02'].map((bytes) => ({ bytes, does: (m: Model) => void (m.at = Math.max(0, m.at - 1)) })),
  ...['\x1b[C', '\x1bOC', '\x06'].map((bytes) => ({
    bytes,
    does: (m: Model) => void (m.at = Math.min(size(m), m.at + 1)),
  })),
  ...['\x1b[H', '\x1b[1~', '\x01'].map((bytes) => ({ bytes, does: (m: Model) => void (m.at = 0) })),
  ...['\x1b[F', '\x1b[4~', '\x05'].map((bytes) => ({ bytes, does: (m: Model) => void (m.at = size(m)) })),
  ...['\x7f', '\x08'].map((bytes) => ({ bytes, does: (m: Model) => (m.at > 0 ? m.cut(m.at - 1, m.at) : undefined) })),
  { bytes: '\x1b[3~', does: (m) => m.cut(m.at, Math.min(size(m), m.at + 1)) },
  { bytes: '\x0b', does: (m) => m.cut(m.at, size(m)) },
  { bytes: '\x15', does: (m) => m.cut(0, m.at) },
];
const typedKey = fc
  .constantFrom(...Array.from('abcxyz019 -=/.,:é日ßñ'))
  .map((text): PlainKey => ({ bytes: text, text }));
const plainKey = fc.oneof({ weight: 3, arbitrary: typedKey }, { weight: 2, arbitrary: fc.constantFrom(...KEYS) });

/** The bytes in pieces of these sizes, over and over: escape sequences and characters are cut anywhere. */
function* pieces(bytes: Buffer, sizes: readonly number[]): Generator<Buffer> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const end = at + (sizes[i % sizes.length] ?? 1);
    yield bytes.subarray(at, end);
    at = end;
  }
}

/** Lets what was written arrive. */
async function turn(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** Reads line after line, as the shell does, until this one. */
async function readUntil(terminal: FakeTerminal, text: string): Promise<void> {
  for (;;) {
    const line = await terminal.read(['node list', "node 'a", '日本\nx']);
    if (line.kind === 'line' && line.text.endsWith(text)) return;
  }
}

const cuts = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 });

describe('the line editor', () => {
  it(
    'gives the line that a simple model of its keys gives, however the bytes arrive',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(plainKey, { maxLength: 60 }), cuts, async (keys, sizes) => {
          const terminal = new FakeTerminal(silent);
          // It begins as no line here does: what the history suggests must change nothing.
          const line = terminal.read(['~ of the history']);
          for (const piece of pieces(Buffer.from(keys.map(({ bytes }) => bytes).join('')), sizes))
            terminal.input.write(piece);
          terminal.input.write('\r');
          const model = new Model();
          for (const key of keys) model.press(key);
          const text = model.characters.join('');
          expect(await inTime('the editor', line)).toEqual({ kind: 'line', text });
          await terminal.screen.settled();
          // A wide character that does not fit leaves a cell empty at the edge; what is left can be compared.
          if (!text.includes('日')) expect(terminal.screen.text().replaceAll('\n', '')).toBe((PROMPT + text).trimEnd());
        }),
        runs(300),
      );
    },
    within(30_000),
  );

  it('presses what came with Ctrl-Z once it is taken up again, and leaves the terminal behind Enter', async () => {
    const terminal = new FakeTerminal(silent);
    const line = terminal.read();
    terminal.input.write('no\x1ade\r');
    expect(await inTime('the editor', line)).toEqual({ kind: 'line', text: 'node' });
    await turn();
    expect(terminal.input.listenerCount('keypress')).toBe(0);
  });

  const byte = fc.integer({ min: 0, max: 255 }).map((code) => Buffer.from([code]));
  const sequence = fc
    .constantFrom(
      ...[
        '\x1b[A',
        '\x1b[B',
        '\x1b[200~',
        '\x1b[201~',
        '\x1b[1;5D',
        '\x1b[Z',
        '\x1b[',
        '\x1b',
        '\x1bO',
        '\x1b[99999;1~',
      ],
      ...[
        '\x1b[C',
        '\x1bf',
        '\x1b[1;3C',
        '\x05',
        '\x18',
        '\x18\x05',
        '\x13',
        'no',
        '\x1b[24;80R',
        '\x1b[1;2R',
        '\x1b\x1b',
        '👍🏽❤️',
      ],
      ...['\t', '\r', '\n', '\x12', '\x07', '\x19', '\x14', '\x1f', '\x0c', '\x03', '\x04', '\x1a', '\x1b[<0;1;1M'],
      ...['日本', '👩‍👩‍👧', 'e\u0301', '\u202e', '\ud83d', "'", '"', '\\', '#', '|', 'node list', '\x1b[?1;2c', '\x9b31m'],
    )
    .map((text) => Buffer.from(text));
  const event = fc.oneof(
    { weight: 6, arbitrary: sequence.map((bytes) => ({ bytes })) },
    { weight: 4, arbitrary: byte.map((bytes) => ({ bytes })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(0, 1, 2, 5, 12, 13, 40, 200), fc.constantFrom(0, 1, 2, 24))
        .map(([columns, rows]) => ({ columns, rows })),
    },
  );
  const suggestion = fc.record({
    word: fc.constantFrom('node', 'n1', 'a b', "it's", '日本', '\x1b[2J', '', '-x', '\\'),
    description: fc.constantFrom('', 'a node', '日'.repeat(90), '\x1b]0;x\x07'),
    more: fc.boolean(),
  });

  it(
    'never throws, hangs, or writes what is no text, whatever is pressed, pasted or resized',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(event, { maxLength: 60 }),
          fc.array(suggestion, { maxLength: 12 }),
          async (events, items) => {
            let news: () => void = () => undefined;
            const terminal = new FakeTerminal({
              suggest: () => Promise.resolve(items),
              onUpdate: (listener) => (news = listener),
              outdate: () => undefined,
            });
            const lastLine = readUntil(terminal, 'the end');
            for (const one of events) {
              if ('bytes' in one) terminal.input.write(one.bytes);
              else terminal.resize(one.columns, one.rows);
              news();
              await turn();
            }
            // Whatever it is in the middle of, it comes back from: a sequence cut short, a paste, a search, a menu, a quote.
            for (const key of ['~', '\x1b[201~', '\x07', '\x03', '\x03', 'the end\r']) {
              terminal.input.write(key);
              await turn();
            }
            await inTime('the editor', lastLine);
            expect(terminal.written).not.toMatch(/NaN|undefined|Infinity|\[object|\x1b\[-/);
          },
        ),
        runs(300),
      );
    },
    within(20_000),
  );

  const shownKey = fc.constantFrom(
    ...[
      'n',
      'o',
      'd',
      'e',
      ' ',
      '日',
      'x',
      '\x7f',
      '\x1b[D',
      '\x1b[C',
      '\x1bf',
      '\x01',
      '\x05',
      '\x15',
      '\x12',
      '\x13',
    ],
    ...['\x07', '\x0c', '\x19', '\x1b[A', '\x1b[B', '\t', '\x1b[Z'],
  );

  it(
    'shows after any keys what it would show if it drew all anew, and leaves nothing grey behind Enter',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(shownKey, { maxLength: 40 }), async (keys) => {
          const terminal = new FakeTerminal(silent);
          void terminal.read(['node list', 'node 日本 ' + 'x'.repeat(90), "node 'a\nb'", 'node info']);
          for (const key of keys) {
            terminal.input.write(key);
            await turn();
          }
          await terminal.screen.settled();
          const { screen } = terminal;
          const [before, cursor] = [screen.window(), screen.cursor];
          terminal.resize(80, 25);
          await turn();
          await screen.settled();
          expect([screen.window(), screen.cursor]).toEqual([before, cursor]);
          terminal.input.write('\x07\x05\x05\x15\x0b' + 'end\r');
          await turn();
          await screen.settled();
          for (let row = 0; row < 24; row++)
            expect(screen.styled(row).filter(({ colour }) => colour === 8)).toEqual([]);
        }),
        runs(100),
      );
    },
    within(20_000),
  );
});
