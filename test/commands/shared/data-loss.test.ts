import { describe, expect, it } from 'vitest';
import { runLine } from '../../../src/cli/run-line.ts';
import type { CliRuntime } from '../../../src/cli/cli-runtime.ts';
import { nouns } from '../../../src/commands/index.ts';
import { FakeController, type Expected } from '../../support/fake-controller.ts';
import { memoryContexts } from '../../support/run-command.ts';
import { treeOf } from '../../support/tree-of.ts';

interface Person {
  readonly answer?: boolean;
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
  readonly stdinIsTerminal?: boolean;
  readonly env?: Record<string, string>;
}

/** Runs a line where a person sits; gives the questions and warnings. */
async function run(line: string, requests: readonly Expected[], person: Person = {}) {
  const controller = new FakeController(requests);
  const asked: string[] = [];
  const told: string[] = [];
  const runtime = {
    tree: treeOf(nouns),
    sources: { env: person.env ?? {}, configuration: () => new Map(), contexts: memoryContexts() },
    streams: { write: () => undefined, error: (text: string) => void told.push(text) },
    stdoutIsTerminal: person.stdoutIsTerminal ?? true,
    window: () => undefined,
    isTyped: () => true,
    connect: () => Promise.resolve(controller),
    runtime: {
      session: {},
      warn: (text: string) => void told.push(text),
      progress: { visible: person.stderrIsTerminal ?? true, clear: () => undefined, show: () => undefined },
      ask: {
        interactive: person.stdinIsTerminal ?? true,
        confirm: (question: string) => {
          asked.push(question);
          return Promise.resolve(person.answer ?? true);
        },
      },
    },
  };
  const code = await runLine(line.split(' '), runtime as unknown as CliRuntime);
  controller.done();
  return { code, asked: asked.length, told: told.join('\n') };
}

const RD = '/v1/resource-definitions/db1';
const VIEW = '/v1/view/resources';
const replica = (node: string, state = 'UpToDate', inUse = false, flags: string[] = []) => ({
  name: 'db1',
  node_name: node,
  flags,
  state: { in_use: inUse },
  volumes: [{ volume_number: 0, storage_pool_name: 'p', state: { disk_state: state } }],
});
const look = (path: string, ...answer: object[]) => ({ method: 'GET', path, answer });
const remove = (path: string, method = 'DELETE', body?: object) => ({
  method,
  path,
  answer: [{ ret_code: 1 }],
  ...(body ? { body } : {}),
});
const ofDb1 = `${VIEW}?resources=db1`;
const onN1 = `${VIEW}?nodes=n1`;

