import { describe, expect, it } from 'vitest';
import type { CliRuntime } from '../../src/cli/cli-runtime.ts';
import type { ChangeRecord } from '../../src/history/change-record.ts';
import { FakeController } from '../support/fake-controller.ts';
import { memoryHistory } from '../support/run-command.ts';
import { runWords } from '../support/run-words.ts';

const HOUR = 3_600_000;
const NOW = 100 * HOUR;

function record(hoursAgo: number, command: string, more: Partial<ChangeRecord> = {}): ChangeRecord {
  const time = new Date(NOW - hoursAgo * HOUR).toISOString();
  return { time, command, controller: 'http://alpha:3370', from: 'shell', exit_code: 0, duration_ms: 1234, ...more };
}

const RECORDS = [
  record(72, 'linstor node delete n1', { context: 'prod', user: 'ann' }),
  record(5, 'linstor rd c \x1b[2Jdb1', { exit_code: 10 }),
  record(1, 'linstor rd delete db1', { exit_code: undefined }),
];

async function history(line: string, { records = [...RECORDS], yes = true, terminal = false, width = 120 } = {}) {
  const asked: string[] = [];
  const run = await runWords(line, new FakeController([]), {
    terminal,
    changed: (cli): CliRuntime => {
      const { runtime } = cli;
      const confirm = (question: string): Promise<boolean> => {
        asked.push(question);
        return Promise.resolve(yes);
      };
      const ask = { ...runtime.ask, interactive: terminal, confirm };
      const progress = { ...runtime.progress, visible: terminal };
      const clock = { now: () => NOW };
      return {
        ...cli,
        isTyped: () => terminal,
        window: () => ({ columns: width, rows: 24 }),
        runtime: { ...runtime, ask, progress, clock, history: memoryHistory(records) },
      };
    },
  });
  return { ...run, asked, records };
}

/** The commands that were listed, in their order. */
async function commands(line: string): Promise<unknown[]> {
  const { stdout } = await history(`${line} -o json`);
  return (JSON.parse(stdout) as { command: string }[]).map(({ command }) => command.replace('linstor ', ''));
}

describe('linstor history', () => {
  it('lists what was changed, where and how it ended, the latest last', async () => {
    const { stdout, code } = await history('history --no-utf8');
    const rows = stdout.split('\n').filter((line) => /^\| \d/.test(line));
    expect(code).toBe(0);
    expect(
      rows.map((row) =>
        row
          .split('|')
          .map((cell) => cell.trim())
          .slice(2, 5),
      ),
    ).toEqual([
      ['prod', 'linstor node delete n1', '0'],
      ['http://alpha:3370', expect.stringMatching(/^linstor rd c .*db1$/), '10'],
      ['http://alpha:3370', 'linstor rd delete db1', 'cut off'],
    ]);
    expect(stdout).not.toContain('\x1b');
  });

  it.each([
    ['history', ['node delete n1', 'rd c \x1b[2Jdb1', 'rd delete db1']],
    ['history --since 1d', ['rd c \x1b[2Jdb1', 'rd delete db1']],
    ['history --last 1', ['rd delete db1']],
    ['history --last 0', []],
    ['history --where exit=10', ['rd c \x1b[2Jdb1']],
    ['history --where cluster=prod', ['node delete n1']],
    ['history --limit 1', ['node delete n1']],
  ])('%s shows these', async (line, shown) => {
    expect(await commands(line)).toEqual(shown);
  });

  it('says with --full who made a change, where it was typed and how long it took', async () => {
    const { stdout } = await history('history --full --last 3 --no-utf8');
    expect(stdout).toMatch(/ann +\| shell +\| 1\.2 s/);
  });

  it('gives scripts what is in the file with -m', async () => {
    const { stdout } = await history('-m history --last 1');
    expect(JSON.parse(stdout)).toEqual([JSON.parse(JSON.stringify(RECORDS[2]))]);
  });
});

describe('on a terminal', () => {
  it('the command is what stays in a narrow window, and failures are red', async () => {
    const { stdout, stderr } = await history('history --full', { terminal: true, width: 60 });
    const row = stdout.split('\n').find((line) => line.includes('rd delete')) ?? '';
    expect(row).toContain('linstor rd delete db1');
    expect(row).toMatch(/\x1b\[[0-9;]*m *cut off/);
    expect(stderr).toMatch(/Left out to fit 60 columns:.*Cluster/);
  });

  it('a history without changes says what would be in it', async () => {
    const { stderr } = await history('history', { terminal: true, records: [] });
    expect(stderr).toContain('Nothing is noted: here stand the changes');
  });
});

it('-o name gives the commands alone', async () => {
  const { stdout } = await history('history --last 1 -o name');
  expect(stdout).toBe('linstor rd delete db1\n');
});

describe('linstor history --clear', () => {
  it('forgets all after a question on a terminal', async () => {
    const { asked, stdout, records } = await history('history --clear', { terminal: true });
    expect([asked, stdout, records]).toEqual([['Forget 3 changes?'], 'Forgotten: 3 changes.\n', []]);
  });

  it('forgets nothing when the answer is no', async () => {
    const { records, code } = await history('history --clear', { terminal: true, yes: false });
    expect([records.length, code]).toEqual([3, 1]);
  });

  it.each([
    ['in a script', 'history --clear', false],
    ['with --yes', '--yes history --clear', true],
  ])('does not ask %s', async (_, line, terminal) => {
    const { asked, records } = await history(line, { terminal });
    expect([asked, records]).toEqual([[], []]);
  });
});
