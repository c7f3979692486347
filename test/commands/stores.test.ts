import { describe, expect, it } from 'vitest';

import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, repliesIn } from '../support/run-command.ts';
import { expectChanges, readingController, runToView, tableOf, type Change } from '../support/run-to-view.ts';

const KV = '/v1/key-value-store';
const FILE = '/v1/files/%2Fetc%2Fa';
const stores = [{ name: 'app', props: { z: '1', a: '2' } }, { name: 'other' }];
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a change', () => {
  it.each<[string, Change[]]>([
    ['kv modify app k v', [[`PUT ${KV}/app`, { override_props: { k: 'v' } }]]],
    ['kv m a/b k', [[`PUT ${KV}/a%2Fb`, { delete_props: ['k'] }]]],
    ['file delete /etc/a', [[`DELETE ${FILE}`]]],
    ['file deploy /etc/a db1', [['POST /v1/resource-definitions/db1/files/%2Fetc%2Fa']]],
    ['f und /etc/a db1', [['DELETE /v1/resource-definitions/db1/files/%2Fetc%2Fa']]],
  ])('%s', (line, changes) => expectChanges(line, changes));
});

describe('key-value-store', () => {
  it('list shows names in the order of the controller', async () => {
    expect(await tableOf('kv l', { [KV]: stores })).toEqual([['Name'], ['app'], ['other']]);
  });

  it.each([
    [
      'app',
      [
        ['z', '1'],
        ['a', '2'],
      ],
      [{ name: 'app', props: { z: '1', a: '2' } }],
    ],
    ['other', [], [{ name: 'other', props: {} }]],
    ['unknown', [], []],
  ])('show %s', async (name, rows, value) => {
    const { view } = await runToView(`kv show ${name}`, readingController({ [KV]: stores }));
    if (view.kind !== 'table') throw new Error(view.kind);
    expect(view.machine).toEqual({ value, layout: 'lines' });
    expect(await cellsOf(view)).toEqual([['Key', 'Value'], ...rows]);
  });
});

describe('file', () => {
  it('list shows paths', async () => {
    expect(await tableOf('f l', { '/v1/files': [{ path: '/etc/a' }] })).toEqual([['Path'], ['/etc/a']]);
  });

  it('show gives the bytes as they are, text or not', async () => {
    const content = Buffer.from([0xff, 0x00, 0x0a]);
    const answer = { path: '/etc/a', content: content.toString('base64') };
    const { view } = await runToView('f s /etc/a', readingController({ [FILE]: answer }));
    expect(view).toEqual({ kind: 'bytes', bytes: content });
  });

  it('modify sends stdin', () =>
    expectChanges('f m /etc/a', [[`PUT ${FILE}`, { path: '/etc/a', content: base64('new\n') }]], {
      files: { '-': 'new\n' },
    }));
});

const get = (answer: unknown) => ({ method: 'GET', path: FILE, answer });
const put = (text: string) => ({
  method: 'PUT',
  path: FILE,
  body: { path: '/etc/a', content: base64(text) },
  answer: [],
});
const unknown = [{ ret_code: -1, message: 'no such file' }];
const listed = (...paths: string[]) => ({
  method: 'GET',
  path: '/v1/files',
  answer: paths.map((path) => ({ path })),
});

async function edit(requests: ConstructorParameters<typeof FakeController>[0], change: (text: string) => string) {
  const controller = new FakeController(requests);
  const { view } = await runToView('f m /etc/a', controller, { stdinIsTerminal: true, edit: change });
  if (view.kind === 'replies') await repliesIn(view);
  controller.done();
  return view.kind;
}

describe('file modify on a terminal', () => {
  it('sends what the user made of the present content', async () => {
    const requests = [get({ content: base64('old') }), put('old and new')];
    expect(await edit(requests, (text) => `${text} and new`)).toBe('replies');
  });

  it('sends nothing when nothing was changed', async () => {
    expect(await edit([get({ content: base64('old') })], (text) => text)).toBe('text');
  });

  it('makes a file that is not known yet, even an empty one', async () => {
    expect(await edit([get(unknown), listed('/etc/b'), put('')], (text) => text)).toBe('replies');
  });

  it('does not begin with an empty text when a file that exists cannot be read', async () => {
    await expect(edit([get(unknown), listed('/etc/a')], () => 'lost')).rejects.toMatchObject({ exitCode: 10 });
  });

  it('refuses to edit what is no text', async () => {
    await expect(edit([get({ content: '/w==' })], (text) => text)).rejects.toMatchObject({ exitCode: 1 });
  });
});
