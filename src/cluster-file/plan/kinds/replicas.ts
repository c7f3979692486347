import type { Body, ChangeRequest } from '../../../api/controller.ts';
import { apiPath } from '../../../api/path.ts';
import { DEFAULT_POOL } from '../../../model/default-names.ts';
import { sameName } from '../../../model/name.ts';
import { hasStorage, type ClusterState, type Replica } from '../../cluster/cluster-state.ts';
import { DEFAULT_LAYERS } from '../../format/resource-definitions.ts';
import type { Definition, ReplicaPlan, WantedReplica } from './replica-plan.ts';
import { ALL_PLACES, stepOf } from '../ids.ts';
import { below, differs, memberOf, type ObjectChange } from '../object-change.ts';
import { replicaChanges } from './replica-changes.ts';
import { dataOn, replicasOf } from './replica-state.ts';
import { newProperties } from '../settings-change.ts';
import type { Step } from '../step.ts';

/**
 * The steps for the replicas of a resource: add and change first; a copy of the data is taken away only once all those
 * that stay are good. `volumes`: the steps of its volumes.
 */
export function* replicaSteps(
  change: ObjectChange<Definition>,
  wanted: Definition,
  state: ClusterState,
  volumes: readonly Step[],
): Iterable<Step> {
  const [resource = ''] = change.names;
  const now = replicasOf(state, resource);
  const needs = [stepOf.definition(resource), ...volumes.map((step) => step.id)];
  const layers = wanted.layers ?? DEFAULT_LAYERS;
  const isReplicated = layers.includes('DRBD') && now.every(copiesFromPeers);
  const plan = { resource, now, needs, isReplicated };
  const count = wanted['place-count'];
  const isNew = change.change === 'add';
  if (wanted.replicas !== undefined && (isNew || differs(change, 'replicas'))) {
    const kept = Object.entries(wanted.replicas).filter(([, own]) => holdsData(own));
    yield* exactly({ ...plan, wanted: wanted.replicas, kept: kept.map(([node]) => node) }, change);
  } else if (count !== undefined && (isNew || differs(change, 'place-count')))
    yield* counted({ ...plan, wanted: {} }, count);
}

/** A replica may have other layers than its definition. Without any it is not known, as of one that is being made. */
function copiesFromPeers({ layers }: Replica): boolean {
  return layers.includes('DRBD') || layers.every((one) => one === '');
}

function* exactly(plan: ReplicaPlan, change: ObjectChange<Definition>): Iterable<Step> {
  const added = Object.entries(plan.wanted).filter(([node]) => !plan.now.some((one) => sameName(one.node, node)));
  if (added.length > 0) yield addition(plan, added);
  for (const [node, own] of Object.entries(plan.wanted)) {
    const now = plan.now.find((one) => sameName(one.node, node));
    if (now !== undefined) yield* replicaChanges(plan, now, own, below(change, 'replicas', now.node));
  }
  for (const one of plan.now) if (memberOf(plan.wanted, one.node) === undefined) yield removal(plan, one);
}

/** All at once, so that none has to copy from another what nobody has written yet. */
function addition({ resource, needs }: ReplicaPlan, added: readonly (readonly [string, WantedReplica])[]): Step {
  const where = added.map(([node, own]) => `${node}${placeText(own)}`).join(', ');
  const requests: ChangeRequest[] = [
    {
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${resource}/resources`,
      body: added.map(([node, own]) => replicaBody(node, own)),
    },
    ...added.flatMap(([node, own]) =>
      Object.entries(own.volumes ?? {}).flatMap(([number, volume]): ChangeRequest[] => {
        const props = newProperties(volume, 'volume');
        const path = apiPath`/v1/resource-definitions/${resource}/resources/${node}/volumes/${number}`;
        return props === undefined ? [] : [{ method: 'PUT', path, body: { override_props: props } }];
      }),
    ),
  ];
  const pools = added.map(([node, own]) => stepOf.pool(node, own['storage-pool'] ?? DEFAULT_POOL));
  const nodes = added.map(([node]) => node);
  return {
    id: stepOf.replicas(resource),
    needs: [...needs, ...nodes.map((node) => stepOf.node(node)), ...pools],
    what: `resource ${resource}: add replicas on ${where}`,
    before: { kind: 'online', nodes },
    requests,
  };
}

function placeText(own: WantedReplica): string {
  if (own.diskless === true) return ' (diskless)';
  return own['storage-pool'] === undefined ? '' : ` (${own['storage-pool']})`;
}

function replicaBody(node: string, own: WantedReplica): Body {
  const flags = [
    ...(own.diskless === true ? ['DRBD_DISKLESS'] : []),
    ...(own['nvme-initiator'] === true ? ['NVME_INITIATOR'] : []),
    ...(own.active === false ? ['INACTIVE'] : []),
  ];
  const pool = own['storage-pool'];
  const props = { ...(pool !== undefined && { StorPoolName: pool }), ...newProperties(own, 'full') };
  return {
    resource: {
      node_name: node,
      flags: flags.length > 0 ? flags : undefined,
      props: Object.keys(props).length > 0 ? props : undefined,
    },
  };
}

/** Takes a replica away; a copy of the data only once those that stay are good. */
function removal(plan: ReplicaPlan, { node, ...replica }: Replica): Step {
  const { resource, kept } = plan;
  const hasData = dataOn([{ node, ...replica }]).length > 0;
  const loses = hasData ? lossOf(plan, node) : undefined;
  const waits = hasData && kept.length > 0 && plan.isReplicated;
  return {
    id: stepOf.replica(resource, node),
    needs: changesOf(plan),
    what: `resource ${resource}: take away the ${hasData ? '' : 'diskless '}replica on ${node}`,
    requests: [{ method: 'DELETE', path: apiPath`/v1/resource-definitions/${resource}/resources/${node}` }],
    ...(waits && { before: { kind: 'copies', resource, nodes: kept } as const }),
    ...(loses !== undefined && { loses: [loses] }),
  };
}

/** The steps after which the replicas are those that stay, and those that go. */
function changesOf({ resource, needs, now }: ReplicaPlan): readonly string[] {
  return [...needs, stepOf.replicas(resource), ...now.map(({ node }) => `${stepOf.replica(resource, node)} change`)];
}

function lossOf({ resource, kept, now, isReplicated }: ReplicaPlan, node: string): string | undefined {
  if (!isReplicated) return `This deletes the data of ${resource} on ${node}, which no other replica copies.`;
  if (kept.length === 0) return `This deletes every copy of ${resource} (${dataOn(now).join(', ')}).`;
  // What stays has to be good before.
  return undefined;
}

/** Whether a replica holds data that others can rely on. */
function holdsData(own: WantedReplica): boolean {
  return own.diskless !== true && own['nvme-initiator'] !== true && own.active !== false;
}

/** The controller chooses where to add; more replicas than wanted are as good. */
function* counted({ resource, needs, now }: Omit<ReplicaPlan, 'kept'>, count: number): Iterable<Step> {
  if (now.filter(hasStorage).length >= count) return;
  yield {
    id: stepOf.replicas(resource),
    needs: [...needs, ...ALL_PLACES],
    what: `resource ${resource}: place ${count} replicas where the controller chooses`,
    requests: [
      {
        method: 'POST',
        path: apiPath`/v1/resource-definitions/${resource}/autoplace`,
        body: { select_filter: { place_count: count } },
      },
    ],
  };
}
