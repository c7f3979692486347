import { describe, expect, test } from 'vitest';
import { compare } from '../../src/cluster-file/compare/compare.ts';
import type { ClusterState, Replica } from '../../src/cluster-file/cluster/cluster-state.ts';
import type { ClusterTree } from '../../src/cluster-file/format/cluster-file.ts';
import { plan } from '../../src/cluster-file/plan/plan.ts';
import type { Plan } from '../../src/cluster-file/plan/step.ts';
import { readText } from '../../src/cluster-file/read/read-text.ts';
import { NOTHING } from './nothing.ts';

function tree(text: string): ClusterTree {
  return readText([{ name: 'x.yaml', text: `linstor: 1\n${text}` }]).tree;
}

/** A replica of db1 on a node; `flags` as the controller has them. */
function replica(node: string, flags: readonly string[] = []): Replica {
  const volume = { number: 0, storagePool: 'ssd', properties: {}, diskState: 'UpToDate', syncing: false };
  return {
    resource: 'db1',
    node,
    flags,
    properties: {},
    volumes: [{ ...volume, allocatedKib: undefined }],
    inUse: undefined,
    layers: ['DRBD', 'STORAGE'],
    uuid: undefined,
    ports: [],
  };
}

/** What is to be done for the cluster to get from `actual` to `wanted`; of db1 it has these replicas. */
function planned(
  actual: string,
  wanted: string,
  replicas: readonly Replica[] = [],
  also: Partial<ClusterState> = {},
): Plan {
  const [now, then] = [tree(actual), tree(wanted)];
  const state = { ...NOTHING, ...also, replicas: new Map(replicas.length > 0 ? [['db1', replicas]] : []) };
  return plan({ differences: compare(then, now), wanted: then, actual: now, state });
}

/** Its steps, each with what comes before. */
function steps({ steps: all }: Plan): readonly string[] {
  return all.map(({ what, before }) =>
    before?.kind === 'copies' ? `${what}, once ${before.nodes.join(' and ')} are good` : what,
  );
}

function losses({ steps: all }: Plan): readonly string[] {
  return all.flatMap(({ loses = [] }) => loses);
}

const db1 = (replicas: string, more = 'volumes: { 0: { size: 2GiB } }'): string =>
  `resource-definitions: { db1: { ${more}, replicas: { ${replicas} } } }`;
const DISKLESS = ['DISKLESS', 'DRBD_DISKLESS'];

describe('replicas', () => {
  test('one that moves is added, waited for, and then taken away without loss', () => {
    const moved = planned(db1('n1: {}, n2: {}'), db1('n1: {}, n3: {}'), [replica('n1'), replica('n2')]);
    expect(steps(moved)).toEqual([
      'resource db1: add replicas on n3',
      'resource db1: take away the replica on n2, once n1 and n3 are good',
    ]);
    expect(moved.steps[1]?.needs).toContain(moved.steps[0]?.id);
    expect(losses(moved)).toEqual([]);
  });

  test('all that move go only once all new ones are good', () => {
    const now = [replica('n1'), replica('n2')];
    const moved = planned(db1('n1: {}, n2: {}'), db1('n3: {}, n4: {}'), now);
    expect(steps(moved)).toEqual([
      'resource db1: add replicas on n3, n4',
      'resource db1: take away the replica on n1, once n3 and n4 are good',
      'resource db1: take away the replica on n2, once n3 and n4 are good',
    ]);
  });

  test('a diskless one gets its disk before another loses its own', () => {
    const now = [replica('n1'), replica('n2', DISKLESS)];
    const swapped = planned(db1('n1: {}, n2: { diskless: true }'), db1('n1: { diskless: true }, n2: {}'), now);
    expect(steps(swapped)).toEqual([
      'resource db1: give a disk to the replica on n2',
      'resource db1: take the disk of the replica on n1 away, once n2 are good',
    ]);
    expect(losses(swapped)).toEqual([]);
  });

  test('a diskless one goes without waiting and without loss', () => {
    const gone = planned(db1('n1: {}, n2: { diskless: true }'), db1('n1: {}'), [
      replica('n1'),
      replica('n2', DISKLESS),
    ]);
    expect(steps(gone)).toEqual(['resource db1: take away the diskless replica on n2']);
    expect(losses(gone)).toEqual([]);
  });

  test('a tie-breaker is left to LINSTOR', () => {
    const now = [replica('n1'), replica('n2'), replica('n3', [...DISKLESS, 'TIE_BREAKER'])];
    const text = db1('n1: {}, n2: {}');
    expect(planned(db1('n1: {}, n2: {}, n3: { diskless: true, tie-breaker: true }'), text, now).steps).toEqual([]);
  });

  test.each([
    ['the last one', db1(''), 'This deletes every copy of db1 (n1).'],
    ['the disk of the last one', db1('n1: { diskless: true }'), 'This leaves no good copy of db1: the one on n1 goes.'],
  ])('%s is a loss', (_what, wanted, loss) => {
    expect(losses(planned(db1('n1: {}'), wanted, [replica('n1')]))).toEqual([loss]);
  });

  test('without DRBD nothing copies the data, so that moving loses them', () => {
    const local = (node: string): string => db1(`${node}: {}`, 'layers: [STORAGE], volumes: { 0: { size: 2GiB } }');
    const moved = planned(local('n1'), local('n2'), [replica('n1')]);
    expect(losses(moved)).toEqual(['This deletes the data of db1 on n1, which no other replica copies.']);
  });
});

