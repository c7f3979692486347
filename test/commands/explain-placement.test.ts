import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGroup } from '../../src/demo/operations/groups.ts';
import { createNode } from '../../src/demo/operations/nodes.ts';
import { createPool } from '../../src/demo/operations/pools.ts';
import { spawn } from '../../src/demo/operations/spawn.ts';
import { Refusal } from '../../src/demo/reply.ts';
import type { Context } from '../../src/demo/state/context.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { severity } from '../../src/api/objects/reply.ts';
import { shown } from '../output/capture.ts';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import { runToView } from '../support/run-to-view.ts';

const GIB = 1024 * 1024;

interface RandomNode {
  readonly type: string;
  readonly online: boolean;
  readonly flag: string | undefined;
  readonly target: string | undefined;
  readonly rack: string | undefined;
  readonly zone: string | undefined;
  readonly pools: readonly (readonly [name: string, kind: string, gib: number, ratio: string | undefined])[];
}

/** Absent `often` times to one. */
function rarely<T>(often: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: often, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}

const KINDS = ['LVM_THIN', 'LVM_THIN', 'LVM_THIN', 'LVM', 'ZFS', 'ZFS_THIN', 'FILE_THIN'];
const POOLS = ['ssd', 'tank', 'files'];

const randomNode: fc.Arbitrary<RandomNode> = fc.record({
  type: fc.oneof(
    { weight: 9, arbitrary: fc.constant('SATELLITE') },
    { weight: 1, arbitrary: fc.constant('AUXILIARY') },
  ),
  online: fc.oneof({ weight: 7, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  flag: rarely(9, fc.constant('EVACUATE')),
  target: rarely(6, fc.constantFrom('true', 'false', 'no')),
  rack: fc.constantFrom('r1', 'r2', 'r3', undefined),
  zone: fc.constantFrom('a', 'a', 'b', undefined),
  pools: fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('ssd', 'ssd', ...POOLS),
      fc.constantFrom(...KINDS),
      fc.integer({ min: 0, max: 60 }),
      rarely(4, fc.constantFrom('0.5', '1', '3')),
    ),
    { minLength: 1, maxLength: 3, selector: ([name]) => name },
  ),
});

const randomFilter = fc.record({
  place_count: rarely(1, fc.integer({ min: 1, max: 4 })),
  storage_pool_list: rarely(5, fc.subarray(POOLS, { minLength: 1 })),
  provider_list: rarely(7, fc.subarray([...new Set(KINDS)], { minLength: 2 })),
  layer_stack: rarely(
    3,
    fc.constantFrom(['STORAGE'], ['DRBD', 'STORAGE'], ['DRBD', 'STORAGE'], ['DRBD', 'NVME', 'STORAGE']),
  ),
  replicas_on_same: rarely(3, fc.constantFrom(['Aux/zone'], ['Aux/zone=a'], ['Aux/rack'])),
  replicas_on_different: rarely(3, fc.constantFrom(['Aux/rack'], ['Aux/rack=r1'], ['Aux/zone', 'Aux/rack'])),
  x_replicas_on_different_map: rarely(3, fc.constantFrom({ 'Aux/zone': 1 }, { 'Aux/rack': 2 })),
  not_place_with_rsc: rarely(5, fc.constantFrom(['old1'], ['nothing'])),
  not_place_with_rsc_regex: rarely(5, fc.constantFrom('^OLD', '2$', 'x.*y')),
});

const randomCluster = fc.record({
  nodes: fc.array(randomNode, { minLength: 2, maxLength: 7 }),
  filter: randomFilter,
  controller: fc.record({
    AllowMixingStoragePoolDriver: rarely(3, fc.constantFrom('true', 'false')),
    AutoplaceTarget: rarely(20, fc.constant('false')),
    MaxOversubscriptionRatio: rarely(3, fc.constantFrom('1', '2.5')),
    MaxTotalCapacityOversubscriptionRatio: rarely(3, fc.constantFrom('1', '2')),
  }),
  /** GiB of resources that are there already. */
  before: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 2 }),
  sizeGib: fc.integer({ min: 1, max: 80 }),
});

