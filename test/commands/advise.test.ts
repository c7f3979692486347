import { describe, expect, it } from 'vitest';
import { adviseMaintenance } from '../../src/commands/advise/maintenance.ts';
import { adviseResource } from '../../src/commands/advise/resource.ts';
import { FakeController, type Expected } from '../support/fake-controller.ts';
import { runWords } from '../support/run-words.ts';
import { cellsOf, runCommand } from '../support/run-command.ts';

interface Cluster {
  readonly groups?: object[];
  readonly definitions: object[];
  readonly resources: object[];
  readonly pools?: object[];
}

function requests(cluster: Cluster): Expected[] {
  const get = (path: string, answer: unknown): Expected => ({ method: 'GET', path, answer });
  const definitions = get('/v1/resource-definitions?with_volume_definitions=true', cluster.definitions);
  const resources = get('/v1/view/resources', cluster.resources);
  if (!cluster.groups) return [definitions, resources];
  return [
    get('/v1/resource-groups', cluster.groups),
    definitions,
    resources,
    get('/v1/view/storage-pools', cluster.pools),
  ];
}

/** The fixes advised. */
async function fixes(cluster: Cluster, input: Record<string, unknown> = {}): Promise<string[]> {
  const command = cluster.groups ? adviseResource : adviseMaintenance;
  const { view } = await runCommand(command, input, new FakeController(requests(cluster)));
  if (view.kind !== 'table' || typeof view.machine !== 'object') throw new Error(view.kind);
  const advice = view.machine.value as unknown as { resource: string; what: string; fix: string }[];
  expect(await cellsOf(view)).toEqual([
    ['Resource', 'Issue', 'Possible fix'],
    ...advice.map(({ resource, what, fix }) => [resource, what, fix]),
  ]);
  return advice.map(({ fix }) => fix);
}

const replica = (name: string, node_name: string, rest: object = {}): object => ({
  name,
  node_name,
  volumes: [{ volume_number: 0, state: { disk_state: 'UpToDate' } }],
  ...rest,
});
const diskless = { flags: ['DISKLESS'], state: { in_use: true }, volumes: [] };
const pool = (node_name: string, provider_kind = 'LVM'): object => ({
  storage_pool_name: 'p',
  node_name,
  provider_kind,
});
const group = (name: string, select_filter: object): object => ({ name, select_filter });
const a = { name: 'a', resource_group_name: 'g' };

describe('advise resource', () => {
  const twoNodes = [replica('a', 'n1'), replica('a', 'n2')];

  it.each<[string, object, object[], object[], string[]]>([
    ['too few replicas', { place_count: 3 }, twoNodes, [], ['linstor rd ap --place-count 3 a']],
    ['too few by default', { place_count: 0 }, [], [], ['linstor rd ap --place-count 2 a']],
    [
      'too many replicas, of which some are needed',
      { place_count: 1 },
      [
        replica('a', 'n1', { state: { in_use: true } }),
        replica('a', 'n2', { volumes: [{ volume_number: 0, state: { disk_state: 'Outdated' } }] }),
        replica('a', 'n3'),
        replica('a', 'n4', { volumes: [] }),
      ],
      [],
      ['linstor r d n3 n4 a'],
    ],
    [
      'no tie-breaker where there is room for one',
      {},
      twoNodes,
      [pool('n1'), pool('n2'), pool('n3', 'DISKLESS')],
      ['linstor rd ap --drbd-diskless --place-count 1 a'],
    ],
    ['no tie-breaker and no room', {}, twoNodes, [pool('n1'), pool('n2')], []],
    [
      'a diskless user next to a storage pool',
      {},
      [...twoNodes, replica('a', 'n3', diskless), replica('a', 'n4', diskless)],
      [pool('n3', 'EBS_INIT'), pool('n4')],
      ['linstor r td --dflt n4 a'],
    ],
    [
      'a diskless user in a group that names its pools',
      { storage_pool_list: ['p'] },
      [...twoNodes, replica('a', 'n3', diskless)],
      [pool('n3')],
      [],
    ],
    ['nothing', { place_count: 2 }, [...twoNodes, replica('a', 'n3', { flags: ['DISKLESS'] })], [pool('n3')], []],
  ])('finds %s', async (_, filter, resources, pools, wanted) => {
    expect(await fixes({ groups: [group('g', filter)], definitions: [a], resources, pools })).toEqual(wanted);
  });

  const cluster = {
    groups: [],
    definitions: [{ name: 'b' }, a, { name: 'c', resource_group_name: 'unknown' }],
    resources: [replica('c', 'n1', diskless)],
    pools: [pool('n1')],
  };

  it('keeps the order of the controller, or that of --resources', async () => {
    expect(await fixes(cluster)).toHaveLength(4);
    expect(await fixes(cluster, { resources: ['a', 'b'] })).toEqual([
      'linstor rd ap --place-count 2 a',
      'linstor rd ap --place-count 2 b',
    ]);
    expect(await fixes(cluster, { filter: ['diskless-in-use'] })).toEqual(['linstor r td --dflt n1 c']);
  });

  it('says when a resource does not exist', async () => {
    await expect(fixes(cluster, { resources: ['x'] })).rejects.toMatchObject({ exitCode: 3 });
  });
});

describe('advise maintenance', () => {
  it.each<[string, object[], string[]]>([
    ['the only replica', [replica('a', 'n1'), replica('a', 'n2', diskless)], ['linstor rd ap --place-count 2 a']],
    ['one of two', [replica('a', 'n1'), replica('a', 'n2')], ['linstor rd ap --drbd-diskless --place-count 1 a']],
    ['one of three', [replica('a', 'n1'), replica('a', 'n2'), replica('a', 'n3', diskless)], []],
    ['nothing', [replica('a', 'n2')], []],
  ])('finds that the node has %s', async (_, resources, wanted) => {
    expect(await fixes({ definitions: [{ name: 'x' }, a], resources }, { node: 'n1' })).toEqual(wanted);
    expect(await fixes({ definitions: [a], resources }, { node: 'n1', resources: ['x'] })).toEqual([]);
  });
});

describe('without anything to advise', () => {
  const definitions = [{ name: 'a', resource_group_name: 'g' }];
  const resources = ['n1', 'n2', 'n3'].map((node) => replica('a', node));
  const maintenance = (node: string, given = {}) =>
    runWords(`advise maintenance ${node}`, new FakeController(requests({ definitions, resources })), given);

  it.each([
    ['N1', 'There is nothing to advise before N1 goes down.'],
    ['n9', 'No resource has a replica on n9.'],
  ])('a terminal says so, a pipe has an empty table: %s', async (node, line) => {
    expect((await maintenance(node, { terminal: true })).stderr).toContain(line);
    const piped = await maintenance(node);
    expect(piped.stdout + piped.stderr).not.toContain(line);
  });

  it('the letter case of a node does not matter', async () => {
    const single = { definitions, resources: resources.slice(0, 1) };
    expect(await fixes(single, { node: 'N1' })).toEqual(['linstor rd ap --place-count 2 a']);
  });
});
