import { expect } from 'vitest';
import type { Resource } from '../../src/api/objects/resource.ts';
import { canonical } from '../../src/cluster-file/tree/canonical.ts';
import type { ClusterTree } from '../../src/cluster-file/format/cluster-file.ts';
import { readText } from '../../src/cluster-file/read/read-text.ts';
import { yamlText } from '../../src/cluster-file/tree/write-text.ts';
import { ExitCode, Fault } from '../../src/model/fault.ts';
import { madeAnswer, type Request } from '../../src/transport/send.ts';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import type { Run } from '../support/run-words.ts';
import { changesOf, onDemo } from './apply-support.ts';

/** Nobody is asked, and everything is done. */
export const APPLY = 'apply -f cluster.yaml --prune --allow-data-loss --yes --wait --wait-timeout 5m';

/** Does something with a new cluster that is as a tree wants it. */
export async function withCluster(
  tree: ClusterTree,
  use: (cluster: DemoCluster) => Promise<void>,
  apply = APPLY,
): Promise<void> {
  const cluster = await demoCluster({ content: 'empty' });
  try {
    await cluster.controller.change({
      method: 'POST',
      path: '/v1/encryption/passphrase',
      body: { new_passphrase: 'master' },
    });
    expect(told(await onDemo(apply, cluster, yamlText(tree)))).toMatch(/exit 0$/);
    await use(cluster);
  } finally {
    await cluster.demo.close();
  }
}

/** Everything that a run has said. */
export function told({ stdout, stderr, code }: Run): string {
  return `${stdout}${stderr}exit ${code}`;
}

/** The cluster is as the tree wants it: its export says so, nothing differs, and applied again nothing is sent. */
export async function expectIs(cluster: DemoCluster, tree: ClusterTree): Promise<void> {
  expect(asTold(await exported(cluster), tree)).toBe(yamlText(tree));
  expect(told(await onDemo('diff -f cluster.yaml', cluster, yamlText(tree)))).toMatch(/exit 0$/);
  const again = await onDemo(APPLY, cluster, yamlText(tree));
  expect({ changes: changesOf(again), code: again.code }).toEqual({ changes: [], code: 0 });
}

/** What the export of a cluster says. */
export async function exported(cluster: DemoCluster): Promise<ClusterTree> {
  return readText([{ name: 'export', text: (await onDemo('export', cluster)).stdout }]).tree;
}

/**
 * A text of the cluster without what the tree leaves to the controller: the nodes of replicas, and peer slots, which a
 * resource keeps when its group gets others.
 */
function asTold(actual: ClusterTree, tree: ClusterTree): string {
  const definitions = Object.entries(actual['resource-definitions'] ?? {}).map(
    ([name, { replicas, 'peer-slots': slots, ...own }]) => {
      const wanted = tree['resource-definitions']?.[name];
      const count = wanted?.['place-count'];
      return [
        name,
        {
          ...own,
          ...(wanted?.['peer-slots'] !== undefined && { 'peer-slots': slots }),
          ...(count !== undefined && storedIn(replicas) >= count && { 'place-count': count }),
          ...(wanted?.replicas !== undefined && { replicas }),
        },
      ];
    },
  );
  return yamlText(canonical({ ...actual, 'resource-definitions': Object.fromEntries(definitions) as never }));
}

type Replicas = NonNullable<NonNullable<ClusterTree['resource-definitions']>[string]['replicas']>;

function storedIn(replicas: Replicas = {}): number {
  return Object.values(replicas).filter(({ diskless }) => diskless !== true).length;
}

/** How many good copies a tree wants of each resource that DRBD replicates. */
export function copiesWanted(tree: ClusterTree): ReadonlyMap<string, number> {
  const replicated = Object.entries(tree['resource-definitions'] ?? {}).filter(([name]) => name !== 'bare');
  return new Map(
    replicated.map(([name, { replicas, 'place-count': count }]) => [
      name,
      replicas === undefined
        ? (count ?? Infinity)
        : Object.values(replicas).filter(({ diskless, active }) => diskless !== true && active !== false).length,
    ]),
  );
}

/** How many good copies each resource has: of the volumes that it has in the tree. */
export async function goodCopies({ controller }: DemoCluster, tree: ClusterTree): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for await (const { name, flags = [], volumes = [] } of controller.items<Resource>({ path: '/v1/view/resources' })) {
    const old = tree['resource-definitions']?.[name]?.volumes ?? {};
    const isThere = !flags.includes('DISKLESS') && !flags.includes('INACTIVE');
    const isGood =
      isThere &&
      volumes
        .filter(({ volume_number: number }) => old[String(number)] !== undefined)
        .every(({ state }) => state?.disk_state === 'UpToDate');
    found.set(name, (found.get(name) ?? 0) + (isGood ? 1 : 0));
  }
  return found;
}

/** The cluster, with `look` after each change. */
export function watched(cluster: DemoCluster, look: (request: Request) => Promise<void>): DemoCluster {
  const controller = cluster.controller.through((send) => async (request) => {
    const answer = await send(request);
    if (!request.asks) await look(request);
    return answer;
  });
  return { ...cluster, controller };
}

/** Where a connection is cut: at the change of this number, which may still have arrived, or at a question. */
export interface Cut {
  readonly at: number;
  readonly of: 'changes' | 'requests';
  readonly isSent: boolean;
}

/** The cluster, which is not reached any more from a request on. */
export function cutOff(cluster: DemoCluster, { at, of, isSent }: Cut): DemoCluster {
  let left = at;
  const controller = cluster.controller.through((send) => async (request) => {
    if (of === 'requests' || !request.asks) left -= 1;
    if (left >= 0) return send(request);
    if (left === -1 && isSent) (await send(request)).drop();
    throw new Fault('The connection was lost.', ExitCode.noController);
  });
  return { ...cluster, controller };
}

/** The cluster, whose controller refuses the change of this number; `refused` is told of it. */
export function refusing(cluster: DemoCluster, at: number, refused: (request: Request) => void): DemoCluster {
  let left = at;
  const controller = cluster.controller.through((send) => (request) => {
    if (!request.asks) left -= 1;
    if (request.asks || left !== -1) return send(request);
    refused(request);
    const replies = [{ ret_code: -4611686018427386906, message: 'Out of order.' }];
    return Promise.resolve(madeAnswer(request, JSON.stringify(replies), { status: 500 }));
  });
  return { ...cluster, controller };
}
