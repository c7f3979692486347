import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/top/model.ts';
import type { Key } from '../../../src/top/screen/keys.ts';
import { newScreen, type Effect, type ScreenState, type Seen } from '../../../src/top/screen/state.ts';
import { settled, step } from '../../../src/top/screen/step.ts';
import { column, resourceRow, seenOf, type FakeFacts } from '../support/fake-model.ts';

const NAMES = /^(up|down|left|right|home|end|pageup|pagedown|return|escape|tab|S-tab|space|backspace|C-.)$/;

/** The screen on a tab after these keys, and everything that happened because of them. */
function after(
  tab: Tab,
  facts: FakeFacts,
  ...keys: readonly (string | Key)[]
): { state: ScreenState; effects: Effect[] } {
  return pressed({ ...newScreen(), tab }, seenOf(facts), ...keys);
}

function pressed(
  start: ScreenState,
  seen: Seen,
  ...keys: readonly (string | Key)[]
): { state: ScreenState; effects: Effect[] } {
  let state = settled(start, seen);
  const effects: Effect[] = [];
  for (const key of keys) {
    const result = step(state, typeof key === 'string' ? (NAMES.test(key) ? { name: key } : { text: key }) : key, seen);
    effects.push(...result.effects);
    state = settled(result.state, seen);
  }
  return { state, effects };
}

function letters(text: string): string[] {
  return Array.from(text);
}

describe('tabs', () => {
  it.each([
    ['3', 'resources'],
    ['tab', 'nodes'],
    ['right', 'nodes'],
    ['S-tab', 'events'],
    ['left', 'events'],
  ])('%s goes from the overview to %s', (key, tab) => {
    const { state, effects } = after('overview', {}, key);
    expect(state.tab).toBe(tab);
    expect(effects).toEqual([{ kind: 'look', tab }]);
  });
});

describe('the cursor of a list', () => {
  it.each([
    [['down', 'j', 'C-n'], 3],
    [['end'], 99],
    [['G', 'up', 'k'], 97],
    [['pagedown'], 18],
    [['pagedown', 'pageup', 'pageup'], 0],
    [['end', 'g'], 0],
    [['up'], 0],
  ])('%j: row %i', (keys, at) => {
    expect(after('resources', { rows: 100 }, ...keys).state.places.resources.at).toBe(at);
  });

  it('is always in the window', () => {
    const { top, at } = after('resources', { rows: 100 }, 'end', 'up', 'up').state.places.resources;
    expect([top, at]).toEqual([81, 97]);
  });

  it('stays on its object when the rows come in another order', () => {
    const { state } = after('resources', { rows: 100 }, 'down', 'down');
    const turned = seenOf({
      rows: 100,
      row: (at) => resourceRow(99 - at),
      table: { placeOf: (id) => 99 - Number(/\d+$/.exec(id)?.[0]) },
    });
    expect(settled(state, turned).places.resources).toMatchObject({ at: 97, id: 'n2 db2' });
  });

  it('stays in the first row until somebody moves it', () => {
    const { state } = after('resources', { rows: 100 });
    const turned = seenOf({
      rows: 100,
      row: (at) => resourceRow(99 - at),
      table: { placeOf: (id) => 99 - Number(/\d+$/.exec(id)?.[0]) },
    });
    expect(settled(state, turned).places.resources).toMatchObject({ at: 0, id: 'n0 db99' });
  });

  it('goes to the last row when the list has become short', () => {
    const { state } = after('resources', { rows: 100 }, 'end');
    expect(settled(state, seenOf({ rows: 5 })).places.resources).toMatchObject({ at: 4, top: 0 });
  });
});

describe('the filter', () => {
  it('holds with every key', () => {
    const { state, effects } = after('nodes', { rows: 3 }, '/', 'd', 'b', 'backspace', 'space', 'x');
    expect(effects).toEqual(['d', 'db', 'd', 'd', 'd x'].map((where) => ({ kind: 'filter', tab: 'nodes', where })));
    expect(state.mode).toEqual({ kind: 'filter', text: 'd x' });
  });

  it('is kept by Enter and taken away by Esc', () => {
    expect(after('nodes', {}, '/', 'd', 'return').state.mode).toEqual({ kind: 'browse' });
    expect(after('nodes', {}, '/', 'd', 'return').effects).toHaveLength(1);
    expect(after('nodes', {}, '/', 'd', 'escape').effects.at(-1)).toEqual({ kind: 'filter', tab: 'nodes', where: '' });
    expect(after('nodes', { table: { filter: 'd' } }, 'escape').effects).toEqual([
      { kind: 'filter', tab: 'nodes', where: '' },
    ]);
  });

  it('takes letters that are keys elsewhere, and what is pasted, on one line', () => {
    const { state } = after('nodes', {}, '/', 'q', { pasted: 'a\nb' });
    expect(state.mode).toEqual({ kind: 'filter', text: 'qa b' });
  });

  it('loses whole characters', () => {
    expect(after('nodes', {}, '/', '存', '👍', 'backspace').state.mode).toEqual({ kind: 'filter', text: '存' });
  });
});

