import { describe, expect, it } from 'vitest';
import { collect } from '../support/collect.ts';

import { FakeController } from '../support/fake-controller.ts';
import { repliesIn } from '../support/run-command.ts';
import { expectChanges, readingController, runToView, tableOf, type Change } from '../support/run-to-view.ts';
import { runWords } from '../support/run-words.ts';

const RD = '/v1/resource-definitions';

describe('resource-definition sends', () => {
  it.each<[string, Change[]]>([
    ['create db1', [[`POST ${RD}`, { resource_definition: { name: 'db1' } }]]],
    [
      'c db1 -p 7000 -l drbd,Storage --peer-slots 5 --resource-group g',
      [
        [
          `POST ${RD}`,
          {
            resource_definition: {
              name: 'db1',
              layer_data: [{ type: 'drbd' }, { type: 'Storage' }],
              resource_group_name: 'g',
            },
            drbd_port: 7000,
            drbd_peer_slots: 5,
          },
        ],
      ],
    ],
    ['create ignored -e ext', [[`POST ${RD}`, { resource_definition: { external_name: 'ext' } }]]],
    ['modify a/b', [[`PUT ${RD}/a%2Fb`, {}]]],
    [
      'm db1 --peer-slots 8 --port 7001 --resource-group g',
      [[`PUT ${RD}/db1`, { drbd_peer_slots: 8, drbd_port: 7001, resource_group: 'g' }]],
    ],
    ['delete --async db1 db2', [[`DELETE ${RD}/db1`], [`DELETE ${RD}/db2`]]],
    ['auto-place db1', [[`POST ${RD}/db1/autoplace`, { diskless_on_remaining: null, select_filter: {} }]]],
    [
      'ap --diskless-on-remaining db1',
      [[`POST ${RD}/db1/autoplace`, { diskless_on_remaining: true, select_filter: { diskless_on_remaining: true } }]],
    ],
    [
      'ap db1 --place-count +1 --drbd-diskless --nvme-initiator -l drbd --diskless-on-remaining',
      [
        [
          `POST ${RD}/db1/autoplace`,
          {
            diskless_on_remaining: true,
            select_filter: {
              additional_place_count: 1,
              diskless_type: 'DRBD_DISKLESS',
              diskless_on_remaining: true,
              layer_stack: ['drbd'],
            },
            layer_list: ['drbd'],
          },
        ],
      ],
    ],
    [
      'ap db1 --nvme-initiator --place-count 2',
      [
        [
          `POST ${RD}/db1/autoplace`,
          { diskless_on_remaining: null, select_filter: { place_count: 2, diskless_type: 'NVME_INITIATOR' } },
        ],
      ],
    ],
    ['set-property db1 --aux team red', [[`PUT ${RD}/db1`, { override_props: { 'Aux/team': 'red' } }]]],
    [
      'opt db1 --protocol C --unset-verify-alg',
      [
        [
          `PUT ${RD}/db1`,
          { override_props: { 'DrbdOptions/Net/protocol': 'C' }, delete_props: ['DrbdOptions/Net/verify-alg'] },
        ],
      ],
    ],
  ])('%s', (line, changes) => expectChanges(`rd ${line}`, changes));

  it.each([
    ['create without any name', 'create', 'name'],
    ['too many peer slots', 'create x --peer-slots 32', '32 is out of range: 1 to 31.'],
    ['an unknown layer', 'create x -l bogus', 'bogus'],
  ])('nothing for %s', async (_, line, message) => {
    await expect(runToView(`rd ${line}`, new FakeController([]))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message) as string,
    });
  });
});

const definitions = [
  {
    name: 'db1',
    external_name: 'My database',
    resource_group_name: 'g',
    props: { 'Aux/team': 'red' },
    layer_data: [{ type: 'DRBD', data: { port: 7000 } }, { type: 'STORAGE' }],
  },
  { name: 'gone', flags: ['DELETE'], layer_data: [{ type: 'STORAGE' }] },
  { name: 'copy', flags: ['CLONING'], layer_data: [{ type: 'DRBD' }] },
];

