import { describe, expect, test } from 'vitest';
import { MOST_ASKED, askedFor, readCluster, type Asked } from '../../src/cluster-file/cluster/read-cluster.ts';
import type { ClusterTree } from '../../src/cluster-file/format/cluster-file.ts';
import { SECTIONS } from '../../src/cluster-file/format/sections.ts';
import { RepliesFault } from '../../src/api/objects/reply.ts';
import type { JsonValue } from '../../src/model/json.ts';
import { FakeController } from '../support/fake-controller.ts';
import { RecordingController } from '../support/recording-controller.ts';

const NO = [{ ret_code: -4611686018427387904, message: 'There is no such path.' }];
const schedules = { sections: new Set(['schedules'] as const), connectionsOf: [] };

describe('a controller that refuses to tell the schedules', () => {
  const expected = [{ method: 'GET', path: '/v1/schedules', answer: NO }];

  test('has none when it is too old to know them', async () => {
    const state = await readCluster(new FakeController(expected, '1.13.0'), schedules);
    expect(state.schedules).toEqual([]);
  });

  test('ends the reading when it should know them: nothing is left out in silence', async () => {
    await expect(readCluster(new FakeController(expected), schedules)).rejects.toBeInstanceOf(RepliesFault);
  });
});

describe('the connections of replicas', () => {
  const drbd = { type: 'DRBD', children: [{ type: 'STORAGE' }] };
  const cluster = (count: number): Record<string, JsonValue> => {
    const names = Array.from({ length: count }, (_, at) => `r${at}`);
    const replica = (name: string, node: string) => ({ name, node_name: node, layer_object: { ...drbd } });
    return {
      '/v1/resource-definitions': [...names, 'single', 'local'].map((name) => ({ name })),
      '/v1/view/resources': [
        ...names.flatMap((name) => [replica(name, 'n1'), replica(name, 'n2')]),
        replica('single', 'n1'),
        { name: 'local', node_name: 'n1', layer_object: { type: 'STORAGE' } },
        { name: 'local', node_name: 'n2', layer_object: { type: 'STORAGE' } },
      ],
    };
  };
  const asked = async (count: number, connectionsOf: Asked['connectionsOf']) => {
    const controller = new RecordingController(cluster(count));
    const state = await readCluster(controller, { sections: new Set(['resource-connections']), connectionsOf });
    const paths = controller.asked.filter((path) => path.endsWith('/resource-connections'));
    return { names: paths.map((path) => path.split('/')[3]), leftOut: state.connectionsLeftOut };
  };

  test('are asked for where two replicas have DRBD', async () => {
    expect(await asked(2, 'few')).toEqual({ names: ['r0', 'r1'], leftOut: 0 });
  });

  test('are left out when they are many, unless all are wanted', async () => {
    expect(await asked(MOST_ASKED + 1, 'few')).toEqual({ names: [], leftOut: MOST_ASKED + 1 });
    expect((await asked(MOST_ASKED + 1, 'all')).names).toHaveLength(MOST_ASKED + 1);
  });

  test('are asked for by name, and of all when a name is of something else', async () => {
    expect((await asked(3, ['R1'])).names).toEqual(['r1']);
    expect((await asked(3, ['n1'])).names).toEqual(['r0', 'r1', 'r2']);
    expect((await asked(3, { only: ['n1', 'R2'] })).names).toEqual(['r2']);
  });
});

describe('for a file', () => {
  const names = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`r${at}`, { group: 'g' }]));
  const askedOf = (tree: Omit<ClusterTree, 'linstor'>, prune = false) => {
    const whole = { linstor: 1, ...tree } as const;
    const sections = new Set(SECTIONS.filter((section) => whole[section] !== undefined));
    return askedFor(whole, sections, { prune });
  };

  test('the replicas of a few named resources are asked for, and no others', () => {
    const { replicasOf } = askedOf({ 'resource-definitions': names(2) });
    expect(replicasOf).toEqual(['r0', 'r1']);
  });

  test('all are asked for when they are many, when others are to go, and when there is something below them', () => {
    expect(askedOf({ 'resource-definitions': names(51) }).replicasOf).toBeUndefined();
    expect(askedOf({ 'resource-definitions': names(1) }, true).replicasOf).toBeUndefined();
    expect(askedOf({ 'resource-definitions': names(1), nodes: {} }).replicasOf).toBeUndefined();
  });

  test('connections are asked for by the names in it', () => {
    expect(askedOf({ 'resource-connections': { a: {} } }).connectionsOf).toEqual({ only: ['a'] });
    expect(askedOf({ 'resource-connections': { a: {} } }, true).connectionsOf).toBe('all');
  });
});
