import { afterEach, describe, expect, it } from 'vitest';
import type { ListTab, TopModel } from '../../../src/top/model.ts';
import { demoCluster, type DemoCluster } from '../../support/demo-controller.ts';
import { modelOn, until } from './world.ts';

let cluster: DemoCluster | undefined;
let model: TopModel | undefined;

afterEach(async () => {
  model?.close();
  await cluster?.demo.close();
});

/** A model of the sample cluster whose list has been read. */
async function listed(tab: ListTab): Promise<TopModel> {
  cluster = await demoCluster();
  model = await modelOn(cluster.controller);
  const opened = model;
  opened.look(tab);
  await until(opened, () => opened.table(tab).updatedAt !== undefined && opened.connection().updatedAt !== undefined);
  return opened;
}

function texts(from: TopModel, tab: ListTab, column: string): string[] {
  const table = from.table(tab);
  const at = table.columns.findIndex(({ key }) => key === column);
  return table.rows(0, table.count).map(({ cells }) => cells[at]?.text ?? '');
}

describe('lists of the dashboard', () => {
  it.each<[ListTab, string[]]>([
    ['nodes', ['Node', 'NodeType', 'Addresses', 'State']],
    ['resources', ['ResourceName', 'Node', 'Layers', 'Usage', 'Conns', 'State', 'CreatedOn']],
    [
      'storage-pools',
      [
        'StoragePool',
        'Node',
        'Driver',
        'PoolName',
        'FreeCapacity',
        'TotalCapacity',
        'CanSnapshots',
        'State',
        'SharedName',
      ],
    ],
  ])('have the columns of the command: %s', async (tab, headings) => {
    const { columns } = (await listed(tab)).table(tab);
    expect(columns.map(({ heading }) => heading)).toEqual(headings);
  });

  it('name the object of a row as commands take it', async () => {
    const [row] = (await listed('resources')).table('resources').rows(0, 1);
    expect(row?.names).toHaveLength(2);
    expect(row?.id).toBe(row?.names.join('/'));
  });

  it('keep a row under its name when they are sorted anew', async () => {
    const from = await listed('nodes');
    const [first] = from.table('nodes').rows(0, 1);
    from.sort('nodes', 'name');
    from.sort('nodes', 'name');
    await until(from, () => from.table('nodes').placeOf(first?.id ?? '') === 2);
    expect(from.table('nodes').rows(2, 1)[0]).toEqual(first);
    expect(from.table('nodes').placeOf('gone')).toBe(-1);
  });

  it('show what an expression lets through', async () => {
    const from = await listed('resources');
    const { total } = from.table('resources');
    from.filter('resources', 'node_name = n1');
    await until(from, () => from.table('resources').count < total);
    expect(new Set(texts(from, 'resources', 'node_name'))).toEqual(new Set(['n1']));
    expect(from.table('resources').total).toBe(total);
  });

  it('look for a word in all cells, whatever its letter case', async () => {
    const from = await listed('nodes');
    from.filter('nodes', 'N2');
    await until(from, () => from.table('nodes').count === 1);
    expect(texts(from, 'nodes', 'name')).toEqual(['n2']);
  });

  it.each(['state =', 'nonsense = 1', '(', "state = 'n"])(
    'keep their rows while the filter is wrong: %s',
    async (wrong) => {
      const from = await listed('nodes');
      from.filter('nodes', 'n2');
      await until(from, () => from.table('nodes').count === 1);
      from.filter('nodes', wrong);
      expect(from.table('nodes')).toMatchObject({ filter: wrong, count: 1 });
      expect(from.table('nodes').filterFault).not.toBeUndefined();
      from.filter('nodes', '');
      await until(from, () => from.table('nodes').count === 3);
      expect(from.table('nodes').filterFault).toBeUndefined();
    },
  );

  it('sort sizes by value, and the other way round the second time', async () => {
    const from = await listed('storage-pools');
    const sizes = (): number[] =>
      texts(from, 'storage-pools', 'free_capacity').flatMap((text) => (text === '' ? [] : parseFloat(text)));
    const up = sizes().sort((a, b) => a - b);
    from.sort('storage-pools', 'free_capacity');
    await until(from, () => sizes().join() === up.join());
    from.sort('storage-pools', 'free_capacity');
    await until(from, () => sizes().join() === [...up].reverse().join());
    expect(from.table('storage-pools').sort).toEqual({ key: 'free_capacity', descending: true });
  });
});
