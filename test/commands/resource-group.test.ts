import { describe, expect, it } from 'vitest';

import { FakeController } from '../support/fake-controller.ts';
import { cellsOf } from '../support/run-command.ts';
import { expectChanges, readingController, runToView, tableOf, type Change } from '../support/run-to-view.ts';

const RG = '/v1/resource-groups';

describe('resource-group sends', () => {
  it.each<[string, Change[]]>([
    ['create g', [[`POST ${RG}`, { name: 'g', select_filter: {} }]]],
    [
      'c g -d fast --place-count +1 -s a b --peer-slots 7 -p lvm,zfs --x-replicas-on-different dc 2',
      [
        [
          `POST ${RG}`,
          {
            name: 'g',
            description: 'fast',
            select_filter: {
              place_count: '+1',
              storage_pool_list: ['a', 'b'],
              x_replicas_on_different_map: { 'Aux/dc': 2 },
              provider_list: ['lvm', 'zfs'],
            },
            peer_slots: 7,
          },
        ],
      ],
    ],
    ['modify g --description=', [[`PUT ${RG}/g`, { description: '', select_filter: {} }]]],
    [
      'm g --storage-pool --diskless-on-remaining false',
      [[`PUT ${RG}/g`, { select_filter: { diskless_on_remaining: false, storage_pool_list: [] } }]],
    ],
    ['delete g', [[`DELETE ${RG}/g`]]],
    ['sp g a b', [[`PUT ${RG}/g`, { select_filter: {}, override_props: { a: 'b' } }]]],
    [
      'opt g --protocol A',
      [[`PUT ${RG}/g`, { select_filter: {}, override_props: { 'DrbdOptions/Net/protocol': 'A' } }]],
    ],
    ['adjust g', [[`POST ${RG}/g/adjust`]]],
    ['adj -p', [[`POST ${RG}/adjustall`]]],
    [
      'spawn g db1 20G 4097B',
      [
        [
          `POST ${RG}/g/spawn`,
          {
            resource_definition_name: 'db1',
            volume_sizes: [20971520, 5],
            partial: false,
            definitions_only: false,
            select_filter: {},
          },
        ],
      ],
    ],
    [
      'spawn g db1 1 -p -d --external-name Ext --place-count 3 --prov lvm --peer-slots 3 --volume-passphrase x',
      [
        [
          `POST ${RG}/g/spawn`,
          {
            resource_definition_name: '',
            volume_sizes: [1048576],
            partial: true,
            definitions_only: true,
            resource_definition_external_name: 'Ext',
            select_filter: { place_count: '3', provider_list: ['lvm'] },
            peer_slots: 3,
            volume_passphrases: ['x'],
          },
        ],
      ],
    ],
  ])('%s', (line, changes) => expectChanges(`rg ${line}`, changes));

  it('passphrases of volumes from a file', () =>
    expectChanges(
      'rg spawn g db1 1K 2K --volume-passphrase-file f',
      [
        [
          `POST ${RG}/g/spawn`,
          {
            resource_definition_name: 'db1',
            volume_sizes: [1, 2],
            partial: false,
            definitions_only: false,
            select_filter: {},
            volume_passphrases: ['one', 'two'],
          },
        ],
      ],
      { files: { f: 'one\ntwo\n' } },
    ));

  it.each([
    ['a size that is none', 'spawn g r 1.5T', '1.5T'],
    ['passphrases that do not fit the sizes', 'spawn g r 1G 2G --volume-passphrase x', '1 passphrases for 2 volumes'],
    ['passphrases given twice', 'spawn g r 1G --volume-passphrase x --volume-passphrase-file f', 'once'],
    ['an unknown provider', 'create g --providers floppy', 'floppy'],
  ])('nothing for %s', async (_, line, message) => {
    const runtime = { files: { f: 'x' } };
    await expect(runToView(`rg ${line}`, new FakeController([]), runtime)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message) as string,
    });
  });
});

const groups = [
  { name: 'DfltRscGrp', select_filter: { place_count: 2 } },
  {
    name: 'g',
    description: 'fast',
    props: { 'Aux/x': '1' },
    select_filter: {
      place_count: 3,
      storage_pool: 'old',
      storage_pool_list: ['a', 'b'],
      diskless_on_remaining: false,
      not_place_with_rsc: ["it's", 'r2'],
      not_place_with_rsc_regex: '^vm',
      replicas_on_same: ['Aux/site'],
      replicas_on_different: [],
      x_replicas_on_different_map: { 'Aux/dc': 2 },
      layer_stack: ['DRBD'],
      provider_list: ['LVM'],
    },
  },
];

