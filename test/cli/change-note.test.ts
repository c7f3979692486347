import { describe, expect, it } from 'vitest';
import type { CliRuntime } from '../../src/cli/cli-runtime.ts';
import type { ChangeRecord } from '../../src/history/change-record.ts';
import { Session } from '../../src/definition/session.ts';
import { clientFault, Fault, ExitCode } from '../../src/model/fault.ts';
import { putEverythingBack } from '../../src/system/put-back.ts';
import { Controller } from '../../src/api/controller.ts';
import { memoryHistory } from '../support/run-command.ts';
import { RecordingController } from '../support/recording-controller.ts';
import { runWords, type Run } from '../support/run-words.ts';

const OK = [{ ret_code: 1, message: 'Done' }];
const ANSWERS = { '/v1/nodes': [], '/v1/view/resources': [], '/v1/resource-definitions': OK };

function noting(records: ChangeRecord[], changed: Partial<CliRuntime> = {}) {
  return (cli: CliRuntime): CliRuntime => ({
    ...cli,
    noteAs: 'command-line',
    sources: { ...cli.sources, env: { USER: 'ann' } },
    ...changed,
    runtime: { ...cli.runtime, history: memoryHistory(records), ...changed.runtime },
  });
}

async function notesOf(line: string | readonly string[], controller?: Controller): Promise<ChangeRecord[]> {
  const records: ChangeRecord[] = [];
  await runWords(line, controller ?? new RecordingController(ANSWERS), { changed: noting(records) });
  return records;
}

async function commandOf(line: readonly string[]): Promise<string> {
  const controller = new RecordingController({});
  return (await notesOf(line, controller)).map(({ command }) => command).join('\n');
}

describe('a line is noted in the history', () => {
  it('when it has sent a change, with all that is known of it', async () => {
    const [record, ...more] = await notesOf('resource-definition create db1');
    expect(more).toEqual([]);
    expect(record).toEqual({
      time: '1970-01-01T00:00:00.000Z',
      user: 'ann',
      context: undefined,
      controller: undefined,
      command: 'linstor resource-definition create db1',
      changes: 1,
      from: 'command-line',
      exit_code: 0,
      duration_ms: expect.any(Number) as number,
    });
  });

  it('with its exit code when the controller refuses', async () => {
    const refused = [{ ret_code: -4611686018427387000, message: 'No' }];
    const [record] = await notesOf('rd c db1', new RecordingController({ '/v1/resource-definitions': refused }));
    expect(record?.exit_code).toBe(ExitCode.reply);
  });

  it('once, with how many changes it sent', async () => {
    const notes = await notesOf('rd delete a b c', new RecordingController({}));
    expect(notes.map(({ changes }) => changes)).toEqual([3]);
  });

  it('when it commits a transaction, with the lines that were collected', async () => {
    const records: ChangeRecord[] = [];
    const session = new Session();
    session.interactive = true;
    const changed = (cli: CliRuntime): CliRuntime => {
      const noted = noting(records)(cli);
      return { ...noted, runtime: { ...noted.runtime, session } };
    };
    const lines = ['r ct begin', 'r c n1 db1', 'r c n1', 'r c n2 db1 --diskless', 'r ct commit', 'r c n3 db1'];
    for (const line of lines) await runWords(line, new RecordingController({}), { changed });
    expect(records.map(({ command, changes }) => [command, changes])).toEqual([
      [
        'linstor resource create-transactional begin; linstor r c n1 db1; linstor r c n2 db1 --diskless; linstor r ct commit',
        1,
      ],
      ['linstor r c n3 db1', 1],
    ]);
  });

  it.each([
    ['what only reads', 'node list'],
    ['a dry run', '--dry-run rd c db1'],
    ['a wrong line', 'rd create'],
    ['help', 'rd create --help'],
    ['a change that is not to be noted', '--history off rd c db1'],
    ['a question of the raw API', 'api /v1/nodes'],
  ])('but not %s', async (_, line) => {
    expect(await notesOf(line)).toEqual([]);
  });

  it('but not where lines are not noted, as in the demo', async () => {
    const records: ChangeRecord[] = [];
    await runWords('rd c db1', new RecordingController(ANSWERS), {
      changed: noting(records, { noteAs: undefined }),
    });
    expect(records).toEqual([]);
  });
});

