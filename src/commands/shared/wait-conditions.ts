import { SNAPSHOT, type Snapshot } from '../../api/objects/snapshot.ts';
import type { Controller } from '../../api/controller.ts';
import { Census, type Sync } from '../../diagnosis/census.ts';
import { ExitCode, Fault, notFoundFault } from '../../model/fault.ts';
import type { Replica } from '../../diagnosis/health.ts';
import { inWords } from '../../model/counted.ts';
import { isJsonObject, withoutNulls } from '../../model/json.ts';
import { didYouMean } from '../../model/similar-words.ts';
import { sameName } from '../../model/name.ts';
import { NODE, isAway, nodeState, type Node } from '../../api/objects/node.ts';
import { RESOURCE } from '../../api/objects/resource.ts';
import { RESOURCE_DEFINITION, type ResourceDefinition } from '../../api/objects/resource-definition.ts';
import { RESOURCE_GROUP, type ResourceGroup } from '../../api/objects/resource-group.ts';
import { allOf, namedOf } from '../../api/queries.ts';
import type { WaitCondition, WaitState } from './wait-until.ts';

/** Conditions of resources that can be waited for by name. */
export const RESOURCE_STATES = ['synced', 'placed', 'unused', 'deleted'] as const;
export type ResourceState = (typeof RESOURCE_STATES)[number];

/** Nodes are connected to the controller, or not any more. `GET /v1/nodes` */
export function nodesAre(controller: Controller, names: readonly string[], state: 'online' | 'offline'): WaitCondition {
  return {
    until: `${inWords(names)} ${are(names)} ${state}`,
    showCommand: `linstor node list --nodes ${names.join(' ')}`,
    check: async () => {
      const nodes = await allOf(controller, { path: '/v1/nodes', query: { nodes: names } }, NODE);
      return { missing: names.flatMap((name) => missingNode(nodes, name, state)) };
    },
  };
}

function missingNode(nodes: readonly Node[], name: string, state: 'online' | 'offline'): string[] {
  const node = nodes.find((one) => sameName(one.name, name));
  if (node === undefined) throw notFoundFault(`There is no node '${name}'.`, ["'linstor node list' shows them all."]);
  const { text, health } = nodeState(node);
  const there = state === 'online' ? health === 'good' : isAway(node) || text.startsWith('OFFLINE');
  return there ? [] : [`${node.name} is ${text}`];
}

/** Every one of the resources is as wanted. `GET /v1/view/resources`, and what else it takes */
export function resourcesAre(controller: Controller, names: readonly string[], state: ResourceState): WaitCondition {
  return {
    until: `${inWords(names)} ${are(names)} ${state === 'synced' ? 'in sync' : state}`,
    showCommand: `linstor resource list --resources ${names.join(' ')}`,
    check: async () => {
      const seen = await lookAt(controller, names, state === 'placed');
      if (state !== 'deleted') for (const name of names) requireDefinition(seen, name);
      return { missing: names.flatMap((name) => CHECKS[state](name, seen)), percent: meanOf(seen.census.syncs) };
    },
  };
}

interface Seen {
  readonly census: Census;
  readonly definitions: readonly ResourceDefinition[];
  readonly groups: readonly ResourceGroup[];
}

/** The resources of these names, and their groups if these matter. */
async function lookAt(controller: Controller, names: readonly string[], withGroups: boolean): Promise<Seen> {
  const query = { resource_definitions: names };
  const [census, definitions] = await Promise.all([
    censusNamed(controller, names),
    allOf(controller, { path: '/v1/resource-definitions', query }, RESOURCE_DEFINITION),
  ]);
  const own = definitions.flatMap(({ resource_group_name: group }) => (withGroups && group ? [group] : []));
  return { census, definitions, groups: await namedOf(controller, '/v1/resource-groups', own, {}, RESOURCE_GROUP) };
}

async function censusNamed(controller: Controller, resources: readonly string[]): Promise<Census> {
  const census = new Census();
  for (const one of await allOf(controller, { path: '/v1/view/resources', query: { resources } }, RESOURCE))
    census.add(one);
  return census;
}

