import { describe, expect, it } from 'vitest';
import { FakeController } from '../support/fake-controller.ts';
import { repliesIn } from '../support/run-command.ts';
import { expectChanges, runToView, tableOf } from '../support/run-to-view.ts';

const PATH = '/v1/controller/auth/token';
const made = [{ ret_code: 1, message: 'Here it is: SESAME', obj_refs: { token: 'SESAME' } }];
const create = (body: object) => ({ method: 'POST', path: PATH, body, answer: made });

describe('auth token', () => {
  it('list shows the tokens without their secrets', async () => {
    const list = [
      { id: 1, description: 'ci', is_active: true, is_user_token: true, created_at: '2026-11-21T00:25:14.492Z' },
      { id: 3, description: 'satellite:n1', is_active: false, is_user_token: false, ip_filter: '10.0.0.1' },
    ];
    expect(await tableOf('auth t l', { [PATH]: { count: 2, list } })).toEqual([
      ['Id', 'Description', 'For', 'State', 'IPFilter', 'CreatedOn', 'ExpiresOn'],
      ['1', 'ci', 'user', 'active/green', '', '2026-11-21 00:25:14 UTC', ''],
      ['3', 'satellite:n1', 'satellite', 'inactive/red', '10.0.0.1', '', ''],
    ]);
  });

  it('list without any token has no rows', async () => {
    expect(await tableOf('auth token list', { [PATH]: { count: 0 } })).toHaveLength(1);
  });

  it.each([
    ['auth token modify 4 --deactivate', { is_active: false }],
    ['auth token modify 4 --activate -d x', { description: 'x', is_active: true }],
    ['auth token modify 4 --ip-filter 10.0.0.0/24', { ip_filter: '10.0.0.0/24' }],
  ])('%s', (line, body) => expectChanges(line, [[`PUT ${PATH}/4`, body]]));

  it('delete revokes', () => expectChanges('auth t d 4', [[`DELETE ${PATH}/4`]]));

  it('modify without a change is refused', async () => {
    await expect(runToView('auth token modify 4', new FakeController([]))).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('a new token', () => {
  it('is not made when nobody would see it', async () => {
    await expect(runToView('auth token create ci', new FakeController([]))).rejects.toMatchObject({ exitCode: 2 });
  });

  it.each([
    ['on a terminal', 'auth token create ci', { stdoutIsTerminal: true }],
    ['when asked for', 'auth token create ci --print', {}],
  ])('is shown %s', async (_, line, runtime) => {
    const { view } = await runToView(line, new FakeController([create({ description: 'ci' })]), runtime);
    expect(await repliesIn(view)).toEqual(made);
  });

  it('goes to a file and is then shown nowhere else', async () => {
    const controller = new FakeController([create({ description: 'ci', expires_at: '2027-01-31T23:59:59Z' })]);
    const { view, written } = await runToView('auth token create ci --expires 2027-01-31 --write-to t', controller);
    expect(JSON.stringify(await repliesIn(view))).not.toContain('SESAME');
    expect(written).toEqual({ t: 'SESAME\n' });
  });

  it('is not made when its file is there already', async () => {
    const { view } = await runToView('auth token create ci --write-to t', new FakeController([]), {
      files: { t: 'x' },
    });
    await expect(repliesIn(view)).rejects.toMatchObject({ exitCode: 2 });
  });

  it('comes first with init', async () => {
    const body = { only_satellites: false, no_https: true };
    const request = { method: 'POST', path: '/v1/controller/auth/initialize-token-auth', body, answer: made };
    const { view } = await runToView('auth token init --no-https --print', new FakeController([request]));
    expect(await repliesIn(view)).toEqual(made);
  });

  it.each(['2027-02-30', 'soon', '2027-01-31T25:00'])('does not expire at %s', async (word) => {
    const line = `auth token create ci --print --expires ${word}`;
    await expect(runToView(line, new FakeController([]))).rejects.toMatchObject({ exitCode: 2 });
  });
});
