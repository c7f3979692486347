import { describe, expect, test } from 'vitest';
import { lookAt } from '../../src/cluster-file/plan/look.ts';
import { readCluster } from '../../src/cluster-file/cluster/read-cluster.ts';
import { readText } from '../../src/cluster-file/read/read-text.ts';
import { SECTIONS } from '../../src/cluster-file/format/sections.ts';
import { toFile } from '../../src/cluster-file/to-file/to-file.ts';
import { yamlText } from '../../src/cluster-file/tree/write-text.ts';
import type { JsonValue } from '../../src/model/json.ts';
import { FakeController } from '../support/fake-controller.ts';
import { RecordingController } from '../support/recording-controller.ts';

const outside = { environment: {}, files: { read: () => Promise.reject(new Error('no file is named')) } };
const all = new Set(SECTIONS);

/** A cluster with so many definitions, each with three replicas. */
function cluster(definitions: number): Record<string, JsonValue> {
  const names = Array.from({ length: definitions }, (_, at) => `r${at}`);
  const layer_object = { type: 'DRBD', children: [{ type: 'STORAGE' }] };
  return {
    '/v1/resource-groups': [{ name: 'g' }],
    '/v1/resource-definitions': names.map((name) => ({ name, resource_group_name: 'g' })),
    '/v1/view/resources': names.flatMap((name) =>
      ['n1', 'n2', 'n3'].map((node_name) => ({ name, node_name, layer_object })),
    ),
  };
}

/** The text of a cluster, and what was asked for it. */
async function exported(definitions: number, connectionsOf: 'few' | readonly string[]) {
  const controller = new RecordingController(cluster(definitions));
  const state = await readCluster(controller, { sections: all, connectionsOf });
  return { text: yamlText(toFile(state, all, { all: false })), asked: controller.asked };
}

/** What is asked to compare a file with the same cluster, for diff and for apply, which then has nothing to change. */
async function askedToCompare(definitions: number, text: string): Promise<readonly string[]> {
  const controller = new RecordingController(cluster(definitions));
  const look = await lookAt(controller, readText([{ name: 'a.yaml', text }]), { prune: false, outside });
  expect(look.differences).toEqual([]);
  return controller.asked;
}

describe('the number of requests', () => {
  test('of an export is that of the kinds of objects, unless there are few enough to ask for connections', async () => {
    const [small, large] = [await exported(10, 'few'), await exported(1000, 'few')];
    const others = small.asked.filter((path) => !path.endsWith('/resource-connections'));
    expect(small.asked).toHaveLength(others.length + 10);
    expect(large.asked.toSorted()).toEqual(others.toSorted());
    expect(large.asked).toHaveLength(13);
  });

  test('of diff and apply is the same for ten definitions and for a thousand', async () => {
    const asked = async (definitions: number) => askedToCompare(definitions, (await exported(definitions, [])).text);
    const [small, large] = [await asked(10), await asked(1000)];
    expect(large.toSorted()).toEqual(small.toSorted());
    expect(large).toHaveLength(13);
  });
});

test('the replicas of the resources in a file are asked for by the names that the cluster has', async () => {
  const controller = new FakeController([
    { method: 'GET', path: '/v1/controller/properties', answer: {} },
    { method: 'GET', path: '/v1/resource-groups', answer: [{ name: 'g' }] },
    {
      method: 'GET',
      path: '/v1/resource-definitions?with_volume_definitions=true',
      answer: [{ name: 'Db1', resource_group_name: 'g' }, { name: 'other' }],
    },
    { method: 'GET', path: '/v1/view/resources?resources=Db1', answer: [] },
  ]);
  const text = JSON.stringify({ linstor: 1, 'resource-definitions': { dB1: { group: 'g' } } });
  const { differences } = await lookAt(controller, readText([{ name: 'a.json', text }]), { prune: false, outside });
  controller.done();
  expect(differences.filter(({ needsPrune }) => !needsPrune)).toEqual([]);
});
