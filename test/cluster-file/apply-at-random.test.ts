import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Resource } from '../../src/api/objects/resource.ts';
import type { ClusterTree } from '../../src/cluster-file/format/cluster-file.ts';
import { yamlText } from '../../src/cluster-file/write-text.ts';
import { ExitCode, Fault } from '../../src/model/fault.ts';
import type { Request } from '../../src/transport/send.ts';
import type { Run } from '../support/run-words.ts';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import { changesOf, onDemo } from './apply-support.ts';
import { beforeAndAfter } from './arbitrary-cluster.ts';

const APPLY = 'apply -f cluster.yaml --prune --allow-data-loss --yes --wait';
const RUNS = 8 * Number(process.env.FUZZ_RUNS ?? '1');
const LIMIT_MS = 120_000 * Number(process.env.FUZZ_RUNS ?? '1');

/** A new cluster that is as a tree wants it. */
async function clusterAs(tree: ClusterTree): Promise<DemoCluster> {
  const cluster = await demoCluster({ content: 'empty' });
  expect(told(await onDemo(APPLY, cluster, yamlText(tree)))).toMatch(/exit 0$/);
  return cluster;
}

function told({ stdout, stderr, code }: Run): string {
  return `${stdout}${stderr}exit ${code}`;
}

async function expectIs(cluster: DemoCluster, tree: ClusterTree): Promise<void> {
  expect((await onDemo('export', cluster)).stdout).toBe(yamlText(tree));
  const again = await onDemo(APPLY, cluster, yamlText(tree));
  expect({ changes: changesOf(again), code: again.code }).toEqual({ changes: [], code: 0 });
}

/** The cluster, with `look` after each change. */
function watched(cluster: DemoCluster, look: (request: Request) => Promise<void>): DemoCluster {
  const controller = cluster.controller.through((send) => async (request) => {
    const answer = await send(request);
    if (!request.asks) await look(request);
    return answer;
  });
  return { ...cluster, controller };
}

/** How many good copies each resource has. */
async function goodCopies({ controller }: DemoCluster): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for await (const { name, flags = [], volumes = [] } of controller.items<Resource>({ path: '/v1/view/resources' })) {
    const isGood = !flags.includes('DISKLESS') && volumes.every(({ state }) => state?.disk_state === 'UpToDate');
    found.set(name, (found.get(name) ?? 0) + (isGood ? 1 : 0));
  }
  return found;
}

function copiesWanted(tree: ClusterTree): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(tree['resource-definitions'] ?? {}).map(([name, { replicas = {} }]) => [
      name,
      Object.values(replicas).filter(({ diskless }) => diskless !== true).length,
    ]),
  );
}

test(
  'any cluster becomes any other, and no step leaves a resource with fewer good copies than before and after',
  async () => {
    await fc.assert(
      fc.asyncProperty(beforeAndAfter, async ([before, after]) => {
        const cluster = await clusterAs(before);
        try {
          const [least, wanted] = [copiesWanted(before), copiesWanted(after)];
          const onlooking = watched(cluster, async () => {
            const good = await goodCopies(cluster);
            for (const [name, count] of wanted)
              if (least.has(name))
                expect([name, (good.get(name) ?? 0) >= Math.min(count, least.get(name) ?? 0)]).toEqual([name, true]);
          });
          expect(told(await onDemo(APPLY, onlooking, yamlText(after)))).toMatch(/exit 0$/);
          await expectIs(cluster, after);
        } finally {
          await cluster.demo.close();
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  },
  LIMIT_MS,
);

test(
  'a connection that is cut at any request does no harm: applied again the cluster is as wanted',
  async () => {
    const cut = fc.record({ at: fc.nat(30), isSent: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(beforeAndAfter, cut, async ([before, after], { at, isSent }) => {
        const cluster = await clusterAs(before);
        try {
          const { code, stderr } = await onDemo(APPLY, cutOff(cluster, at, isSent), yamlText(after));
          if (code !== 0) expect({ code, stderr }).toMatchObject({ code: ExitCode.noController });
          expect(told(await onDemo(APPLY, cluster, yamlText(after)))).toMatch(/exit 0$/);
          await expectIs(cluster, after);
        } finally {
          await cluster.demo.close();
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  },
  LIMIT_MS,
);

/** The cluster, which is not reached any more from the change of this number on; that one may still have arrived. */
function cutOff(cluster: DemoCluster, at: number, isSent: boolean): DemoCluster {
  let left = at;
  const controller = cluster.controller.through((send) => async (request) => {
    if (!request.asks) left -= 1;
    if (left >= 0) return send(request);
    if (left === -1 && isSent) (await send(request)).drop();
    throw new Fault('The connection was lost.', ExitCode.noController);
  });
  return { ...cluster, controller };
}
