import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeQuery } from '../../src/api/path.ts';
import { lookAt, planFor } from '../../src/cluster-file/plan/look.ts';
import type { ClusterTree } from '../../src/cluster-file/format/cluster-file.ts';
import type { Plan, Step } from '../../src/cluster-file/plan/step.ts';
import { readText } from '../../src/cluster-file/read/read-text.ts';
import { SECTIONS, type Section } from '../../src/cluster-file/format/sections.ts';
import { yamlText } from '../../src/cluster-file/tree/write-text.ts';
import { ExitCode } from '../../src/model/fault.ts';
import type { Request } from '../../src/transport/send.ts';
import type { DemoCluster } from '../support/demo-controller.ts';
import { KEYS, changesOf, onDemo } from './apply-support.ts';
import { beforeAndAfter } from './arbitrary-cluster.ts';
import {
  APPLY,
  copiesWanted,
  cutOff,
  expectIs,
  exported,
  goodCopies,
  refusing,
  told,
  watched,
  withCluster,
  type Cut,
} from './random-support.ts';

const TIMES = Number(process.env.FUZZ_RUNS ?? '1');
const LIMIT_MS = 120_000 * TIMES;

/** Holds a property for so many pairs of clusters, or FUZZ_RUNS times as many. */
function holds<T>(name: string, runs: number, drawn: fc.Arbitrary<T>, check: (given: T) => Promise<void>): void {
  // Always the same clusters, so that a failure is of what has changed; more runs or another seed look for new ones.
  const seed = process.env.FUZZ_SEED ?? (TIMES === 1 ? '13' : undefined);
  const property = fc.asyncProperty(drawn, check);
  test(
    name,
    () => fc.assert(property, { numRuns: runs * TIMES, endOnFailure: true, ...(seed && { seed: Number(seed) }) }),
    LIMIT_MS,
  );
}

holds(
  'any cluster becomes any other, and no request leaves a resource with fewer good copies than it had and is to have',
  8,
  fc.tuple(beforeAndAfter, fc.boolean()),
  async ([[before, after], isInSync]) => {
    await withCluster(
      before,
      async (cluster) => {
        const [start, wanted] = [await goodCopies(cluster, before), copiesWanted(after)];
        const onlooking = watched(cluster, async ({ method, path }) => {
          const good = await goodCopies(cluster, before);
          for (const [name, count] of wanted) {
            const least = Math.min(count, start.get(name) ?? 0);
            expect([`${method} ${path}`, name, least, (good.get(name) ?? 0) >= least]).toEqual([
              `${method} ${path}`,
              name,
              least,
              true,
            ]);
          }
        });
        expect(told(await onDemo(APPLY, onlooking, yamlText(after)))).toMatch(/exit 0$/);
        await expectIs(cluster, after);
      },
      isInSync ? APPLY : APPLY.replace(/ --wait.*/, ''),
    );
  },
);

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.oneof(fc.nat(10), fc.nat(60)),
  of: fc.constantFrom('changes', 'requests'),
  isSent: fc.boolean(),
});

holds(
  'a connection that is cut at any request does no harm: applied again the cluster is as wanted',
  8,
  fc.tuple(beforeAndAfter, cut),
  async ([[before, after], where]) => {
    await withCluster(before, async (cluster) => {
      const { code, stderr } = await onDemo(APPLY, cutOff(cluster, where), yamlText(after));
      if (code !== 0) expect({ code, stderr }).toMatchObject({ code: ExitCode.noController });
      expect(told(await onDemo(APPLY, cluster, yamlText(after)))).toMatch(/exit 0$/);
      await expectIs(cluster, after);
    });
  },
);

