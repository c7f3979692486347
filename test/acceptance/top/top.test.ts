import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Terminal, type TerminalOptions } from '../../support/terminal/terminal.ts';

let terminal: Terminal;

afterEach(() => terminal.close());

/** The dashboard on the demo cluster, once it shows something. */
async function start(options: TerminalOptions = {}, words: readonly string[] = []): Promise<void> {
  terminal = new Terminal(['demo', '--', ...words, 'top'], { columns: 80, rows: 24, ...options });
  await sees(/Storage pools +8/);
}

function window(): string {
  return terminal.display.window();
}

async function sees(wanted: RegExp): Promise<void> {
  await terminal.sees(wanted);
}

/** The row under the cursor. */
function marked(): string | undefined {
  const rows = Array.from({ length: 24 }, (_, row) => terminal.display.styled(row));
  // The tab that is shown is marked, too: it is no whole row.
  const whole = rows.find((pieces) => pieces.some(({ text, inverse }) => inverse && text.length > 40));
  return whole?.find(({ inverse }) => inverse)?.text.trim();
}

async function expectLeft(): Promise<void> {
  expect(await terminal.exitCode()).toBe(0);
  const { display } = terminal;
  expect(display.isAlternate).toBe(false);
  expect(display.modes).toMatchObject({ bracketedPasteMode: false, mouseTrackingMode: 'none' });
  expect(window()).toBe('');
  expect(terminal.display.isCursorShown).toBe(true);
}