type RandomCluster = typeof randomCluster extends fc.Arbitrary<infer T> ? T : never;

function build(context: Context, cluster: RandomCluster): void {
  cluster.nodes.forEach((node, i) => addNode(context, `n${i + 1}`, node));
  Object.assign(context.state.props, given(cluster.controller));
  createGroup(context, { name: 'grp', select_filter: given(cluster.filter) });
  cluster.before.forEach((gib, i) => {
    const body = {
      resource_definition_name: `old${i + 1}`,
      volume_sizes: [gib * GIB],
      select_filter: { place_count: 1 },
    };
    unlessRefused(() => spawn(context, 'DfltRscGrp', body));
  });
  // What happens to nodes later does not undo what is on them.
  cluster.nodes.forEach(({ online, flag }, i) => {
    const node = context.state.nodes.get(`N${i + 1}`);
    if (node === undefined) throw new Error('the node was made');
    node.online = online;
    if (flag !== undefined) node.flags.push(flag);
  });
}

function addNode(context: Context, name: string, { type, target, rack, zone, pools }: RandomNode): void {
  const props = given({ AutoplaceTarget: target, 'Aux/rack': rack, 'Aux/zone': zone });
  createNode(context, {
    name,
    type,
    props,
    net_interfaces: [{ name: 'default', address: '10.0.0.1' }],
  });
  const node = context.state.nodes.get(name.toUpperCase());
  if (type === 'AUXILIARY' || node === undefined) return;
  for (const [pool, kind, gib, ratio] of pools) {
    const driver = {
      LVM: 'vg_hdd',
      LVM_THIN: 'linstor_vg/thinpool',
      ZFS: 'tank',
      ZFS_THIN: 'tank',
      FILE_THIN: '/srv/p',
    };
    const ratioProp = ratio === undefined ? {} : { MaxFreeCapacityOversubscriptionRatio: ratio };
    const body = {
      storage_pool_name: pool,
      provider_kind: kind,
      props: { 'StorDriver/StorPoolName': driver[kind as keyof typeof driver], ...ratioProp },
    };
    unlessRefused(() => createPool(context, name, body));
    const made = node.pools.get(pool.toUpperCase());
    if (made !== undefined) made.capacityKib = gib * GIB;
  }
}

