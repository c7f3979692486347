import { describe, expect, it } from 'vitest';

import { FakeController } from '../support/fake-controller.ts';
import { expectChanges, readingController, runToView, tableOf, type Change } from '../support/run-to-view.ts';

const VG = '/v1/resource-groups/g/volume-groups';
const RD = '/v1/resource-definitions';
const VD = `${RD}/db1/volume-definitions`;

describe('volume-group sends', () => {
  it.each<[string, Change[]]>([
    ['create g', [[`POST ${VG}`, {}]]],
    ['c g -n 0 --gross', [[`POST ${VG}`, { volume_number: 0, flags: ['GROSS_SIZE'] }]]],
    ['delete g 5', [[`DELETE ${VG}/5`]]],
    ['set-property g 0 --aux v w', [[`PUT ${VG}/0`, { override_props: { 'Aux/v': 'w' } }]]],
    ['opt g 0 --al-updates yes', [[`PUT ${VG}/0`, { override_props: { 'DrbdOptions/Disk/al-updates': 'yes' } }]]],
  ])('%s', (line, changes) => expectChanges(`vg ${line}`, changes));
});

const volumeGroups = [
  { volume_number: 10, flags: ['GROSS_SIZE', 'X'] },
  { volume_number: 2, props: { a: 'b' } },
];

describe('volume-group', () => {
  it('list shows numbers, flags and properties', async () => {
    expect(await tableOf('vg l g --show-props a', { [VG]: volumeGroups })).toEqual([
      ['VolumeNr', 'Flags', 'a'],
      ['10', 'GROSS_SIZE, X', ''],
      ['2', '', 'b'],
    ]);
  });

  it.each([
    [2, { a: 'b' }],
    [10, {}],
    [7, undefined],
  ])('list-properties finds volume %i', async (number, properties) => {
    const { view } = await runToView(`vg lp g ${number}`, readingController({ [VG]: volumeGroups }));
    expect(view).toMatchObject({ kind: 'properties', properties });
  });
});

const made = (size: number, more: object = {}) => ({ volume_definition: { size_kib: size, flags: [], ...more } });

describe('volume-definition sends', () => {
  it.each<[string, Change[]]>([
    ['create db1 500G', [[`POST ${VD}`, made(524288000)]]],
    [
      'c db1 100MiB -n 3 -m 1500 -s ssd --encrypt --gross',
      [
        [
          `POST ${VD}`,
          {
            volume_definition: {
              size_kib: 102400,
              flags: ['ENCRYPTED', 'GROSS_SIZE'],
              volume_number: 3,
              props: { StorPoolName: 'ssd' },
            },
            drbd_minor_number: 1500,
          },
        ],
      ],
    ],
    ['create db1 1K --passphrase x', [[`POST ${VD}`, { ...made(1), passphrase: 'x' }]]],
    ['delete --async db1 1', [[`DELETE ${VD}/1`]]],
    ['set-size db1 0 1T', [[`PUT ${VD}/0`, { size_kib: 1073741824 }]]],
    ['size db1 0 0 --gross', [[`PUT ${VD}/0`, { size_kib: 0, flags: ['GROSS_SIZE'] }]]],
    ['modify-passphrase db1 0 x', [[`PUT ${VD}/0/encryption-passphrase`, { new_passphrase: 'x' }]]],
    ['sp db1 0 k', [[`PUT ${VD}/0`, { delete_props: ['k'] }]]],
    ['opt db1 0 --unset-disk-timeout', [[`PUT ${VD}/0`, { delete_props: ['DrbdOptions/Disk/disk-timeout'] }]]],
  ])('%s', (line, changes) => expectChanges(`vd ${line}`, changes));

  it.each([
    ['asked for', 'c db1 1K --passphrase', { secrets: ['x'] }],
    ['from a file', 'c db1 1K --passphrase-file f', { files: { f: 'x\n' } }],
    ['from the environment', 'c db1 1K --passphrase', { environment: { LS_VOLUME_PASSPHRASE: 'x' } }],
  ])('a passphrase %s', (_, line, runtime) =>
    expectChanges(`vd ${line}`, [[`POST ${VD}`, { ...made(1), passphrase: 'x' }]], runtime),
  );

  it('no passphrase that nobody wanted', () =>
    expectChanges('vd c db1 1K', [[`POST ${VD}`, made(1)]], { environment: { LS_VOLUME_PASSPHRASE: 'x' } }));

  it.each(['c db1 1.5T', 'c db1 10Q', 'c db1 -- -5G', 'size db1 0 ten', 'd db1 one'])(
    'nothing for %s',
    async (line) => {
      await expect(runToView(`vd ${line}`, new FakeController([]))).rejects.toMatchObject({ exitCode: 2 });
    },
  );
});

const definitions = [
  {
    name: 'db1',
    external_name: 'My database',
    volume_definitions: [
      {
        volume_number: 0,
        size_kib: 1536,
        flags: ['GROSS_SIZE'],
        props: { a: 'b' },
        layer_data: [{ type: 'STORAGE' }, { type: 'DRBD', data: { minor_number: 0 } }],
      },
      { volume_number: 1, size_kib: 1024, flags: ['RESIZE'] },
      { volume_number: 2, size_kib: 1, flags: ['DELETE', 'RESIZE'] },
    ],
  },
  { name: 'empty' },
];

describe('volume-definition list', () => {
  it('shows one row per volume', async () => {
    const rows = await tableOf('vd l --show-props a', { [`${RD}?with_volume_definitions=true`]: definitions });
    expect(rows).toEqual([
      ['ResourceName', 'VolumeNr', 'VolumeMinor', 'Size', 'Gross', 'State', 'a'],
      ['db1', '0', '0', '1.50 MiB', '+', 'ok', 'b'],
      ['db1', '1', '', '1 MiB', '', 'resizing/darkPink', ''],
      ['db1', '2', '', '1 KiB', '', 'DELETING/red', ''],
    ]);
  });

  it('shows external names', async () => {
    const path = `${RD}?resource_definitions=db1&with_volume_definitions=true`;
    const rows = await tableOf('vd l -e -r db1', { [path]: definitions });
    expect(rows.slice(0, 2).map((row) => row.slice(0, 3))).toEqual([
      ['ResourceName', 'External', 'VolumeNr'],
      ['db1', 'My database', '0'],
    ]);
  });
});

describe('volume-definition list-properties', () => {
  it.each([
    ['db1', 0, { a: 'b' }],
    ['db1', 1, {}],
    ['db1', 9, undefined],
    ['empty', 0, undefined],
  ])('of %s/%i', async (name, number, properties) => {
    const path = `${RD}?resource_definitions=${name}&with_volume_definitions=true`;
    const answer = definitions.filter((definition) => definition.name === name);
    const { view } = await runToView(`vd lp ${name} ${number}`, readingController({ [path]: answer }));
    expect(view).toMatchObject({ kind: 'properties', properties });
  });
});