holds(
  'a request that the controller refuses stops what depends on it and nothing else; applied again all is done',
  6,
  fc.tuple(beforeAndAfter, fc.nat(25)),
  async ([[before, after], at]) => {
    await withCluster(before, async (cluster) => {
      const { steps } = await planned(cluster, after);
      const refused: Request[] = [];
      const run = await onDemo(
        APPLY,
        refusing(cluster, at, (request) => refused.push(request)),
        yamlText(after),
      );
      const failed = steps.find(({ requests }) => requests.some((one) => isSame(one, refused[0])));
      if (failed) expectOnlyLeft(steps, failed, told(run));
      expect(told(await onDemo(APPLY, cluster, yamlText(after)))).toMatch(/exit 0$/);
      await expectIs(cluster, after);
    });
  },
);

function isSame(one: Step['requests'][number], refused: Request | undefined): boolean {
  return (
    one.method === refused?.method &&
    // Objects of one path are told apart by the query.
    one.path + encodeQuery(one.query) === refused.path &&
    JSON.stringify(one.body) === JSON.stringify(refused.body)
  );
}

function expectOnlyLeft(steps: readonly Step[], failed: Step, text: string): void {
  const without = new Set([failed.id]);
  // The steps of a plan stand in an order in which they can be done.
  for (const { id, needs } of steps) if (needs.some((one) => without.has(one))) without.add(id);
  const done = steps.filter(({ id }) => !without.has(id));
  const missing = done.filter(({ what }) => !text.includes(`Done: ${what}\n`)).map(({ what }) => what);
  expect({ missing, text }).toEqual({ missing: [], text });
  expect(text).toContain(`Failed: ${failed.what}\n`);
  expect(text).toContain(
    `${done.length} ${done.length === 1 ? 'step' : 'steps'} done, 1 failed, ${without.size - 1} left.`,
  );
}

async function planned(cluster: DemoCluster, tree: ClusterTree): Promise<Plan> {
  const wanted = readText([{ name: 'cluster.yaml', text: yamlText(tree) }]);
  const outside = { environment: KEYS, files: { read: () => Promise.reject(new Error('no file is named')) } };
  return planFor(await lookAt(cluster.controller, wanted, { prune: true, outside }), wanted, outside);
}

holds(
  'without --prune what the file does not name stays as it is, and what it names is as it says',
  5,
  beforeAndAfter,
  async ([before, after]) => {
    await withCluster(before, async (cluster) => {
      const both = withoutLooseEnds(together(before, after));
      const run = await onDemo(
        'apply -f cluster.yaml --allow-data-loss --yes --wait --wait-timeout 5m',
        cluster,
        yamlText(after),
      );
      // What the file does not name may stand in the way of what it wants.
      if (run.stderr.includes('wants what cannot be done')) expect(changesOf(run)).toEqual([]);
      else expect(told(run)).toMatch(/exit 0$/);
      if (run.code === 0) await expectIs(cluster, both);
    });
  },
);

/** The objects of both, those of `after` where both have them. */
function together(before: ClusterTree, after: ClusterTree): ClusterTree {
  return readText([
    {
      name: 'both',
      text: yamlText(
        Object.fromEntries(
          ['linstor', ...SECTIONS].map((section) => {
            const [one, other] = [before, after].map((tree) => (tree as Record<string, unknown>)[section] ?? {});
            if (section === 'linstor' || section === 'controller') return [section, other];
            return [section, merged(one as Named, other as Named, DEPTH[section] ?? 1)];
          }),
        ) as never,
      ),
    },
  ]).tree;
}

/** What is set between replicas goes with one of them. */
function withoutLooseEnds(tree: ClusterTree): ClusterTree {
  const connections = Object.entries(tree['resource-connections'] ?? {}).flatMap(([name, pairs]) => {
    const { replicas } = tree['resource-definitions']?.[name] ?? {};
    const isThere = (node: string): boolean => replicas === undefined || replicas[node] !== undefined;
    const kept = Object.entries(pairs).flatMap(([a, others]) => {
      const left = Object.entries(others).filter(([b]) => isThere(a) && isThere(b));
      return left.length > 0 ? [[a, Object.fromEntries(left)] as const] : [];
    });
    return kept.length > 0 ? [[name, Object.fromEntries(kept)] as const] : [];
  });
  return { ...tree, 'resource-connections': Object.fromEntries(connections) };
}

