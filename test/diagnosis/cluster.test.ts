import { describe, expect, it } from 'vitest';
import { Census } from '../../src/diagnosis/census.ts';
import { clusterProblems, isOvercommitted, poolUses, type ClusterFacts } from '../../src/diagnosis/cluster.ts';
import { imbalanceOf } from '../../src/diagnosis/redundancy.ts';
import type { Resource } from '../../src/api/objects/resource.ts';

const HOUR = 3_600_000;

function facts(changes: Partial<ClusterFacts> = {}, ...resources: Resource[]): ClusterFacts {
  const census = new Census();
  for (const resource of resources) census.add(resource);
  return {
    now: 100 * HOUR,
    nodes: [],
    pools: [],
    census,
    placeCounts: new Map(),
    encryption: undefined,
    scheduled: undefined,
    failedSnapshots: undefined,
    ...changes,
  };
}

const found = (given: ClusterFacts) => clusterProblems(given).map(({ cause, text }) => [cause, text]);

/** A replica that is well, but for `changes`. */
function replica(name: string, node: string, peers: readonly string[], changes: Partial<Resource> = {}): Resource {
  const connections = Object.fromEntries(peers.map((peer) => [peer, { connected: true, message: 'Connected' }]));
  return {
    name,
    node_name: node,
    layer_object: { type: 'DRBD', drbd: { connections } },
    volumes: [
      {
        volume_number: 0,
        storage_pool_name: 'ssd',
        state: { disk_state: 'UpToDate' },
        layer_data_list: [
          { type: 'DRBD', data: { usable_size_kib: 1000 } },
          { type: 'STORAGE', data: { usable_size_kib: 1024 } },
        ],
      },
    ],
    ...changes,
  };
}

describe('clusterProblems', () => {
  it('finds nothing in an empty cluster', () => {
    expect(found(facts())).toEqual([]);
  });

  it.each([
    [-1, []],
    [100 * HOUR + 1, []],
    [100 * HOUR - 60_000, []],
    [99 * HOUR, [['backup-overdue', 'The backup of db1 to offsite by schedule nightly is overdue.']]],
  ])('a backup that is due at %d', (next_exec_time, problems) => {
    const backup = { rsc_name: 'db1', remote_name: 'offsite', schedule_name: 'nightly', next_exec_time };
    expect(found(facts({ scheduled: [backup] }))).toEqual(problems);
  });

  it('tells of locked secrets and failed snapshots', () => {
    expect(found(facts({ encryption: 'locked', failedSnapshots: [{ resource: 'db1', name: 's1' }] }))).toEqual([
      ['encryption-locked', 'Encryption is locked: encrypted volumes cannot be made or opened.'],
      ['snapshot-failed', 'Snapshot s1 of db1 failed.'],
    ]);
    expect(found(facts({ encryption: 'unlocked' }))).toEqual([]);
  });

  it('tells many findings of a cause as one', () => {
    const failedSnapshots = ['a', 'b', 'c', 'd', 'e'].map((resource) => ({ resource, name: 's1' }));
    const [problem, ...others] = clusterProblems(facts({ failedSnapshots }));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ text: '5 snapshots failed: a, b, c, …', remedy: 'linstor snapshot list' });
    expect(problem?.findings).toHaveLength(5);
  });

  it('misses a tie-breaker only where the resource is in use and a third node could hold one', () => {
    const pools = ['n1', 'n2', 'n3'].map((node_name) => ({ node_name, storage_pool_name: 'p', provider_kind: 'LVM' }));
    const used = [replica('db1', 'n1', ['n2'], { state: { in_use: true } }), replica('db1', 'n2', ['n1'])];
    const unused = [replica('db1', 'n1', ['n2']), replica('db1', 'n2', ['n1'])];
    expect(found(facts({ pools }, ...used)).map(([cause]) => cause)).toEqual(['no-tie-breaker']);
    expect(found(facts({ pools }, ...unused))).toEqual([]);
    expect(found(facts({ pools: pools.slice(1) }, ...used))).toEqual([]);
  });

  it('misses replicas that the group asks for', () => {
    const placeCounts = new Map([['db1', 3]]);
    const two = [replica('db1', 'n1', ['n2']), replica('db1', 'n2', ['n1'])];
    expect(found(facts({ placeCounts }, ...two))).toEqual([
      ['too-few-replicas', 'db1 has 2 of the 3 replicas that its group asks for.'],
    ]);
  });

  it('does not ask nodes without a satellite to be online', () => {
    expect(found(facts({ nodes: [{ name: 'c', type: 'CONTROLLER', connection_status: 'UNKNOWN' }] }))).toEqual([]);
  });
});

describe('poolUses', () => {
  it('adds up what volumes may grow to, the fullest pool first', () => {
    const pool = (node_name: string, free_capacity: number) => ({
      node_name,
      storage_pool_name: 'ssd',
      provider_kind: 'LVM_THIN',
      total_capacity: 2000,
      free_capacity,
    });
    const given = facts(
      { pools: [pool('n1', 1500), pool('n2', 100)] },
      ...['a', 'b', 'c'].map((name) => replica(name, 'n2', ['n1'])),
      replica('a', 'n1', ['n2'], { flags: ['DISKLESS'] }),
    );
    expect(poolUses(given).map(({ node, promisedKib }) => [node, promisedKib])).toEqual([
      ['n2', 3072],
      ['n1', 0],
    ]);
    expect(poolUses(given).map(isOvercommitted)).toEqual([true, false]);
  });
});

describe('imbalanceOf', () => {
  it.each([
    [2, 1, 1, 3, 'too-few-replicas'],
    [undefined, 1, 1, 3, 'too-few-replicas'],
    [0, 3, 2, 3, undefined],
    [2, 4, 3, 3, 'too-many-replicas'],
    [2, 2, 2, 3, 'no-tiebreaker'],
    [2, 2, 2, 2, undefined],
    [3, 3, 3, 3, undefined],
  ])('place count %s, %d deployed, %d plain, %d nodes: %s', (placeCount, deployed, plain, nodesWithPools, kind) => {
    expect(imbalanceOf({ placeCount, deployed, plain, nodesWithPools })?.kind).toBe(kind);
  });
});