describe('a change that gets no answer', () => {
  const failing = (isSent: boolean): Controller =>
    new Controller({
      send: async ({ onWay }) => {
        onWay?.('http://u:pw@alpha:3370', true);
        if (!isSent) onWay?.('http://u:pw@alpha:3370', false);
        throw await Promise.resolve(new Fault('silence', ExitCode.timeout));
      },
      uri: () => Promise.resolve('http://alpha:3370'),
      version: () => 'any',
    });

  it('is noted when it was sent, without the password of the address', async () => {
    const [record] = await notesOf('rd c db1', failing(true));
    expect([record?.exit_code, record?.controller]).toEqual([ExitCode.timeout, 'http://***@alpha:3370']);
  });

  it('is not noted when nothing was sent', async () => {
    expect(await notesOf('rd c db1', failing(false))).toEqual([]);
  });

  it('is noted without an exit code when a signal ends the program', async () => {
    const records: ChangeRecord[] = [];
    const cutOff = new Controller({
      send: async ({ onWay }) => {
        onWay?.('http://alpha:3370', true);
        await new Promise((resolve) => setTimeout(resolve, 500));
        putEverythingBack();
        throw new Fault('gone', ExitCode.client);
      },
      uri: () => Promise.resolve('http://alpha:3370'),
      version: () => 'any',
    });
    await runWords('rd c db1', cutOff, { changed: noting(records) });
    expect(records[0]).toMatchObject({ command: 'linstor rd c db1', exit_code: undefined });
  });
});

describe('the command of a note', () => {
  it.each([
    ['a passphrase', ['encryption', 'create-passphrase', '--passphrase', 's3 cret'], '--passphrase ***'],
    ['one behind an equals sign', ['encryption', 'create-passphrase', '--passphrase=s3cret'], '--passphrase=***'],
    ['a password', ['--user', 'u', '--password', 's3cret', 'rd', 'c', 'a'], '--user u --password *** rd c a'],
    ['one without a blank', ['-u', 'u', '-Ps3cret', 'rd', 'c', 'a'], '-u u -P*** rd c a'],
    ['a login in an address', ['--controllers', 'http://u:s3cret@alpha', 'rd', 'c', 'a'], "'http://***@alpha' rd c a"],
    ['a property that is secret by its name', ['c', 'set-property', 'Aux/password', 's3cret'], 'Aux/password ***'],
    ['a secret of DRBD', ['rd', 'drbd-options', '--shared-secret', 's3cret', 'a'], '--shared-secret *** a'],
    ['a body of the API', ['api', 'PUT', '/v1/x', '-d', '{"a":{"password":"s3cret"}}'], 'api PUT /v1/x -d ***'],
  ])('does not show %s', async (_, words, shown) => {
    const command = await commandOf(words);
    expect(command).toContain(shown);
    expect(command).not.toContain('s3');
  });

  it('is one that a shell takes as it was typed', async () => {
    expect(await commandOf(['rd', 'c', 'a', '--external-name', "it's"])).toBe(
      `linstor rd c a --external-name 'it'"'"'s'`,
    );
  });

  it('holds the names of files with secrets, and the ids of tokens', async () => {
    expect(await commandOf(['--password-file', 'pw', '-u', 'x', 'rd', 'c', 'a'])).not.toContain('***');
  });
});

describe('a history that cannot be written', () => {
  const refuse = (progress: boolean): Promise<Run> =>
    runWords('rd c db1', new RecordingController(ANSWERS), {
      changed: (cli) => {
        const { runtime } = cli;
        const broken = {
          ...memoryHistory(),
          open: () => Promise.reject(clientFault('Cannot write history.jsonl: no space left on device')),
        };
        const all = { ...runtime, progress: { ...runtime.progress, visible: progress }, history: broken };
        return { ...cli, noteAs: 'command-line', runtime: all };
      },
    });

  it('fails no command, and says nothing to scripts', async () => {
    const { code, stderr } = await refuse(false);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('is told on a terminal, once for all lines', async () => {
    const [first, second] = [await refuse(true), await refuse(true)];
    expect([first.code, second.code, second.stderr]).toEqual([0, 0, '']);
    expect(first.stderr).toBe(
      'This change is not in the history: Cannot write history.jsonl: no space left on device\n' +
        "  'history = off' in the configuration keeps none.\n",
    );
  });
});