describe('sorting', () => {
  it.each([
    [['s', 'return'], 'name'],
    [['s', 'right', 'return'], 'node'],
    [['s', 'left', 'return'], 'state'],
    [['s', 'n', 'return'], 'node'],
    [['s', 'n', 'n', 'return'], 'name'],
  ])('%j sorts by %s', (keys, key) => {
    expect(after('resources', { rows: 3 }, ...keys).effects).toEqual([{ kind: 'sort', tab: 'resources', key }]);
  });

  it('begins at the column that is sorted by, and is left by Esc', () => {
    const table = { sort: { key: 'state', descending: false } };
    expect(after('resources', { rows: 3, table }, 's', 'return').effects).toMatchObject([{ key: 'state' }]);
    expect(after('resources', { rows: 3, table }, 's', 'escape').effects).toEqual([]);
  });
});

describe('actions', () => {
  it('are shown as a command, and only y runs it', () => {
    const words = ['resource', 'delete', 'n0', 'db0'];
    expect(after('resources', { rows: 3 }, 'd').state.mode).toEqual({ kind: 'confirm', words });
    for (const no of ['return', 'n', 'escape', 'q', 'x', 'space', 'd'])
      expect(after('resources', { rows: 3 }, 'd', no).effects).toEqual([]);
    expect(after('resources', { rows: 3 }, 'd', 'y').effects).toEqual([{ kind: 'run', words }]);
  });

  it.each([
    ['nodes', ['n1'], 'e', ['node', 'evacuate', 'n1']],
    ['nodes', ['-f'], 'd', ['node', 'delete', '--', '-f']],
    ['resources', ['n1', 'db1'], 't', ['resource', 'toggle-disk', '--diskless', 'n1', 'db1']],
    ['storage-pools', ['n1', 'ssd'], 'd', ['storage-pool', 'delete', 'n1', 'ssd']],
    ['errors', ['65A0-1'], 'd', ['error-reports', 'delete', '65A0-1']],
  ] as const)('%s %j %s', (tab, names, key, words) => {
    const row = () => ({ id: 'x 0', names, cells: [] });
    expect(after(tab, { rows: 1, row }, key, 'y').effects).toEqual([{ kind: 'run', words }]);
  });

  it('give a disk to a replica that has none', () => {
    const row = () => ({
      ...resourceRow(0),
      cells: ['db0', 'n0', 'TieBreaker'].map((text) => ({ text, colour: undefined })),
    });
    expect(after('resources', { rows: 1, row }, 't').state.mode).toMatchObject({
      words: ['resource', 'toggle-disk', 'n0', 'db0'],
    });
  });

  it('never go to a command that lacks a name: it would mean everything', () => {
    const row = () => ({ id: 'x 0', names: [], cells: [] });
    expect(after('errors', { rows: 1, row }, 'd', 'y').effects).toEqual([]);
    expect(after('errors', { rows: 1, row: () => ({ ...row(), names: [''] }) }, 'd', 'y').effects).toEqual([]);
  });

  it('are about the row that was seen, not the one that took its place', () => {
    const { state } = after('resources', { rows: 3 }, 'down');
    const gone = seenOf({ rows: 3, table: { placeOf: () => -1 } });
    const { state: then } = step(state, { text: 'd' }, gone);
    expect(then.mode).toEqual({ kind: 'browse' });
    expect(then.notice?.text).toBe('There is no such row any more.');
  });

  it('can be chosen from a menu', () => {
    expect(
      after('nodes', { rows: 1, row: () => ({ id: 'x 0', names: ['n1'], cells: [] }) }, 'a', 'down', 'return').state
        .mode,
    ).toMatchObject({
      words: ['node', 'evacuate', 'n1'],
    });
  });

  it('set a property that is typed, and remove one without a value', () => {
    const keys = letters('Aux/a=b c').map((one) => (one === ' ' ? 'space' : one));
    const typed = after('resources', { rows: 1 }, 'P', ...keys, 'return');
    expect(typed.effects).toEqual([{ kind: 'run', words: ['resource', 'set-property', 'n0', 'db0', 'Aux/a', 'b c'] }]);
    expect(after('resources', { rows: 1 }, 'P', ...letters('Aux/a='), 'return').effects).toMatchObject([
      { words: ['resource', 'set-property', 'n0', 'db0', 'Aux/a'] },
    ]);
    expect(after('resources', { rows: 1 }, 'P', ...letters('a=-v'), 'return').effects).toMatchObject([
      { words: ['resource', 'set-property', '--', 'n0', 'db0', 'a', '-v'] },
    ]);
  });

  it('say what a property looks like when it has no value', () => {
    const { state, effects } = after('resources', { rows: 1 }, 'P', 'a', 'return');
    expect(effects).toEqual([]);
    expect(state.notice?.text).toMatch(/KEY=VALUE/);
  });

  it('are not pressed by what is pasted', () => {
    expect(after('resources', { rows: 3 }, { pasted: 'd' }, { pasted: 'y' })).toMatchObject({
      effects: [],
      state: { mode: { kind: 'browse' } },
    });
  });
});