type Named = Readonly<Record<string, unknown>>;

/** How many names lead to an object, where it is more than one. */
const DEPTH: Readonly<Record<string, number>> = {
  'storage-pools': 2,
  'node-connections': 2,
  'resource-connections': 3,
};

function merged(one: Named, other: Named, depth: number): Named {
  if (depth === 1) return { ...one, ...other };
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    Array.from(names, (name) => [name, merged((one[name] ?? {}) as Named, (other[name] ?? {}) as Named, depth - 1)]),
  );
}

holds(
  'of a part of a file only its sections change',
  6,
  fc.tuple(beforeAndAfter, fc.subarray([...SECTIONS], { minLength: 1 })),
  async ([[before, after], sections]) => {
    await withCluster(before, async (cluster) => {
      const part = Object.fromEntries(
        ['linstor' as const, ...sections].map((section) => [section, after[section]]),
      ) as unknown as ClusterTree;
      const start = await exported(cluster);
      const run = await onDemo(APPLY, cluster, yamlText(part));
      const end = await exported(cluster);
      for (const section of SECTIONS)
        if (!sections.includes(section))
          expect([section, keptOf(end, section, sections)]).toEqual([
            section,
            keptOf(onNodesOf(end, start), section, sections),
          ]);
      if (run.code === 0)
        expect(told(await onDemo('diff -f cluster.yaml', cluster, yamlText(part)))).not.toMatch(/[+~]/);
    });
  },
);

/** What goes with objects of other sections: the connections of resources, or members of objects. */
const FOLLOWS: Readonly<Partial<Record<Section, readonly (readonly [Section, ...string[]])[]>>> = {
  'resource-connections': [['nodes'], ['resource-definitions']],
  controller: [
    ['remotes', 'backup-schedules'],
    ['schedules', 'backup-schedules'],
  ],
  'resource-groups': [
    ['remotes', 'backup-schedules'],
    ['schedules', 'backup-schedules'],
  ],
  'resource-definitions': [
    ['remotes', 'backup-schedules'],
    ['schedules', 'backup-schedules'],
    ['files', 'files'],
    // A group that gets a higher place count places replicas, and one without other peer slots says those of its resources.
    ['resource-groups', 'replicas', 'peer-slots'],
  ],
};

/** The tree without the storage pools and connections of nodes that another has no more. */
function onNodesOf({ nodes = {} }: ClusterTree, tree: ClusterTree): ClusterTree {
  const pools = kept(tree['storage-pools']);
  const connections = mapped(kept(tree['node-connections']), (others) => kept(others as Named));
  return {
    ...tree,
    'storage-pools': pools,
    'node-connections': Object.fromEntries(
      Object.entries(connections).filter(([, others]) => Object.keys(others as Named).length > 0),
    ),
  } as ClusterTree;

  function kept(all: Named = {}): Named {
    return Object.fromEntries(Object.entries(all).filter(([node]) => nodes[node] !== undefined));
  }
}

/** A section without what may have gone with others; undefined: nothing of it has to be the same. */
function keptOf(tree: ClusterTree, section: Section, changed: readonly Section[]): unknown {
  const own = tree[section] as Named | undefined;
  const following = (FOLLOWS[section] ?? []).filter(([other]) => changed.includes(other));
  if (following.some(([, ...members]) => members.length === 0)) return undefined;
  const left = new Set(following.flatMap(([, ...members]) => members));
  if (own === undefined || left.size === 0) return own;
  return section === 'controller' ? without(own, left) : mapped(own, (object) => without(object as Named, left));
}

function mapped(all: Named, change: (own: unknown) => unknown): Named {
  return Object.fromEntries(Object.entries(all).map(([name, own]) => [name, change(own)]));
}

function without(own: Named, left: ReadonlySet<string>): Named {
  return Object.fromEntries(Object.entries(own).filter(([name]) => !left.has(name)));
}