function requireDefinition({ definitions }: Seen, name: string): void {
  if (!definitions.some((one) => sameName(one.name, name)))
    throw notFoundFault(`There is no resource '${name}'.`, ["'linstor resource-definition list' shows them all."]);
}

const CHECKS: Readonly<Record<ResourceState, (name: string, seen: Seen) => string[]>> = {
  synced: (name, seen) => {
    const replicas = replicasOf(seen.census, name).filter((replica) => replica.diskful && !replica.retired);
    if (replicas.length === 0) return [`${name} has no replica yet`];
    return replicas
      .filter((replica) => replica.state.concern !== 'none' || replica.syncing)
      .map((replica) => `${name} on ${replica.node} is ${replica.state.text}${percentOf(replica, seen.census.syncs)}`);
  },
  placed: (name, { census, definitions, groups }) => {
    const group = definitions.find((one) => sameName(one.name, name))?.resource_group_name;
    const wanted = Math.max(1, groups.find((one) => one.name === group)?.select_filter?.place_count ?? 1);
    const placed = replicasOf(census, name).filter(
      (one) => one.diskful && !one.retired && one.state.text !== 'Unknown',
    );
    return placed.length >= wanted ? [] : [`${name} has ${placed.length} of ${wanted} replicas`];
  },
  unused: (name, { census }) =>
    replicasOf(census, name)
      .filter((replica) => replica.inUse)
      .map((replica) => `${name} is in use on ${replica.node}`),
  deleted: (name, { census, definitions }) => {
    const nodes = replicasOf(census, name).map((replica) => replica.node);
    if (nodes.length > 0) return [`${name} is still on ${inWords(nodes)}`];
    return definitions.some((one) => sameName(one.name, name)) ? [`${name} is still there`] : [];
  },
};

/** A replica has a disk with all data, or has none any more; with `source`, its data have moved from there. */
export function diskIs(
  controller: Controller,
  target: { readonly node: string; readonly resource: string; readonly source?: string | undefined },
  wanted: 'there' | 'gone',
): WaitCondition {
  const { node, resource, source } = target;
  return {
    until: wanted === 'there' ? `${resource} on ${node} is in sync` : `${resource} on ${node} has no disk`,
    showCommand: `linstor volume list --resources ${resource}`,
    check: async (): Promise<WaitState> => {
      const census = await censusNamed(controller, [resource]);
      const replicas = replicasOf(census, resource);
      const here = replicas.find((one) => sameName(one.node, node));
      const done = wanted === 'gone' ? !here?.diskful : here?.diskful === true && here.upToDate && !here.syncing;
      const missing = done ? [] : [`${resource} on ${node} is ${here?.state.text ?? 'not there'}`];
      const left = replicas.find((one) => source !== undefined && sameName(one.node, source) && one.diskful);
      if (left) missing.push(`${resource} is still on ${left.node}`);
      return { missing, percent: meanOf(census.syncs) };
    },
  };
}

/** No replica with a disk is left on a node. */
export function nodeIsEmpty(controller: Controller, node: string): WaitCondition {
  return {
    until: `no resource has a disk on ${node}`,
    showCommand: `linstor resource list --nodes ${node}`,
    check: async () => {
      const resources = await allOf(controller, { path: '/v1/view/resources', query: { nodes: [node] } }, RESOURCE);
      const left = resources.filter((one) => sameName(one.node_name, node) && !one.flags?.includes('DISKLESS'));
      return {
        missing: left.map(({ name, state }) => `${name}${state?.in_use ? ' (in use)' : ''} is still on ${node}`),
      };
    },
  };
}

/** Snapshots of a resource are made on all their nodes. `GET /v1/view/snapshots` */
export function snapshotsAreMade(controller: Controller, resource: string, names: readonly string[]): WaitCondition {
  return {
    until: `${inWords(names)} of ${resource} ${are(names)} made`,
    showCommand: `linstor snapshot list --resources ${resource}`,
    check: async () => {
      const seen = await snapshotsOf(controller, resource);
      return { missing: names.flatMap((name) => missingSnapshot(seen, resource, name)) };
    },
  };
}