describe('deleting', () => {
  it.each<[string, Expected[], string]>([
    [
      'r d n1 db1',
      [look(ofDb1, replica('n1', 'UpToDate', true), replica('n2')), remove(`${RD}/resources/n1`)],
      'db1 is in use on n1.',
    ],
    [
      'r d N1 db1',
      [look(ofDb1, replica('n1'), replica('n2', 'Outdated')), remove(`${RD}/resources/N1`)],
      'This deletes the only up-to-date copy of db1 (n1); what is left on n2 is not known to be up to date.',
    ],
    [
      'r d n1 n3 db1',
      [
        look(ofDb1, replica('n1'), replica('n2', 'Inconsistent'), replica('n3')),
        remove(`${RD}/resources/n1`),
        remove(`${RD}/resources/n3`),
      ],
      'This deletes all up-to-date copies of db1 (n1, n3); what is left on n2',
    ],
    [
      'r d n1 db1',
      [
        look(ofDb1, replica('n1', 'Outdated'), replica('n2', 'Diskless', false, ['DISKLESS'])),
        remove(`${RD}/resources/n1`),
      ],
      'This deletes the only copy of db1 (n1).',
    ],
    ['rd d db1', [look(ofDb1, replica('n1'), replica('n2')), remove(RD)], 'This deletes every copy of db1 (n1, n2).'],
    [
      'vd d db1 0',
      [look(ofDb1, replica('n1')), remove(`${RD}/volume-definitions/0`)],
      'This deletes the only copy of volume 0 of db1 (n1).',
    ],
    [
      'n lost n1',
      [look(onN1, replica('n1')), look(ofDb1, replica('n1')), remove('/v1/nodes/n1/lost')],
      'This deletes the only copy of db1 (n1).',
    ],
    [
      'n lost n1',
      [look(onN1, replica('n1')), look(ofDb1, replica('n1'), replica('n2', 'Outdated')), remove('/v1/nodes/n1/lost')],
      'This deletes the only up-to-date copy of db1 (n1); what is left on n2 is not known to be up to date.',
    ],
    [
      'n d n1',
      [
        look(onN1, replica('n1', 'UpToDate', true)),
        look(ofDb1, replica('n1', 'UpToDate', true), replica('n2')),
        remove('/v1/nodes/n1'),
      ],
      'in use on n1',
    ],
    [
      'n d n1',
      [look(onN1, replica('n1', 'Diskless', true, ['DISKLESS'])), remove('/v1/nodes/n1')],
      'db1 is in use on n1.',
    ],
    [
      's rb db1 s1',
      [look(ofDb1, replica('n1', 'UpToDate', true)), remove(`${RD}/snapshot-rollback/s1`, 'POST', {})],
      'in use on n1',
    ],
    [
      'sp d n1 p',
      [look(`${VIEW}?nodes=n1&storage_pools=p`, replica('n1')), remove('/v1/nodes/n1/storage-pools/p')],
      'Volume 0 of db1 lies in p on n1.',
    ],
  ])('%s asks and says what is at stake', async (line, requests, stake) => {
    const yes = await run(line, requests);
    expect(yes).toMatchObject({ code: 0, asked: 1 });
    expect(yes.told).toContain(stake);
    const looks = requests.filter(({ method }) => method === 'GET');
    const no = await run(line, looks, { answer: false });
    expect(no).toMatchObject({ code: 1, asked: 1 });
    expect(no.told).toMatch(/\nNothing was sent\.$/);
    expect(no.told).not.toMatch(/Error|--yes/);
  });

  it('says in a dry run what would be asked, and asks nothing', async () => {
    const { code, asked, told } = await run('rd d db1 --dry-run', [look(ofDb1, replica('n1'), replica('n2'))]);
    expect({ code, asked, told }).toEqual({
      code: 0,
      asked: 0,
      told: 'This deletes every copy of db1 (n1, n2).\nWithout --dry-run this asks first: Go on?',
    });
  });

  it('shows no control sequence of a name', async () => {
    const hostile = { ...replica('n\u001b[1A\u001b[2K1', 'UpToDate', true), name: 'db1' };
    const onNode = look(`${VIEW}?nodes=n%1B%5B1A%1B%5B2K1`, hostile);
    const { told } = await run('n lost n\u001b[1A\u001b[2K1', [onNode, look(ofDb1, hostile)], { answer: false });
    expect(told).toContain('db1 is in use on n\\x1b[1A\\x1b[2K1.');
  });

  it('keeps a name on its line', async () => {
    const { told } = await run('rd d db1', [look(ofDb1, { ...replica('n1'), name: 'db1\nSUCCESS:' })], {
      answer: false,
    });
    expect(told).toContain('the only copy of db1\\nSUCCESS: (n1).');
  });

  it.each<[string, Expected[]]>([
    ['r d n1 db1', [look(ofDb1, replica('n1'), replica('n2')), remove(`${RD}/resources/n1`)]],
    ['r d n1 db1', [look(ofDb1, replica('n1', 'Outdated'), replica('n2', 'Outdated')), remove(`${RD}/resources/n1`)]],
    [
      'r d n3 db1',
      [look(ofDb1, replica('n1'), replica('n3', 'Diskless', false, ['DISKLESS'])), remove(`${RD}/resources/n3`)],
    ],
    ['s rb db1 s1', [look(ofDb1, replica('n1')), remove(`${RD}/snapshot-rollback/s1`, 'POST', {})]],
    ['sp d n1 p', [look(`${VIEW}?nodes=n1&storage_pools=p`), remove('/v1/nodes/n1/storage-pools/p')]],
  ])('%s asks nothing when nothing is at stake', async (line, requests) => {
    expect(await run(line, requests)).toMatchObject({ code: 0, asked: 0 });
  });

  it.each<[string, string, Person]>([
    ['--yes', 'r d n1 db1 --yes', {}],
    ['confirm = never', 'r d n1 db1', { env: { LS_CLIENT_CONFIRM: 'never' } }],
    ['-m', '-m r d n1 db1', {}],
    ['a pipe behind it', 'r d n1 db1', { stdoutIsTerminal: false }],
    ['stderr elsewhere', 'r d n1 db1', { stderrIsTerminal: false }],
    ['a script before it', 'r d n1 db1', { stdinIsTerminal: false }],
  ])('neither asks nor looks with %s', async (_, line, person) => {
    const requests = [remove(`${RD}/resources/n1`)];
    expect(await run(line, requests, { answer: false, ...person })).toMatchObject({ code: 0, asked: 0 });
  });
});