/** The members that are not undefined. */
function given(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function unlessRefused(make: () => unknown): void {
  try {
    make();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

async function explained(runtime: DemoCluster, line: string): Promise<JsonObject> {
  const { view } = await runToView(line, runtime.controller);
  if (view.kind !== 'text' || view.machine === undefined) throw new Error('no value for scripts');
  return view.machine.value as JsonObject;
}

describe('explain placement', () => {
  it('agrees with what automatic placement then does, in 300 clusters', { timeout: 120_000 }, async () => {
    const outcomes = { placed: 0, refused: 0, together: 0 };
    await fc.assert(
      fc.asyncProperty(randomCluster, async (cluster) => {
        const runtime = await demoCluster({ content: 'empty' });
        try {
          build({ state: runtime.demo.state, now: runtime.clock.now }, cluster);
          const told = await explained(runtime, `explain placement grp --size ${cluster.sizeGib}G`);
          const nodes = told.nodes as JsonObject[];
          const body = { resource_definition_name: 'new', volume_sizes: [cluster.sizeGib * GIB], select_filter: {} };
          const replies = await runtime.controller.change({
            method: 'POST',
            path: '/v1/resource-groups/grp/spawn',
            body,
          });
          const refused = replies.some((reply) => severity(reply) === 'error');
          expect(
            told.possible,
            `${JSON.stringify(told)} ${replies.map(({ message, details }) => `${message} ${details}`).join('\n')}`,
          ).toBe(!refused);
          const fits = new Map(nodes.map(({ node, fits: fit }) => [node, fit]));
          const replicas = [...(runtime.demo.state.definitions.get('NEW')?.resources.values() ?? [])];
          for (const { nodeName, flags } of replicas)
            if (!flags.includes('DISKLESS')) expect(fits.get(nodeName), nodeName).toBe(true);
          if (!refused) outcomes.placed += 1;
          else
            outcomes[
              nodes.filter(({ fits: fit }) => fit).length >= Number(told.place_count) ? 'together' : 'refused'
            ] += 1;
        } finally {
          await runtime.demo.close();
        }
      }),
      { numRuns: 300, seed: 20261121 },
    );
    // The test is worth something only if each outcome is frequent.
    expect(Math.min(...Object.values(outcomes)), JSON.stringify(outcomes)).toBeGreaterThan(15);
  });
});

describe('on the sample cluster', () => {
  async function page(
    line: string,
    faults: readonly string[] = [],
    change?: (runtime: DemoCluster) => void,
  ): Promise<string> {
    const runtime = await demoCluster({ faults });
    try {
      change?.(runtime);
      return (await shown((await runToView(line, runtime.controller)).view)).text;
    } finally {
      await runtime.demo.close();
    }
  }

  it('tells what is in the way and what helps', async () => {
    expect(await page('explain placement web --size 10G', ['node-offline=n2'])).toBe(
      [
        'Placement of a resource of group web: 3 replicas of 10 GiB',
        '',
        '  + n1  tank takes up to 784.99 GiB',
        '  - n2  is not online (OFFLINE)',
        '      linstor node reconnect n2',
        '  + n3  tank takes up to 764.99 GiB',
        '',
        'Not enough nodes: 2 fit, 3 needed.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [
      'AutoplaceTarget',
      'is no target of automatic placement (AutoplaceTarget is false)',
      'linstor node set-property n1 AutoplaceTarget true',
    ],
    ['EVICTED', 'is marked EVICTED', 'linstor node restore n1'],
  ])('%s', async (what, reason, remedy) => {
    const text = await page('explain placement databases', [], ({ demo }) => {
      const node = demo.state.nodes.get('N1');
      if (what === 'EVICTED') node?.flags.push(what);
      else if (node) node.props[what] = 'false';
    });
    expect(text).toContain(`  - n1  ${reason}\n      ${remedy}\n`);
  });

  it('names the rule that all replicas together break', async () => {
    const text = await page('explain placement databases', [], ({ demo }) => {
      const group = demo.state.groups.get('DATABASES');
      if (group) group.filter = { ...group.filter, replicasOnSame: ['Aux/rack'] };
    });
    expect(text).toContain('Not possible: 3 nodes fit one by one, but no 2 of them together.\n');
    expect(text).toContain('  It would be possible without replicas-on-same Aux/rack.\n');
  });

  it('counts the replicas that are there', async () => {
    expect(await page('explain placement --resource db1')).toContain('2 replicas are there already.');
    const text = await page('explain placement --resource db1 --place-count 4');
    expect(text).toContain('  - n1  has a replica of db1 already\n');
    expect(text).toContain('Not enough nodes: 1 fits, 2 more needed.');
  });

  it('takes the name of a resource for its group', async () => {
    const text = await page('explain placement db1');
    expect(text).toMatch(
      /^Placement of db1 of group databases: 2 replicas of 10 GiB\ndb1 is a resource, not a resource/,
    );
    expect(text).toContain('2 replicas are there already.');
  });

  it('knows which group was meant', async () => {
    await expect(page('explain placement databse')).rejects.toMatchObject({
      message: "There is no resource group 'databse', nor a resource of that name.",
      hints: ["Did you mean 'databases'?", "'linstor resource-group list' shows them all."],
    });
  });

  it.each([['explain placement nothing'], ['explain placement --resource nothing']])('%s: exit 3', async (line) => {
    await expect(page(line)).rejects.toMatchObject({ exitCode: 3 });
  });

  it('needs a group or a resource', async () => {
    await expect(page('explain placement')).rejects.toMatchObject({ exitCode: 2 });
  });
});