describe('volumes', () => {
  const sized = (size: string, more = ''): string => db1('n1: {}', `volumes: { 0: { size: ${size} } ${more} }`);

  test.each([
    ['that grows', sized('2GiB'), sized('3GiB'), []],
    [
      'that shrinks',
      sized('2GiB'),
      sized('1GiB'),
      ['This shrinks volume 0 of db1 from 2GiB to 1GiB: what lies behind is lost.'],
    ],
    ['that goes', sized('2GiB', ', 1: { size: 1GiB }'), sized('2GiB'), ['This deletes volume 1 of db1 with its data.']],
  ])('of one %s the loss is told', (_what, actual, wanted, expected) => {
    expect(losses(planned(actual, wanted, [replica('n1')]))).toEqual(expected);
  });

  test('without replicas there is nothing to lose', () => {
    expect(losses(planned(sized('2GiB'), sized('1GiB')))).toEqual([]);
  });

  test('a new one comes before the replicas that are to have it', () => {
    const all = steps(planned('resource-definitions: {}', sized('2GiB')));
    expect(all).toEqual([
      'resource definition db1: add',
      'volume 0 of db1: add with 2GiB',
      'resource db1: add replicas on n1',
    ]);
  });
});

describe('what others stand on', () => {
  const NODE = (name: string): string => `${name}: { interfaces: { default: { address: 10.0.0.1, satellite: true } } }`;

  test('a storage pool goes after the replicas on its node, and is a loss', () => {
    const gone = planned(
      `storage-pools: { n1: { ssd: { provider: LVM, pool-name: vg } } }\n${db1('n1: {}, n2: {}')}`,
      `storage-pools: {}\n${db1('n2: {}')}`,
      [replica('n1'), replica('n2')],
    );
    expect(steps(gone)).toEqual([
      'resource db1: take away the replica on n1, once n2 are good',
      'storage pool ssd of n1: delete',
    ]);
    expect(losses(gone)).toEqual(['This takes away the storage pool ssd of n1.']);
    expect(gone.steps[1]?.needs).toEqual([gone.steps[0]?.id]);
  });

  test('a node goes after its replicas; with some that stay it cannot go', () => {
    const before = `nodes: { ${NODE('n1')}, ${NODE('n2')} }\n`;
    const after = `nodes: { ${NODE('n2')} }\n`;
    const now = [replica('n1'), replica('n2')];
    const gone = planned(before + db1('n1: {}, n2: {}'), after + db1('n2: {}'), now);
    expect(steps(gone).at(-1)).toBe('node n1: delete');
    expect(gone.impossible).toEqual([]);
    expect(planned(before + db1('n1: {}, n2: {}'), after + db1('n1: {}, n2: {}'), now).impossible).toEqual([
      'node n1: it still has replicas of db1; say in the file where these are to be',
    ]);
  });

  test('a resource leaves its group before the group goes, and comes to one that is new', () => {
    const inGroup = (group: string): string =>
      `resource-groups: { ${group}: {} }\nresource-definitions: { db1: { group: ${group} } }`;
    const all = steps(planned(inGroup('old'), inGroup('new')));
    expect(all.indexOf('resource group new: add')).toBeLessThan(all.indexOf('resource definition db1: change'));
  });

  test('a group is made after the pools that it names, wherever these are', () => {
    const pool = '{ ssd: { provider: LVM, pool-name: vg } }';
    const made = planned(
      'resource-groups: {}',
      `resource-groups: { fast: { placement: { storage-pools: [SSD] } } }\nstorage-pools: { n1: ${pool}, n2: ${pool} }`,
    );
    expect(made.steps.map(({ id, needs, after = [] }) => [id, needs, after])).toEqual([
      ['pool n1 ssd', [], []],
      ['pool n2 ssd', [], []],
      ['group fast', [], ['pool n1 ssd', 'pool n2 ssd']],
    ]);
  });

  test('a group that names a pool which is there already is changed at once', () => {
    const named = (pool: string): string =>
      `resource-groups: { fast: { placement: { storage-pools: [${pool}] } } }\nresource-definitions: {}`;
    const changed = planned(named('ssd'), named('hdd'));
    expect(changed.steps.map(({ id, after = [] }) => [id, after])).toEqual([['group fast', []]]);
  });

  describe('a volume group', () => {
    const FAST = 'resource-groups: { fast: {}, slow: {} }\n';
    const MORE = 'resource-groups: { fast: { volumes: { 1: {} } }, slow: {} }\n';
    const inGroup = (group: string): string => `resource-definitions: { db1: { group: ${group} } }`;
    const definitions = [{ name: 'db1', resource_group_name: 'fast' }];

    test.each([
      ['are deleted', 'resource-definitions: {}', 'resource definition db1: delete'],
      ['leave it', inGroup('slow'), 'resource definition db1: change'],
    ])('is added once the resources of its group %s', (_what, then, first) => {
      const made = planned(FAST + inGroup('fast'), MORE + then, [], { definitions });
      expect(steps(made)).toEqual([first, 'resource group fast: volume group 1']);
      expect(made.steps[1]?.needs).toEqual(['definition db1']);
      expect(made.impossible).toEqual([]);
    });

    test.each([
      ['stay', MORE + inGroup('fast')],
      [
        'go to another group that gets one',
        `resource-groups: { fast: { volumes: { 1: {} } }, slow: { volumes: { 1: {} } } }\n${inGroup('slow')}`,
      ],
    ])('cannot be added while resources %s', (_what, then) => {
      expect(planned(FAST + inGroup('fast'), then, [], { definitions }).impossible).toEqual([
        'resource group fast: volume group 1 cannot be added while the group has resources (db1)',
      ]);
    });

    test('changes and goes whatever is in its group', () => {
      const [now, then] = ['{ 0: {}, 1: {} }', '{ 0: { properties: { Aux/x: y } } }'].map(
        (volumes) => `resource-groups: { fast: { volumes: ${volumes} } }\n${inGroup('fast')}`,
      );
      const changed = planned(now ?? '', then ?? '', [], { definitions });
      expect(steps(changed)).toEqual(['resource group fast: volume group 0', 'resource group fast: volume group 1']);
      expect(changed.impossible).toEqual([]);
    });
  });

  test('a resource that goes with its data is told', () => {
    const gone = planned(db1('n1: {}, n2: {}'), 'resource-definitions: {}', [replica('n1'), replica('n2')]);
    expect(steps(gone)).toEqual(['resource definition db1: delete']);
    expect(losses(gone)).toEqual(['This deletes db1 with all its data (n1, n2).']);
  });
});