describe('resource-definition list', () => {
  it('shows group, layers and state', async () => {
    expect(await tableOf('rd l', { [RD]: definitions })).toEqual([
      ['ResourceName', 'ResourceGroup', 'Layers', 'State'],
      ['db1', 'g', 'DRBD,STORAGE', 'ok'],
      ['gone', '', 'STORAGE', 'DELETE/red'],
      ['copy', '', 'DRBD', 'CLONING/yellow'],
    ]);
  });

  it('adds external names, ports and properties, and filters at the controller', async () => {
    const path = `${RD}?resource_definitions=db1&resource_definitions=b&props=Aux%2Fteam`;
    const line = 'rd list -e --ports -r db1 b --props Aux/team --show-props Aux/team=Team';
    const rows = await tableOf(line, { [path]: definitions });
    expect(rows[0]).toEqual(['ResourceName', 'External', 'Port', 'ResourceGroup', 'Layers', 'State', 'Team']);
    expect(rows.slice(1).map((row) => [row[1], row[2], row[6]])).toEqual([
      ['My database', '7000', 'red'],
      ['', '-', ''],
      ['', '-', ''],
    ]);
  });

  it('gives the layers as a list where lists can be', async () => {
    const line = 'rd l -o json --columns name,layers --where layers=STORAGE';
    const { stdout } = await runWords(line, readingController({ [RD]: definitions }));
    expect(JSON.parse(stdout)).toEqual([
      { name: 'db1', layers: ['DRBD', 'STORAGE'] },
      { name: 'gone', layers: ['STORAGE'] },
    ]);
  });

  it('reads a file without any request', async () => {
    const rows = await tableOf('rd l --from-file f', {}, { files: { f: JSON.stringify(definitions) } });
    expect(rows.map(([name]) => name)).toEqual(['ResourceName', 'db1', 'gone', 'copy']);
  });
});

describe('resource-definition list-properties', () => {
  it('shows what the controller has chosen', async () => {
    const { view } = await runToView(
      'rd lp DB1',
      readingController({ [`${RD}?resource_definitions=DB1`]: definitions }),
    );
    expect(view).toMatchObject({ kind: 'properties', properties: { 'Aux/team': 'red' }, more: true });
  });

  it('finds the definition by its name in a file', async () => {
    const runtime = { files: { '-': JSON.stringify(definitions) } };
    const { view } = await runToView('rd lp copy --from-file -', new FakeController([]), runtime);
    expect(view).toMatchObject({ properties: {}, more: false });
  });

  it('knows that there is no such definition', async () => {
    const { view } = await runToView('rd lp x', readingController({ [`${RD}?resource_definitions=x`]: [] }));
    expect(view).toMatchObject({ properties: undefined });
  });
});

/** A world whose clock goes on by what is waited for. */
function timed(): { clock: { now(): number }; pause: (ms: number) => Promise<void>; waits: number[] } {
  const waits: number[] = [];
  return {
    clock: { now: () => waits.reduce((sum, ms) => sum + ms, 0) },
    pause: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    waits,
  };
}

const sync = (done: boolean) => ({
  method: 'GET',
  path: `${RD}/db1/sync-status`,
  answer: { synced_on_all: done },
});

describe('resource-definition wait-sync', () => {
  it('asks every second until all is in sync, and prints nothing', async () => {
    const runtime = timed();
    const controller = new FakeController([sync(false), sync(false), sync(true)]);
    const { view, progress } = await runToView('rd ws db1', controller, runtime);
    expect(view).toEqual({ kind: 'silent' });
    expect(runtime.waits).toEqual([1000, 1000]);
    expect(progress.join('\n')).toContain('^C Replication goes on');
    controller.done();
  });

  it('shows on a terminal how far the replicas are', async () => {
    const view = (percent: number) => ({
      method: 'GET',
      path: '/v1/view/resources?resources=db1',
      answer: [
        {
          name: 'db1',
          node_name: 'n2',
          volumes: [
            {
              volume_number: 0,
              state: {
                replication_states: {
                  n1: { replication_state: 'SyncTarget', done_percentage: percent },
                  n3: { replication_state: 'Established', done_percentage: 0 },
                },
              },
            },
          ],
        },
      ],
    });
    const requests = [
      sync(false),
      view(50),
      sync(false),
      view(50.5),
      sync(false),
      { ...view(0), answer: [] },
      sync(true),
    ];
    const { progress } = await runToView('rd ws db1', new FakeController(requests), {
      ...timed(),
      progressVisible: true,
    });
    expect(progress.slice(-2)).toEqual(['db1: 1 replica behind', 'db1: 1 replica behind, 0.5 %/s, about 2 min left']);
  });

  it('gives up with exit code 21 when the time is over', async () => {
    const controller = new FakeController([sync(false), sync(false), sync(false)]);
    await expect(runToView('rd ws db1 --wait-timeout 1', controller, timed())).rejects.toMatchObject({ exitCode: 21 });
    controller.done();
  });
});