describe('resource-group list', () => {
  it('shows filters line by line and asks for the volumes of each group', async () => {
    const rows = await tableOf('rg l --show-props Aux/x', {
      [RG]: groups,
      [`${RG}/DfltRscGrp/volume-groups`]: [],
      [`${RG}/g/volume-groups`]: [{ volume_number: 0 }, { volume_number: 5 }],
    });
    const filter = [
      'PlaceCount: 3',
      'StoragePool(s): a, b',
      'DisklessOnRemaining: False',
      `NotPlaceWithRsc: ["it's", 'r2']`,
      'NotPlaceWithRscRegex: ^vm',
      "ReplicasOnSame: ['Aux/site']",
      "XReplicasOnDifferent: {'Aux/dc': 2}",
      "LayerStack: ['DRBD']",
      "ProviderList: ['LVM']",
    ].join('\n');
    expect(rows).toEqual([
      ['ResourceGroup', 'SelectFilter', 'VlmNrs', 'Description', 'Aux/x'],
      ['DfltRscGrp', 'PlaceCount: 2', '', '', ''],
      ['g', filter, '0,5', 'fast', '1'],
    ]);
  });

  it('falls back to the single storage pool of older controllers', async () => {
    const old = [{ name: 'g', select_filter: { storage_pool: 'p' } }];
    const rows = await tableOf('rg l -r g', { [`${RG}?resource_groups=g`]: old, [`${RG}/g/volume-groups`]: [] });
    expect(rows[1]).toEqual(['g', 'StoragePool(s): p', '', '']);
  });

  it('leaves the volumes empty when it reads a file', async () => {
    const rows = await tableOf('rg l --from-file f', {}, { files: { f: JSON.stringify(groups) } });
    expect(rows.map((row) => row[2])).toEqual(['VlmNrs', '', '']);
  });

  it('asks for no volumes under -m', async () => {
    const controller = readingController({ [RG]: groups });
    const { view } = await runToView('rg l', controller, { mode: 'machine' });
    if (view.kind !== 'table') throw new Error(view.kind);
    const chunks: Uint8Array[] = [];
    for await (const chunk of view.source.raw()) chunks.push(chunk);
    expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual(groups);
    controller.done();
  });
});

describe('resource-group list-properties', () => {
  it.each([
    ['the group', 'g', groups.slice(1), { 'Aux/x': '1' }],
    ['a group without properties', 'g', groups.slice(0, 1), {}],
    ['no such group', 'g', [], undefined],
  ])('shows %s', async (_, name, answer, properties) => {
    const { view } = await runToView(`rg lp ${name}`, readingController({ [`${RG}?resource_groups=${name}`]: answer }));
    expect(view).toMatchObject({ kind: 'properties', properties, more: false });
  });
});

describe('resource-group query-max-volume-size', () => {
  it('shows pools with their oversubscription ratio', async () => {
    const candidates = [
      { storage_pool: 'thin', max_volume_size_kib: 1024, node_names: ['a', 'b'], all_thin: true },
      { storage_pool: 'gone', max_volume_size_kib: 1, node_names: [], all_thin: false },
    ];
    const rows = await tableOf('rg qmvs g', {
      [`${RG}/g/query-max-volume-size`]: { candidates, default_max_oversubscription_ratio: 20 },
      '/v1/storage-pool-definitions': [{ storage_pool_name: 'thin', props: { MaxOversubscriptionRatio: '5' } }],
    });
    expect(rows.slice(1)).toEqual([
      ['thin', '1 MiB', 'Thin, oversubscription ratio 5.0', 'a, b'],
      ['gone', '1 KiB', 'Thick', ''],
    ]);
  });
});

async function sizeInfo(line: string, body: unknown, answer: unknown) {
  const controller = new FakeController([{ method: 'POST', path: `${RG}/g/query-size-info`, body, answer }]);
  const { view } = await runToView(line, controller);
  if (view.kind !== 'table') throw new Error(view.kind);
  return { tables: [await cellsOf(view)], machine: view.machine };
}

describe('resource-group query-size-info', () => {
  it('shows sizes and where the next replicas would go', async () => {
    const answer = {
      space_info: {
        max_vlm_size_in_kib: 2048,
        available_size_in_kib: 1,
        next_spawn_result: [
          { node_name: 'n1', stor_pool_name: 'p' },
          { node_name: 'n2', stor_pool_name: 'p' },
        ],
      },
    };
    expect(await sizeInfo('rg qsi g --place-count 3', { select_filter: { place_count: '3' } }, answer)).toEqual({
      tables: [
        [
          ['MaxVolumeSize', 'AvailableSize', 'Capacity', 'Next Spawn Result'],
          ['2 MiB', '1 KiB', '-', 'p on n1\np on n2'],
        ],
      ],
      machine: { value: answer, layout: 'lines' },
    });
  });

  it('passes on why there is no answer', async () => {
    const reports = [{ ret_code: -4611686018427387904n, message: 'No such group' }];
    await expect(sizeInfo('rg qsi g', { select_filter: {} }, { reports })).rejects.toMatchObject({
      exitCode: 10,
      raw: reports,
    });
  });
});