test('the same cluster has nothing to do', () => {
  expect(planned(db1('n1: {}'), db1('n1: {}'), [replica('n1')])).toEqual({ steps: [], impossible: [] });
});

test('a file goes although another one is wanted whose name differs in letter case only', () => {
  const [one, other] = ['/etc/a: { content: x }', '/etc/A: { content: y }'];
  const { steps: all } = planned(`files: { ${one}, ${other} }`, `files: { ${one} }`);
  expect(all.map(({ what }) => what)).toEqual(['file /etc/A: delete']);
});

describe('what neither the file nor the cluster has', () => {
  const nodes = 'nodes: { alpha: { interfaces: { default: { address: 10.0.0.1 } } } }\n';
  const pools = 'storage-pools: { alpha: { ssd: { provider: LVM } } }\n';

  test.each([
    [`${nodes}storage-pools: { beta: { ssd: { provider: LVM } } }`, 'storage pool ssd: node beta', ''],
    [
      'resource-groups: { databases: {} }\nresource-definitions: { db1: { group: database } }',
      'resource definition db1: resource group database',
      'databases',
    ],
    [`${nodes}resource-definitions: { db1: { replicas: { alpah: {} } } }`, 'resource db1: node alpah', 'alpha'],
    [
      `${nodes}${pools}resource-definitions: { db1: { replicas: { alpha: { storage-pool: sdd } } } }`,
      'resource db1 on alpha: storage pool sdd',
      'ssd',
    ],
    [
      'remotes: {}\nresource-definitions: { db1: { backup-schedules: { offsite: { nightly: {} } } } }',
      'resource definition db1: remote offsite',
      '',
    ],
  ])('is told before anything is sent: %s', (wanted, what, meant) => {
    const also = meant === '' ? '' : `; did you mean ${meant}?`;
    expect(planned('', wanted).impossible).toEqual([`${what} is neither in the file nor in the cluster${also}`]);
  });

  test('is told of the interfaces of a path as well', () => {
    const both =
      'nodes: { a: { interfaces: { repl: { address: ::1 } } }, b: { interfaces: { repl: { address: ::2 } } } }';
    const path = (one: string): string => `node-connections: { a: { b: { paths: { p1: { a: repl, b: ${one} } } } } }`;
    expect(planned(both, `${both}\n${path('repl')}`).impossible).toEqual([]);
    expect(planned(both, `${both}\n${path('replic')}`).impossible).toEqual([
      'connection of a and b, path p1: b has no network interface replic; did you mean repl?',
    ]);
  });

  test('is not told of sections that the file does not have, nor of what is always there or in the cluster', () => {
    const one = 'resource-definitions: { db1: { group: fast, replicas: { n1: { storage-pool: ssd } } } }';
    expect(planned('', one).impossible).toEqual([]);
    const usual =
      'resource-definitions: { db1: { group: DfltRscGrp, replicas: { ALPHA: { storage-pool: dfltdisklessstorpool } } } }';
    expect(planned(nodes + pools, `nodes: {}\nstorage-pools: {}\nresource-groups: {}\n${usual}`).impossible).toEqual(
      [],
    );
  });
});