const START = {
  method: 'POST',
  path: `${RD}/db1/clone`,
  body: { name: 'copy' },
  answer: { source_name: 'db1', clone_name: 'Copy', messages: [{ ret_code: 1, message: 'Begun' }] },
};
const FAILED_START = { ...START, answer: { ...START.answer, messages: [{ ret_code: -4611686018427387904n }] } };
const state = (status: string) => ({ method: 'GET', path: `${RD}/db1/clone/Copy`, answer: { status } });

async function followed(line: string, requests: ConstructorParameters<typeof FakeController>[0], failed = false) {
  const controller = new FakeController(requests);
  const runtime = timed();
  const { view } = await runToView(line, controller, { ...runtime, mode: failed ? 'machine' : 'text' });
  if (view.kind !== 'replies') throw new Error(view.kind);
  const all = await collect(view.happenings);
  controller.done();
  const messages = all.flatMap((one) => ('replies' in one ? one.replies.map(({ message }) => message) : []));
  return { messages, ends: all.filter((one) => 'line' in one), waits: runtime.waits };
}

describe('resource-definition clone', () => {
  it('waits until the copy is complete, under the name that the controller gave it', async () => {
    expect(await followed('rd clone db1 copy', [START, state('CLONING'), state('COMPLETE')])).toEqual({
      messages: ['Begun'],
      ends: [
        { line: ['Waiting for cloning to complete...'] },
        { line: [{ text: 'Completed', colour: 'green' }, ' cloning Copy.'] },
      ],
      waits: [1000],
    });
  });

  it('ends with exit code 10 when the copy failed', async () => {
    const { ends } = await followed('rd clone db1 copy', [START, state('FAILED')]);
    expect(ends.at(-1)).toMatchObject({ exitCode: 10 });
  });

  it('ends with exit code 10 under -m when it did not begin, and asks no more', async () => {
    expect((await followed('rd clone db1 copy', [FAILED_START], true)).ends).toEqual([{ line: [], exitCode: 10 }]);
  });

  it('does not wait when told so', async () => {
    expect((await followed('rd cln db1 copy --no-wait', [START])).ends).toEqual([]);
  });

  it.each([
    [
      'the time is over',
      'rd cln db1 copy --wait-timeout 1',
      [START, state('CLONING'), state('CLONING'), state('CLONING')],
      21,
    ],
    ['the state cannot be told', 'rd cln db1 copy', [START, { ...state(''), answer: [{ ret_code: -1 }] }], 10],
    ['the state is unknown', 'rd cln db1 copy', [START, state('DREAMING')], 1],
  ])('ends when %s', async (_, line, requests, exitCode) => {
    await expect(followed(line, requests as (typeof START)[])).rejects.toMatchObject({ name: 'Fault', exitCode });
  });

  it('sends every wish', async () => {
    const line =
      'rd clone db1 -e Ext --no-wait --use-zfs-clone -l luks,storage --rsc-grp g --volume-passphrase one two';
    const body = {
      external_name: 'Ext',
      use_zfs_clone: true,
      volume_passphrases: ['one', 'two'],
      layer_list: ['luks', 'storage'],
      resource_group: 'g',
    };
    expect((await followed(line, [{ ...START, body }])).messages).toEqual(['Begun']);
  });

  it('reads passphrases from a file', async () => {
    const controller = new FakeController([{ ...START, body: { name: 'copy', volume_passphrases: ['a', 'b'] } }]);
    const line = 'rd clone db1 copy --no-wait --volume-passphrase-file f';
    await repliesIn((await runToView(line, controller, { files: { f: 'a\nb\n' } })).view);
    controller.done();
  });
});
