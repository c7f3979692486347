import { describe, expect, it } from 'vitest';
import { exos } from '../../src/commands/exos/index.ts';
import { Secret } from '../../src/model/secret.ts';
import { commandOf } from '../support/command-of.ts';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, expectChange, runCommand } from '../support/run-command.ts';

const BASE = '/v1/vendor/seagate/exos';

async function ask(words: string, input: Record<string, unknown>, path: string, answer: unknown) {
  const controller = new FakeController([{ method: 'GET', path: BASE + path, answer }]);
  const { view } = await runCommand(commandOf(exos, words), input, controller);
  return view;
}

describe('the reading commands of exos', () => {
  it('list shows addresses and health', async () => {
    const answer = [
      { name: 'Alpha', ctrl_a_ip: '10.0.0.1', ctrl_b_ip: '10.0.0.2', health: 'OK', health_reason: '' },
      { name: 'Beta', ctrl_a_ip: '10.0.0.3', health: 'Degraded', health_reason: 'PSU failed' },
    ];
    expect(await cellsOf(await ask('list', {}, '/enclosures', answer))).toEqual([
      ['Enclosure', 'Ctrl A IP', 'Ctrl B IP', 'Health', 'Health Reason'],
      ['Alpha', '10.0.0.1', '10.0.0.2', 'OK/green', ''],
      ['Beta', '10.0.0.3', '-', 'Degraded/red', 'PSU failed'],
    ]);
    expect(await cellsOf(await ask('list', { nocache: true }, '/enclosures?nocache=true', []))).toHaveLength(1);
  });

  it('map shows the connected ports', async () => {
    const answer = [
      { node_name: 'n', enclosure_name: 'E', connections: ['A1', 'B1'] },
      { node_name: 'm', enclosure_name: 'E' },
    ];
    expect((await cellsOf(await ask('map', {}, '/map', answer))).slice(1)).toEqual([
      ['n', 'E', 'A1, B1'],
      ['m', 'E', ''],
    ]);
  });

  it('get-defaults shows what is set and what is not', async () => {
    const view = await ask('get-defaults', {}, '/defaults', { username: 'admin', password_env: 'PW' });
    expect((await cellsOf(view)).slice(1)).toEqual([
      ['Username', 'admin'],
      ['UsernameEnv', '-- Not set --'],
      ['Password', '-- Not set --'],
      ['PasswordEnv', 'PW'],
    ]);
  });

  it.each([
    [{}, '/enclosures/A%2FB/events'],
    [{ count: 0 }, '/enclosures/A%2FB/events'],
    [{ count: 5 }, '/enclosures/A%2FB/events?count=5'],
  ])('events %j tells only what matters of each event', async (input, path) => {
    const quiet = { additional_information: 'None.', recommended_action: '- No action is required.' };
    const loud = { additional_information: 'Slot 4', recommended_action: 'Replace it.' };
    const event = { severity: 'ERROR', event_id: 'B7', time_stamp: 'now', message: 'Disk down.' };
    const view = await ask('events', { name: 'A/B', ...input }, path, [
      { ...event, ...quiet },
      { ...event, ...loud },
    ]);
    if (view.kind !== 'parts') throw new Error(view.kind);
    let text = '';
    for await (const part of view.parts()) text += part.kind === 'text' ? part.text : '?';
    const head = 'ERROR, B7, now\nMessage: Disk down.\n';
    expect(text).toBe(`${head}------\n${head}Additional information: Slot 4\nRecommended Action: Replace it.\n`);
  });

  it('exec prints the first answer on one line', async () => {
    const view = await ask('exec', { name: 'A', exosCmd: ['show', 'd/x'] }, '/enclosures/A/exec/show/d%2Fx', [
      { a: [1, 2] },
      3,
    ]);
    expect(view).toEqual({
      kind: 'text',
      text: '{"a": [1, 2]}\n',
      machine: { value: { a: [1, 2] }, layout: 'one-line' },
    });
  });

  it('is beyond controllers without Exos', async () => {
    const run = runCommand(commandOf(exos, 'list'), {}, new FakeController([], '1.6.0'));
    await expect(run).rejects.toMatchObject({ exitCode: 1 });
  });
});

describe('the writing commands of exos', () => {
  const enclosure = { method: 'PUT', path: `${BASE}/enclosures/A` };
  const defaults = (body: object) => ({
    method: 'PUT',
    path: `${BASE}/defaults`,
    body: { username: null, username_env: null, password: null, password_env: null, unset_keys: [], ...body },
  });

  it.each([
    [
      'create',
      { name: 'A', ctrlAIp: '1', ctrlBIp: '' },
      { method: 'POST', path: `${BASE}/enclosures`, body: { name: 'A', ctrl_a_ip: '1' } },
    ],
    [
      'create',
      {
        name: 'A',
        ctrlAIp: '1',
        ctrlBIp: '2',
        username: 'u',
        password: new Secret('p'),
        usernameEnv: 'U',
        passwordEnv: 'P',
      },
      {
        method: 'POST',
        path: `${BASE}/enclosures`,
        body: {
          name: 'A',
          ctrl_a_ip: '1',
          ctrl_b_ip: '2',
          username: 'u',
          username_env: 'U',
          password: 'p',
          password_env: 'P',
        },
      },
    ],
    ['modify', { name: 'A', ctrlBIp: '2' }, { ...enclosure, body: { name: 'A', ctrl_b_ip: '2' } }],
    ['delete', { name: 'A' }, { method: 'DELETE', path: `${BASE}/enclosures/A` }],
    ['set-defaults', { username: 'admin' }, defaults({ username: 'admin' })],
    [
      'set-defaults',
      { unsetUsername: true, unsetUsernameEnv: true, unsetPassword: true, unsetPasswordEnv: true },
      defaults({ unset_keys: ['username', 'usernameEnv', 'password', 'passwordEnv'] }),
    ],
  ])('%s %j', async (words, input, request) => {
    await expectChange(commandOf(exos, words), input, [request]);
  });

  it.each([
    [{ password: null }, { secrets: ['said'] }, 'said'],
    [{ password: new Secret('') }, { secrets: ['said'] }, 'said'],
    [{ passwordFile: '-' }, { files: { '-': 'piped\n' } }, 'piped'],
    [{ password: null }, { environment: { LS_EXOS_PASSWORD: 'around' } }, 'around'],
  ])('takes the password from where it is: %j %j', async (input, runtime, password) => {
    await expectChange(commandOf(exos, 'set-defaults'), input, [defaults({ password })], runtime);
    const body = { name: 'A', password };
    await expectChange(commandOf(exos, 'modify'), { name: 'A', ...input }, [{ ...enclosure, body }], runtime);
  });
});
