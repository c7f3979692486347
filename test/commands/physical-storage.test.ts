import { describe, expect, it } from 'vitest';
import { physicalStorage } from '../../src/commands/physical-storage/index.ts';
import { commandOf } from '../support/command-of.ts';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, columnOf, expectChange, runCommand } from '../support/run-command.ts';

describe('physical-storage list', () => {
  const answer = [
    {
      size: 107374182400,
      rotational: false,
      nodes: {
        a: [{ device: '/dev/vdb' }, { device: '/dev/vdc', serial: 'S1', wwn: '0x5', model: 'M' }],
        b: [{ device: '/dev/sda', wwn: '0x6' }],
      },
    },
    { size: 1, rotational: true },
  ];
  const list = async (version?: string) => {
    const controller = new FakeController([{ method: 'GET', path: '/v1/physical-storage', answer }], version);
    return (await runCommand(commandOf(physicalStorage, 'list'), {}, controller)).view;
  };

  it('shows the devices of each node on a line of its own', async () => {
    expect(await cellsOf(await list())).toEqual([
      ['Size', 'Rotational', 'Nodes'],
      ['107374182400', 'False', 'a[/dev/vdb,/dev/vdc(S1,0x5)]\nb[/dev/sda(0x6)]'],
      ['1', 'True', ''],
    ]);
  });

  it('keeps the bytes for data formats', async () => {
    const view = await list();
    if (view.kind !== 'table') throw new Error(view.kind);
    expect([...view.rows(answer[0])].map((row) => columnOf(view, 'Size').value?.(row))).toEqual([107374182400]);
  });

  it('is beyond very old controllers', async () => {
    await expect(list('1.0.9')).rejects.toMatchObject({ exitCode: 1 });
  });
});

describe('physical-storage create-device-pool', () => {
  const command = commandOf(physicalStorage, 'create-device-pool');
  const needed = { providerKind: 'lvmthin', nodeName: 'a/b', devicePaths: ['/dev/vdc', '/dev/vdd'], poolName: 'pool' };
  const always = { device_paths: ['/dev/vdc', '/dev/vdd'], provider_kind: 'lvmthin', pool_name: 'pool' };

  it.each([
    [{}, { vdo_enable: false }],
    [
      { storagePool: 'sp', sed: true },
      { vdo_enable: false, with_storage_pool: { name: 'sp' }, sed: true },
    ],
    [{ storagePool: '' }, { vdo_enable: false }],
    [
      { vdoLogicalSize: 8, vdoSlabSize: 4 },
      { vdo_enable: false, vdo_logical_size_kib: 8 },
    ],
    [
      { vdoEnable: true, vdoLogicalSize: 0, vdoSlabSize: 4 },
      { vdo_enable: true, vdo_slab_size_kib: 4 },
    ],
    [
      { pvCreateArguments: ['-f'], vgCreateArguments: ['x', 'y'], lvCreateArguments: [], zpoolCreateArguments: ['z'] },
      {
        vdo_enable: false,
        pv_create_arguments: ['-f'],
        vg_create_arguments: ['x', 'y'],
        zpool_create_arguments: ['z'],
      },
    ],
  ])('with %j', async (input, body) => {
    const request = { method: 'POST', path: '/v1/physical-storage/a%2Fb', body: { ...always, ...body } };
    await expectChange(command, { ...needed, ...input }, [request]);
  });

  it('reads VDO sizes in KiB unless they have a unit', () => {
    const kind = command.options.vdoSlabSize?.type;
    expect(['100', '1G'].map((word) => kind?.parse(word))).toEqual([100, 1048576]);
    expect(() => kind?.parse('1x')).toThrow();
  });
});