describe('the overview', () => {
  it('shows on 80 by 24 what is wrong, what synchronizes, nodes and pools', async () => {
    await start();
    const screen = window();
    expect(screen).toMatch(/^ linstor top +http:\/\/127\.0\.0\.1:\d+ +● warning +\d\d:\d\d:\d\d$/m);
    expect(screen).toContain(' 1 Overview  2 Nodes  3 Resources  4 Volumes  5 Pools  6 Errors  7 Events');
    expect(screen).toMatch(
      /Problems +1\n ! archive on n2 is being synchronized\.\n +linstor volume list --resources archive/,
    );
    expect(screen).toMatch(/archive on n2 █+░+ +2\d%/);
    expect(screen).toMatch(/● n1 4 replicas +● n2 4 replicas +● n3 5 replicas/);
    expect(screen).toMatch(/n1 hdd +█+░+ +30% +139\.98 GiB free of 200 GiB/);
    expect(screen.split('\n')).toHaveLength(24);
    expect(screen.split('\n').at(-1)).toBe(' 1-7 tabs  p pause  r refresh  c copy the command  ? keys  q leave');
  });

  it('has two columns in a wide window', async () => {
    await start({ columns: 160, rows: 40 });
    expect(window()).toMatch(/Problems +1 +Resources +5 with 13 replicas, 1 degraded/);
  });

  it('keeps to ASCII and has no colours where they are not wanted', async () => {
    await start({ env: { NO_COLOR: '1' } }, ['--no-utf8']);
    expect(window()).not.toMatch(/[^\x00-\x7f]/);
    expect(window()).toMatch(/archive on n2 #+\.+ /);
    const coloured = Array.from({ length: 24 }, (_, row) => terminal.display.styled(row)).flat();
    expect(coloured.filter(({ colour }) => colour !== undefined)).toEqual([]);
  });
});

describe('lists', () => {
  it.each([
    ['2', /Nodes: 3\n Node +NodeType +Addresses +State\n n1 +COMBINED/],
    ['3', /Resources: 13 .*\n ResourceName +Node .*State\n archive +n1 .*UpToDate/],
    ['4', /Volumes: 13 .*\n Resource +Node .*\n archive +n1 +0 /],
    ['5', /Storage pools: 11 .*\n StoragePool +Node .*\n DfltDisklessStorPool/],
    ['6', /Error reports: 0\n Id .*\n There is nothing in this list\./],
    ['7', /Events: 0 since the start\n Nothing has happened yet\./],
  ])('tab %s', async (key, wanted) => {
    await start();
    terminal.type(key);
    await sees(wanted);
  });

  it('are filtered as one types, by an expression or a word, and keep the cursor on its object', async () => {
    await start();
    terminal.type('3');
    await sees(/Resources: 13/);
    terminal.type('/state!=UpToDate');
    await sees(/Resources: 5 of 13 +\/state!=UpToDate/);
    terminal.type('\x15');
    await sees(/Resources: 13/);
    terminal.type('\r\x1b[F\x1b[A/web1');
    await sees(/Resources: 3 of 13 +\/web1/);
    await terminal.settles();
    expect(marked()).toMatch(/^web1 +n2/);
    terminal.type('\x1b');
    await sees(/Resources: 13/);
    await terminal.settles();
    expect(marked()).toMatch(/^web1 +n2/);
  });

  it('say what is wrong with an expression', async () => {
    await start();
    terminal.type('3/nope=1');
    await sees(/Resources: 13 +\/nope=1.*no column 'nope'/);
  });

  it('are sorted by a column, and the other way round', async () => {
    await start();
    terminal.type('3');
    await sees(/Resources: 13/);
    terminal.type('sn\r');
    await sees(/Node ▲.*\n archive +n1/);
    terminal.type('s\r');
    await sees(/Node ▼.*\n archive +n3/);
  });

  it('describe a row, with the columns that did not fit', async () => {
    await start();
    terminal.type('3');
    await sees(/Resources: 13/);
    terminal.type('\r');
    await sees(/CreatedOn +\d{4}-[\s\S]*Resource archive[\s\S]*Replicas +3/);
    terminal.type('q');
    await sees(/Resources: 13/);
  });
});

/** Opens the resources with nothing but the one replica of `scratch`, and the cursor on it. */
async function startWithScratch(): Promise<void> {
  await start();
  terminal.type('3');
  await sees(/Resources: 13/);
  terminal.type('/scratch\r');
  await sees(/Resources: 1 of 13/);
}

describe('actions', () => {
  it('are shown as a command, and nothing is sent without a y', async () => {
    await startWithScratch();
    terminal.type('d');
    await sees(/\$ linstor resource delete n3 scratch\n Run this\? \[y\/N\]/);
    terminal.type('\r\x15');
    await sees(/Enter describe/);
    terminal.type('r');
    await sees(/Resources: 1 of 13/);
  });

  it('ask what the command line asks: No keeps the replica, Yes deletes it', async () => {
    await startWithScratch();
    terminal.type('d');
    await sees(/Run this\?/);
    terminal.type('y');
    await sees(/This deletes the only copy of scratch \(n3\)\.\n Go on\? \[y\/N\]/);
    terminal.type('n');
    await sees(/Nothing was sent\.\n Ended with exit code 1/);
    terminal.type('\x1b');
    await sees(/scratch +n3/);
    terminal.type('d');
    await sees(/Run this\?/);
    terminal.type('y');
    await sees(/Go on\?/);
    terminal.type('y');
    await sees(/SUCCESS:[\s\S]*Done\./);
    terminal.type('\x1b');
    await sees(/Resources: 0 of 12/);
  });

  it('set a property that is typed, which is quoted for a shell', async () => {
    await start();
    terminal.type('2');
    await sees(/Nodes: 3/);
    terminal.type('PAux/site=a b');
    await sees(/\$ linstor node set-property n1 Aux\/site 'a b'/);
    terminal.type('\r');
    await sees(/SUCCESS:[\s\S]*Done\./);
  });

  it('are not confirmed by a y that was typed before the question was seen', async () => {
    await startWithScratch();
    terminal.type('dyyy');
    await sees(/Run this\?/);
    await terminal.settles();
    expect(window()).toContain('Run this?');
  });

  it('and pages are shown by the dashboard, whatever pager is set', async () => {
    await start({ columns: 60, rows: 15, env: { PAGER: 'touch "$HOME/paged"; less', LESS: '' } });
    terminal.type('2');
    await sees(/Nodes: 3/);
    terminal.type(`PAux/site=${'long '.repeat(30)}end`);
    await sees(/long end$/m);
    terminal.type('\r');
    await sees(/Done\./);
    terminal.type('\x1b');
    await sees(/Nodes: 3/);
    terminal.type('\r');
    await sees(/Node n1/);
    terminal.type('\x1bq');
    await expectLeft();
    expect(existsSync(join(terminal.home, 'paged'))).toBe(false);
  });

  it('are not pressed by what is pasted', async () => {
    await start();
    terminal.type('3');
    await sees(/Resources: 13/);
    terminal.type('\x1b[200~dy\r\x1b[201~');
    await terminal.settles();
    expect(window()).toContain('Enter describe');
  });
});

it('copies the command line that shows the same, through the terminal and to be read', async () => {
  await start();
  terminal.type('3');
  await sees(/Resources: 13/);
  terminal.type('/state!=Ok\rc');
  await sees(/Copied: linstor resource list --where 'state!=Ok'/);
  expect(terminal.display.clipboard).toBe("linstor resource list --where 'state!=Ok'");
});

describe('the window', () => {
  it('may change its size', async () => {
    await start();
    terminal.type('3');
    await sees(/\+1 column/);
    await terminal.resize(120, 30);
    await sees(/CreatedOn/);
    await terminal.settles();
    expect(window().split('\n')).toHaveLength(30);
    await terminal.resize(80, 20);
    await sees(/\+1 column/);
    await terminal.settles();
    expect(window().split('\n')).toHaveLength(20);
  });

  it('is told when it is too small', async () => {
    await start();
    await terminal.resize(59, 24);
    await sees(/The window is 59 by 24\.\nlinstor top needs 60 by 15\./);
    await terminal.resize(60, 15);
    await sees(/1 Over {2}2 Nodes/);
  });
});

describe('leaving', () => {
  it.each([
    ['q', 'q'],
    ['Ctrl-C', '\x03'],
    ['Ctrl-C in a paste without an end', ['\x1b[200~dy', '\x03']],
  ])('with %s gives the terminal back as it was', async (_, keys) => {
    await start();
    expect(terminal.display.isAlternate).toBe(true);
    expect(terminal.display.isCursorShown).toBe(false);
    for (const key of [keys].flat()) {
      terminal.type(key);
      await terminal.settles();
    }
    await expectLeft();
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 0],
  ] as const)('with %s, too', async (signal, exitCode) => {
    await start();
    terminal.signal(signal);
    expect(await terminal.exitCode()).toBe(exitCode);
    expect(terminal.display.isAlternate).toBe(false);
    expect(terminal.display.isCursorShown).toBe(true);
    expect(terminal.display.modes.bracketedPasteMode).toBe(false);
  });

  it('for a while with Ctrl-Z shows what stood there before; fg draws it anew', async () => {
    terminal = new Terminal(['--norc', '-i'], { file: '/bin/bash', columns: 80, rows: 24, env: { PS1: '$ ' } });
    terminal.enter(`${process.execPath} ${join(process.cwd(), 'bin/linstor.js')} demo -- top`);
    await sees(/Storage pools +8/);
    terminal.type('\x1a');
    await sees(/Stopped/);
    expect(terminal.display.isAlternate).toBe(false);
    expect(terminal.display.isCursorShown).toBe(true);
    terminal.enter('fg');
    await sees(/Storage pools +8/);
    terminal.type('2');
    await sees(/Nodes: 3/);
    terminal.type('q');
    await sees(/\$$/);
    terminal.enter('echo it is $((6 * 7))');
    await sees(/it is 42/);
    expect(terminal.display.isAlternate).toBe(false);
  });
});

it('goes on after Ctrl-Z where nobody could bring it back', async () => {
  // Without a shell with job control the system does not stop it.
  await start();
  terminal.type('\x1a');
  terminal.type('2');
  await sees(/Nodes: 3/);
  expect(terminal.display.isAlternate).toBe(true);
  terminal.type('q');
  await expectLeft();
});

it('pauses, and says so', async () => {
  await start();
  terminal.type('p');
  await sees(/ paused /);
  terminal.type('p');
  await terminal.settles();
  expect(window()).not.toContain('paused');
});

it('tells its keys', async () => {
  await start();
  terminal.type('?');
  await sees(/Everywhere\n +1 to 7 +go to a tab/);
  terminal.type('\x1b');
  await sees(/Storage pools +8/);
});

it('is refused where no cursor can be moved', async () => {
  terminal = new Terminal(['demo', '--', 'top'], { env: { TERM: 'dumb' } });
  expect(await terminal.exitCode()).toBe(2);
  expect(window()).toContain('Error: The dashboard needs a terminal with a cursor that can be moved');
  expect(window()).toContain("'linstor top --once' prints its overview");
});