describe('a command that runs', () => {
  const run = {
    kind: 'run',
    words: ['node', 'delete', 'n1'],
    output: [],
    progress: undefined,
    exitCode: undefined,
  } as const;
  const asking = { ...newScreen(), mode: { ...run, question: 'Go on?' } };
  const ended = { ...newScreen(), mode: { ...run, question: undefined, exitCode: 0 } };
  const running = { ...newScreen(), mode: { ...run, question: undefined } };

  it.each([
    ['y', true],
    ['n', false],
    ['return', false],
    ['escape', false],
  ])('has its question answered by %s: %s', (key, yes) => {
    expect(pressed(asking, seenOf(), key).effects).toEqual([{ kind: 'answer', yes }]);
  });

  it('is not answered by other keys', () => {
    expect(pressed(asking, seenOf(), 'x', 'space', { pasted: 'y' }).effects).toEqual([]);
  });

  it('is stopped by Ctrl-C, and its panel stays until it has ended', () => {
    expect(pressed(running, seenOf(), 'C-c', 'escape')).toMatchObject({
      effects: [{ kind: 'stop-run' }],
      state: { mode: { kind: 'run' } },
    });
    expect(pressed(ended, seenOf(), 'escape').state.mode).toEqual({ kind: 'browse' });
    expect(pressed(ended, seenOf(), 'C-c').effects).toEqual([{ kind: 'leave' }]);
  });

  it('has its line copied by c', () => {
    expect(pressed(ended, seenOf(), 'c').effects).toEqual([{ kind: 'copy', text: 'linstor node delete n1' }]);
  });
});

describe('c copies the line that shows the same', () => {
  it.each<[Tab, FakeFacts, string]>([
    ['overview', {}, 'linstor status'],
    ['nodes', {}, 'linstor node list'],
    ['resources', { table: { filter: 'state!=Ok && a' } }, "linstor resource list --where 'state!=Ok && a'"],
    ['resources', { table: { filter: 'db 1' } }, "linstor resource list | grep -iF -- 'db 1'"],
    ['volumes', { table: { sort: { key: 'state', descending: true } } }, 'linstor volume list --sort-by=-state'],
  ])('%s %j', (tab, facts, text) => {
    expect(after(tab, facts, 'c').effects).toEqual([{ kind: 'copy', text }]);
  });
});

describe('everywhere', () => {
  it.each<[string, Effect]>([
    ['q', { kind: 'leave' }],
    ['C-c', { kind: 'leave' }],
    ['C-z', { kind: 'suspend' }],
    ['C-l', { kind: 'redraw' }],
    ['p', { kind: 'pause', paused: true }],
    ['space', { kind: 'pause', paused: true }],
    ['r', { kind: 'refresh' }],
  ])('%s', (key, effect) => expect(after('resources', { rows: 3 }, key).effects).toEqual([effect]));

  it('p goes on again', () => {
    expect(after('nodes', { connection: { paused: true } }, 'p').effects).toEqual([{ kind: 'pause', paused: false }]);
  });

  it('Enter describes the row; q goes back from the page instead of leaving', () => {
    const { state, effects } = after('resources', { rows: 3 }, 'return', 'q');
    expect(effects).toMatchObject([{ kind: 'describe', target: { tab: 'resources', row: { names: ['n0', 'db0'] } } }]);
    expect(state.mode).toEqual({ kind: 'browse' });
  });

  it('pages are scrolled to their last line and no further', () => {
    const lines = Array.from({ length: 50 }, () => []);
    const page = { ...newScreen(), mode: { kind: 'page' as const, title: '', lines, top: 0, words: undefined } };
    expect(pressed(page, seenOf(), 'end', 'down', 'up').state.mode).toMatchObject({ top: 29 });
    expect(pressed(page, seenOf(), 'up').state.mode).toMatchObject({ top: 0 });
  });

  it('? tells the keys', () => {
    expect(after('overview', {}, '?').state.mode).toMatchObject({ kind: 'page', title: 'Keys' });
  });

  it('events are scrolled as far as there are some', () => {
    const events = Array.from({ length: 30 }, (_, at) => ({
      at,
      about: 'node n1',
      text: 'offline',
      colour: undefined,
    }));
    expect(after('events', { events }, 'end').state.eventsAbove).toBe(10);
    expect(after('events', { events: [] }, 'end').state.eventsAbove).toBe(0);
  });

  it('columns without rows and keys nobody knows do no harm', () => {
    expect(
      after('errors', { columns: [column('Id')] }, 'down', 'x', 'return', 'a', 'd', 's', 'escape').effects,
    ).toEqual([]);
  });
});
