import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListTab, TopRow } from '../../src/top/model.ts';
import { commandText } from '../../src/top/screen/command-text.ts';
import { frameOf } from '../../src/top/screen/draw.ts';
import type { Key } from '../../src/top/screen/keys.ts';
import { newScreen, type Effect, type Mode, type ScreenState, type Seen } from '../../src/top/screen/state.ts';
import { settled, step } from '../../src/top/screen/step.ts';
import { displayWidth } from '../../src/output/display-width.ts';
import { written } from '../../src/top/screen/text.ts';
import { laidOut } from '../../src/top/screen/views/others.ts';
import { column, seenOf } from '../top/support/fake-model.ts';
import { runs } from './support/runs.ts';

const NAMES = [
  'n1',
  'db1',
  '-rf',
  '--yes',
  '$(x)',
  ';',
  'constructor',
  'a\nb',
  '\x1b[2J',
  '\u202eb',
  '日本',
  "it's",
  '',
];
const LOOK = { utf8: true, colour: false };
/** What a terminal would obey or not show. */
const OBEYED = /[\x00-\x1f\x7f-\x9f]|\p{Cf}|[\u2028\u2029]/u;

const key: fc.Arbitrary<Key> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...'1234567adtePrivqcnysS/?=jkgGpY'.split('')).map((text): Key => ({ text })),
  },
  fc
    .constantFrom('up', 'down', 'home', 'end', 'return', 'escape', 'tab', 'space', 'backspace', 'C-c', 'C-u', 'C-z')
    .map((name): Key => ({ name })),
  fc.constantFrom('y', 'dy\r', 'Aux/x=1\n', '\x1b[201~y').map((pasted): Key => ({ pasted })),
);

/** What happens: a key, other rows, or something that the command says or asks. */
type Event =
  | { readonly key: Key }
  | { readonly rows: readonly TopRow[] }
  | { readonly run: { readonly question?: string; readonly exitCode?: number } };

const row = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), fc.constantFrom('UpToDate', 'Diskless', '\x1b[31m'))
  .map(([node, resource, state]): TopRow => {
    const names = [node, resource];
    return {
      id: JSON.stringify(names),
      names,
      cells: [resource, node, state].map((text) => ({ text, colour: undefined })),
    };
  });
const rows = fc.uniqueArray(row, { maxLength: 6, selector: ({ id }) => id });
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: key.map((one): Event => ({ key: one })) },
  { weight: 2, arbitrary: rows.map((some): Event => ({ rows: some })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Event>(
      { run: { question: 'Go on?' } },
      { run: { exitCode: 0 } },
      { run: { exitCode: 10 } },
    ),
  },
);

function seenWith(some: readonly TopRow[]): Seen {
  return seenOf({
    columns: [column('Name', { width: 12 }), column('Node', { width: 12 }), column('State')],
    table: {
      count: some.length,
      total: some.length,
      rows: (first, count) => some.slice(first, first + count),
      placeOf: (id) => some.findIndex((one) => one.id === id),
    },
  });
}

/** The command that the panel shows before a key is pressed, where that key may run it. */
function shownCommand(mode: Mode, pressed: Key): readonly string[] | undefined {
  if (mode.kind === 'confirm' && 'text' in pressed && ['y', 'Y'].includes(pressed.text)) return mode.words;
  if (mode.kind === 'property' && 'name' in pressed && pressed.name === 'return') return mode.action.words.slice(0, 2);
  return undefined;
}

function checkEffect(effect: Effect, mode: Mode, pressed: Key): void {
  if (effect.kind === 'run') {
    const shown = shownCommand(mode, pressed);
    expect(shown).toBeDefined();
    expect(effect.words.slice(0, shown?.length)).toEqual(shown);
  }
  if (effect.kind === 'answer') {
    expect(mode).toMatchObject({ kind: 'run', question: 'Go on?' });
    expect(effect.yes).toBe('text' in pressed && ['y', 'Y'].includes(pressed.text));
  }
  if (effect.kind === 'copy') expect(effect.text).not.toMatch(OBEYED);
}

function afterRun(state: ScreenState, change: { readonly question?: string; readonly exitCode?: number }): ScreenState {
  const { mode } = state;
  // A command that has ended says nothing more.
  if (mode.kind !== 'run' || mode.exitCode !== undefined) return state;
  return { ...state, mode: { ...mode, question: undefined, ...change } };
}

describe('random keys in the dashboard, while its rows change', () => {
  it('run nothing but the command that is shown, by the key that answers it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ListTab>('nodes', 'resources'),
        rows,
        fc.array(event, { maxLength: 60 }),
        (tab, some, all) => {
          let seen = seenWith(some);
          let state = settled({ ...newScreen(), tab }, seen);
          for (const one of all) {
            if ('rows' in one) {
              const { mode } = state;
              seen = seenWith(one.rows);
              state = settled(state, seen);
              // What is asked about stays what it was.
              expect(state.mode).toBe(mode);
            } else if ('run' in one) state = afterRun(state, one.run);
            else {
              const { state: next, effects } = step(state, one.key, seen);
              for (const effect of effects) checkEffect(effect, state.mode, one.key);
              state = settled(next, seen);
            }
          }
        },
      ),
      runs(600),
    );
  });

  it('act on the object under the cursor, which the panel names', () => {
    fc.assert(
      fc.property(rows, fc.array(key, { maxLength: 12 }), rows, (some, keys, others) => {
        const seen = seenWith(some);
        let state = settled({ ...newScreen(), tab: 'resources' }, seen);
        for (const one of keys.filter((one) => 'name' in one && ['up', 'down', 'home', 'end'].includes(one.name)))
          state = settled(step(state, one, seen).state, seen);
        const marked = some.find(({ id }) => id === state.places.resources.id);
        // The rows change after the screen was drawn, and the key comes before it is drawn again.
        const { mode } = step(state, { text: 'd' }, seenWith(others)).state;
        if (mode.kind === 'confirm') expect(mode.words.slice(-2)).toEqual(marked?.names);
      }),
      runs(500),
    );
  });

  it('draw nothing that a terminal would obey, and no line wider than the window', () => {
    fc.assert(
      fc.property(rows, fc.array(key, { maxLength: 20 }), (some, keys) => {
        const seen = seenWith(some);
        let state = settled({ ...newScreen(), tab: 'resources' }, seen);
        for (const one of keys) state = settled(step(state, one, seen).state, seen);
        const { mode } = state;
        // The dashboard lays pages out for its window.
        if (mode.kind === 'page' && mode.lines) state = { ...state, mode: { ...mode, lines: laidOut(mode.lines, 80) } };
        const { head, body, panel, foot } = frameOf(state, seen, LOOK);
        for (const line of [...head, ...body.flatMap(({ lines }) => lines), ...panel, ...foot]) {
          const text = written(line, LOOK).replace(/\x1b\[\d*m/g, '');
          expect(text).not.toMatch(OBEYED);
          expect(displayWidth(text)).toBeLessThanOrEqual(80);
        }
        if (state.mode.kind === 'confirm') expect(commandText(state.mode.words)).not.toMatch(OBEYED);
      }),
      runs(300),
    );
  });
});
