import { describe, expect, it } from 'vitest';
import { ExitCode, Fault } from '../../../src/model/fault.ts';
import { displayWidth } from '../../../src/output/display-width.ts';
import { frameOf } from '../../../src/top/screen/draw.ts';
import { keysPage } from '../../../src/top/screen/help.ts';
import { Painter } from '../../../src/top/screen/paint.ts';
import { newScreen, type Mode, type ScreenState, type Seen } from '../../../src/top/screen/state.ts';
import { settled, step } from '../../../src/top/screen/step.ts';
import { laidOut } from '../../../src/top/screen/views/others.ts';
import { OVERVIEW, column, resourceRow, seenOf, type FakeFacts } from '../support/fake-model.ts';

const LOOK = { utf8: true, colour: false };

/** The window as text, without the cursor's mark. */
function drawn(state: Partial<ScreenState>, seen: Seen, look = LOOK): string[] {
  const painter = new Painter(look);
  const rows = painter.rows(frameOf(settled({ ...newScreen(), ...state }, seen), seen, look), seen.window);
  painter.end();
  return rows.map((row) => row.replace(/\x1b\[[0-9;]*m/g, '').trimEnd());
}

function onList(facts: FakeFacts, mode: Mode = { kind: 'browse' }): string[] {
  return drawn({ tab: 'resources', mode }, seenOf({ rows: 3, ...facts }));
}

describe('the overview', () => {
  it('shows everything in a window of 80 by 24', () => {
    expect(drawn({}, seenOf({ overview: OVERVIEW })).slice(0, 20)).toEqual([
      ' linstor top  http://ctrl:3370                              ● warning  00:00:00',
      ' 1 Overview  2 Nodes  3 Resources  4 Volumes  5 Pools  6 Errors  7 Events',
      ' Problems  1',
      ' ! archive on n2 is being synchronized.',
      '     linstor volume list',
      '',
      ' Synchronizing  1',
      ' archive on n2 █████░░░░░░░░░░░░░░░░░░  20%     100 MiB/s   5 min left  ▁▅█',
      '',
      ' Error reports  the newest',
      ' 01-01 00:00 n1 Something failed',
      '',
      ' Resources  5 with 13 replicas, 1 degraded',
      '',
      ' Nodes  3 of 3 online',
      ' ● n1 4 replicas  ● n2 4 replicas  ● n3 4 replicas',
      '',
      ' Storage pools  2',
      ' n2 ssd █████████████████████████████░  95%     4 GiB free of 80 GiB  ▄',
      ' n1 hdd █████████░░░░░░░░░░░░░░░░░░░░░  30%  140 GiB free of 200 GiB  █▅▁',
    ]);
  });

  it('counts what does not fit, and shows what needs somebody first', () => {
    const nodes = Array.from({ length: 100 }, (_, at) => {
      const isGone = at === 77;
      return {
        name: `node-${at}`,
        state: isGone ? 'OFFLINE' : 'Online',
        colour: isGone ? ('red' as const) : ('green' as const),
        replicas: 1,
      };
    });
    const pools = Array.from({ length: 50 }, (_, at) => ({
      node: `n${at}`,
      pool: 'p',
      freeKib: at,
      totalKib: 100,
      freeSeen: [],
    }));
    const screen = drawn({}, seenOf({ overview: { ...OVERVIEW, nodes, pools } })).join('\n');
    expect(screen).toMatch(/Nodes {2}99 of 100 online\n ● node-77 OFFLINE 1 replica +●/);
    expect(screen).toMatch(/Storage pools {2}50\n n0 p[\s\S]*… 4\d more/);
    expect(screen.split('\n')).toHaveLength(24);
  });

  it('never is wider than the window', () => {
    for (const columns of [60, 80, 119, 120, 200])
      for (const row of drawn({}, seenOf({ overview: OVERVIEW }, { columns, rows: 24 })))
        expect(displayWidth(row)).toBeLessThanOrEqual(columns);
  });
});

describe('a list', () => {
  it('has headings, rows, and the keys of the moment', () => {
    const screen = onList({ table: { sort: { key: 'node', descending: true } } });
    expect(screen.slice(2, 6)).toEqual([
      ' Resources: 3',
      ' Name      Node ▼  State',
      ' db0       n0      UpToDate',
      ' db1       n1      UpToDate',
    ]);
    expect(screen.at(-1)).toMatch(/^ ↑↓ move {2}Enter describe/);
  });

  it('tells what it does not show, and why there is nothing', () => {
    const wide = [column('Name', { width: 60 }), column('Layers', { width: 30, minor: true })];
    expect(onList({ columns: wide })[2]).toMatch(/^ Resources: 3 +\+1 column: Enter$/);
    expect(onList({ rows: 0, table: { total: 7, filter: 'x' } })[4]).toBe(' No row matches the filter; Esc shows all.');
    expect(onList({ rows: 0, table: { updatedAt: undefined } })[4]).toBe(' Asking the controller');
  });

  it('keeps its columns under each other with wide characters', () => {
    const row = (at: number) => ({
      ...resourceRow(at),
      cells: ['存储', 'n1', 'Ok'].map((text) => ({ text, colour: undefined })),
    });
    expect(onList({ row })[4]).toBe(' 存储      n1    Ok');
  });

  it('spells out what names would do to the terminal', () => {
    const row = (at: number) => ({ ...resourceRow(at), cells: [{ text: '\x1b[2Jx\ny', colour: undefined }] });
    expect(drawn({ tab: 'resources' }, seenOf({ rows: 1, row, columns: [column('Name', { width: 20 })] }))[4]).toBe(
      ' \\x1b[2Jx, y',
    );
  });

  it('shows the filter as it is typed, and what is wrong with it', () => {
    const filtered = { filter: 'nope=1', filterFault: "This list has no column 'nope'." };
    expect(onList({ table: filtered }, { kind: 'filter', text: 'nope=1' })[2]).toBe(
      " Resources: 3  /nope=1   This list has no column 'nope'.",
    );
  });
});

describe('what is wrong with the connection', () => {
  it('stands below the tabs, and the data stays', () => {
    const fault = new Fault('The controller does not answer.', ExitCode.noController, ['Is it running?']);
    const screen = onList({ connection: { fault } });
    expect(screen[2]).toBe(' ✗ The controller does not answer. Is it running?');
    expect(screen[5]).toMatch(/^ db0/);
    expect(screen[0]).toMatch(/as of 00:00:00$/);
  });
});

describe('a question', () => {
  const long = `This deletes ${'x'.repeat(70)} and more, and that has to be read to its end.`;
  const run = { kind: 'run', words: ['node', 'delete', 'n1'], progress: undefined, exitCode: undefined } as const;

  it('shows all that is said before it, however long the lines are', () => {
    const screen = onList({}, { ...run, output: [long], question: 'Go on?' });
    expect(screen.join('').replaceAll(' ', '')).toContain(long.replaceAll(' ', ''));
    expect(screen.at(-2)).toBe(' Go on? [y/N]');
  });

  it('shows the last lines of many, below its command', () => {
    const output = Array.from({ length: 40 }, (_, at) => `line ${at}`);
    const screen = onList({}, { ...run, output, question: undefined });
    expect(screen.join('\n')).toMatch(/\n─+\n \$ linstor node delete n1\n line 28\n[\s\S]* line 39\n Running…\n/);
    expect(screen).toHaveLength(24);
  });
});

it('shows a long notice whole', () => {
  const text = `Copied: linstor resource list --where '${'x'.repeat(90)}'`;
  const screen = drawn({ tab: 'resources', notice: { text, isFault: false } }, seenOf({ rows: 100 }));
  expect(screen.slice(-3).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  expect(screen).toHaveLength(24);
});

it('says when the window is too small', () => {
  expect(drawn({}, seenOf({}, { columns: 59, rows: 24 })).slice(0, 3)).toEqual([
    'The window is 59 by 24.',
    'linstor top needs 60 by 15.',
    'q leaves',
  ]);
});

it('draws only what is in the window of 30,000 rows', () => {
  let asked = 0;
  const row = (at: number) => {
    asked += 1;
    return resourceRow(at);
  };
  const seen = seenOf({ rows: 30_000, row });
  let state = settled({ ...newScreen(), tab: 'resources' }, seen);
  for (const name of ['pagedown', 'end', 'up', 'home', 'down']) {
    asked = 0;
    state = settled(step(state, { name }, seen).state, seen);
    const frame = frameOf(state, seen, LOOK);
    expect(frame.body[0]?.lines).toHaveLength(21);
    expect(asked).toBeLessThan(40);
  }
});

describe('the page of keys', () => {
  it.each([60, 80])('keeps long explanations beside their keys in %d columns', (columns) => {
    const rows = laidOut(keysPage(), columns).map((line) => line.map(({ text }) => text).join(''));
    const filter = rows.findIndex((row) => row.startsWith('   /  '));
    expect(rows[filter + 1]).toMatch(/^ {25}\S/);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(columns);
  });
});