function snapshotsOf(controller: Controller, resource: string): Promise<Snapshot[]> {
  return allOf(controller, { path: '/v1/view/snapshots', query: { resources: [resource] } }, SNAPSHOT);
}

function missingSnapshot(seen: readonly Snapshot[], resource: string, name: string): string[] {
  const snapshot = seen.find((one) => sameName(one.name ?? '', name));
  if (snapshot === undefined)
    throw notFoundFault(`${resource} has no snapshot '${name}'.`, [
      ...didYouMean(
        name,
        seen.map((one) => one.name ?? ''),
      ),
      `'linstor snapshot list --resources ${resource}' shows those that it has.`,
    ]);
  const flags = snapshot.flags ?? [];
  if (flags.includes('FAILED_DEPLOYMENT') || flags.includes('FAILED_DISCONNECT'))
    throw new Fault(`Snapshot '${name}' of ${resource} failed.`, ExitCode.reply, [
      `'linstor snapshot list --resources ${resource}' shows it.`,
    ]);
  return flags.includes('SUCCESSFUL') ? [] : [`snapshot ${name} of ${resource} is not complete`];
}

/**
 * Nothing of the resources waits to be shipped to the remote or is being shipped, in either direction.
 * `GET /v1/view/backup/queue` and `/v1/view/snapshots`
 */
export function backupsAreShipped(controller: Controller, remote: string, resources: readonly string[]): WaitCondition {
  return {
    until: `the backups of ${inWords(resources)} are shipped`,
    showCommand: `linstor snapshot list --resources ${resources.join(' ')}`,
    check: async () => {
      const query = { resources, remotes: [remote], snap_to_node: true };
      const queue = await controller.read({ path: '/v1/view/backup/queue', query, preview: {} });
      const waiting = isJsonObject(queue) && Array.isArray(queue.snap_queues) ? queue.snap_queues : [];
      const snapshots = await allOf(controller, { path: '/v1/view/snapshots', query: { resources } }, SNAPSHOT);
      const shipping = snapshots
        .filter(isShipping)
        .map((one) => `${one.name ?? ''} of ${one.resource_name ?? ''} is being shipped`);
      return { missing: [...waiting.map(() => `a backup waits to be shipped to ${remote}`), ...shipping] };
    },
  };
}

function isShipping(snapshot: Snapshot): boolean {
  const { flags = [], snapshots = [] } = withoutNulls(snapshot);
  return flags.includes('SHIPPING') || snapshots.some((one) => one.flags?.includes('SHIPPING'));
}

/** A backup has arrived as this resource and can be used. */
export function isRestored(controller: Controller, resource: string): WaitCondition {
  const deployed = resourcesAre(controller, [resource], 'synced');
  return {
    ...deployed,
    until: `${resource} is restored`,
    check: async () => {
      const arriving = (await snapshotsOf(controller, resource)).filter(isShipping);
      if (arriving.length > 0) return { missing: [`${resource} is being received`] };
      return deployed.check();
    },
  };
}

function replicasOf({ replicas }: Census, name: string): readonly Replica[] {
  return [...replicas].find(([known]) => sameName(known, name))?.[1] ?? [];
}

function percentOf({ resource, node, state }: Replica, syncs: readonly Sync[]): string {
  const sync = syncs.find((one) => one.resource === resource && one.node === node);
  return sync === undefined || state.text.includes('%') ? '' : ` (${Math.floor(sync.percent)}%)`;
}

function meanOf(syncs: readonly Sync[]): number | undefined {
  return syncs.length === 0 ? undefined : syncs.reduce((sum, { percent }) => sum + percent, 0) / syncs.length;
}

function are(names: readonly string[]): string {
  return names.length === 1 ? 'is' : 'are';
}
