import { MOST_NAMED, allOf, controllerProperties, namedOf } from '../../api/queries.ts';
import type { Controller, ReadRequest } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';
import type { Connection } from '../../api/objects/connection.ts';
import type { Remotes } from '../../api/objects/remote.ts';
import type { ResourceDefinition } from '../../api/objects/resource-definition.ts';
import type { ResourceGroup, VolumeGroup } from '../../api/objects/resource-group.ts';
import { RESOURCE, layersOf, type Resource, type Volume } from '../../api/objects/resource.ts';
import type { Schedules } from '../../api/objects/schedule.ts';
import { Fault } from '../../model/fault.ts';
import type { JsonValue } from '../../model/json.ts';
import { DEFAULT_GROUP } from '../../model/default-names.ts';
import { sameName } from '../../model/name.ts';
import type { ClusterState, GroupState, Replica, ReplicaVolume } from './cluster-state.ts';
import type { ClusterTree } from '../format/cluster-file.ts';
import type { Section } from '../format/sections.ts';

/** What is asked of a cluster. */
export interface Asked {
  readonly sections: ReadonlySet<Section>;
  /**
   * The definitions whose connections are asked for, which takes a request for each: those of these names (all, if one of the
   * names is none of a definition), `only` those of these names, all of them, or `few`: all unless they are more than
   * MOST_ASKED.
   */
  readonly connectionsOf: readonly string[] | { readonly only: readonly string[] } | 'all' | 'few';
  /** The definitions whose replicas are asked for, if not all: a few names take an answer that is much smaller. */
  readonly replicasOf?: readonly string[] | undefined;
  /** Where a few objects are enough: more may come, and none of those that are named need be there. */
  readonly only?: Only | undefined;
}

/** Names of objects by which their lists are asked for; a list that is not named is asked for as a whole. */
export interface Only {
  readonly nodes?: readonly string[];
  readonly groups?: readonly string[];
  /** Likewise for their replicas. Where groups are named, too, theirs come with them. */
  readonly definitions?: readonly string[];
  /** The nodes whose pools are wanted. */
  readonly poolsOn?: readonly string[];
}

/** Definitions that are asked for their connections without being named. */
export const MOST_ASKED = 100;

/** What counts of the cluster beside a file. */
export interface Counting {
  /** Objects that it does not name are to go. */
  readonly prune: boolean;
  /** Nothing has to be known of them, not even that they are there. */
  readonly alone?: boolean;
}

/**
 * What is asked so that a file can be compared. Unless objects that it does not name are to go, replicas are asked for by the
 * names of the file when these are few and nothing in it is below the replicas of others, and connections of the resources
 * that it names.
 */
export function askedFor(tree: ClusterTree, sections: ReadonlySet<Section>, { prune, alone }: Counting): Asked {
  if (prune) return { sections, connectionsOf: 'all' };
  const only = Object.keys(tree['resource-connections'] ?? {});
  const names = [...new Set([...Object.keys(tree['resource-definitions'] ?? {}), ...only])];
  const isBelow = (['nodes', 'storage-pools', 'resource-groups'] as const).some((section) => sections.has(section));
  const isFew = names.length > 0 && names.length <= MOST_NAMED && !isBelow;
  return {
    sections,
    connectionsOf: { only },
    ...(isFew && { replicasOf: names }),
    ...(alone === true && { only: namesIn(tree) }),
  };
}

function namesIn(tree: ClusterTree): Only {
  return {
    nodes: Object.keys(tree.nodes ?? {}),
    groups: Object.keys(tree['resource-groups'] ?? {}),
    definitions: [
      ...Object.keys(tree['resource-definitions'] ?? {}),
      ...Object.keys(tree['resource-connections'] ?? {}),
    ],
    poolsOn: Object.keys(tree['storage-pools'] ?? {}),
  };
}

/** Requests that are on their way at once where one is needed for each object. */
const AT_ONCE = 8;

/**
 * What the cluster holds, by one request for each kind of object, all at once. Two things the API gives only one by one:
 * the volume groups of a resource group, and the connections of a resource definition, which are asked for where there are
 * two replicas with DRBD. Throws the Faults of the controller.
 */
export async function readCluster(controller: Controller, asked: Asked): Promise<ClusterState> {
  const { sections, connectionsOf, only } = asked;
  const wants = (...wanted: Section[]): boolean => wanted.some((section) => sections.has(section));
  const list = <T>(wanted: boolean, path: string, query?: ReadRequest['query']): Promise<readonly T[]> =>
    wanted ? allOf<T>(controller, { path, ...(query && { query }) }) : Promise.resolve([]);
  const ofDefinitions = wants('resource-definitions', 'resource-connections');
  const groupsOf = (names?: readonly string[]): Promise<GroupState[]> =>
    wants('resource-groups', 'resource-definitions')
      ? readGroups(controller, names, wants('resource-groups'))
      : NO_GROUPS;
  const [own, nodes, pools, poolDefinitions, allGroups, [definitions, replicas], nodeConnections, ...others] =
    await Promise.all([
      wants('controller', 'resource-definitions') ? controllerProperties(controller) : {},
      wants('nodes') ? nodesOf(controller, only?.nodes) : [],
      // Free space does not matter here, so no satellite need be asked.
      list<Pool>(wants('storage-pools'), '/v1/view/storage-pools', { nodes: only?.poolsOn, cached: true }),
      list<ClusterState['poolDefinitions'][number]>(wants('storage-pool-definitions'), '/v1/storage-pool-definitions'),
      only?.groups ? [] : groupsOf(),
      ofDefinitions ? definitionsOf(controller, asked) : NO_DEFINITIONS,
      list<Connection>(wants('node-connections'), '/v1/node-connections'),
      object<Remotes>(wants('remotes'), controller, '/v1/remotes', '1.9.0'),
      object<Schedules>(wants('schedules'), controller, '/v1/schedules', '1.14.0'),
      list<ClusterState['stores'][number]>(wants('key-value-store'), '/v1/key-value-store'),
      list<ClusterState['files'][number]>(wants('files'), '/v1/files', { content: true }),
    ]);
  const [remotes, schedules, stores, files] = others;
  const connected = wants('resource-connections') ? withConnections(definitions, replicas) : [];
  const chosen = connectionsAsked(connected, connectionsOf);
  const named = wants('resource-groups') ? (only?.groups ?? []) : [];
  const groups = only?.groups ? await groupsOf([...named, ...definitions.map(groupOf)]) : allGroups;
  return {
    controller: own,
    nodes,
    pools,
    poolDefinitions,
    groups,
    definitions,
    replicas,
    nodeConnections,
    resourceConnections: await connectionsOfAll(controller, chosen),
    remotes,
    schedules: schedules.data ?? [],
    stores,
    files,
    connectionsLeftOut: connectionsOf === 'few' ? connected.length - chosen.length : 0,
  };
}

type Pool = ClusterState['pools'][number];

function nodesOf(controller: Controller, names: Only['nodes']): Promise<ClusterState['nodes']> {
  return names === undefined ? allOf(controller, { path: '/v1/nodes' }) : namedOf(controller, '/v1/nodes', names);
}

type Definitions = readonly [readonly ResourceDefinition[], ReadonlyMap<string, readonly Replica[]>];

const NO_DEFINITIONS: Definitions = [[], new Map()];

/**
 * The definitions and their replicas, or only those of the names that are enough; if the replicas of some are wanted, these are
 * asked for as the cluster spells them.
 */
async function definitionsOf(controller: Controller, asked: Asked): Promise<Definitions> {
  const found = asked.only?.definitions && (await definitionsNamed(controller, asked, asked.only.definitions));
  if (found) return found;
  const all = allOf<ResourceDefinition>(controller, { path: '/v1/resource-definitions', query: WITH_VOLUMES });
  const { replicasOf: named } = asked;
  if (named === undefined) return await Promise.all([all, replicasOf(controller)]);
  const definitions = await all;
  const spelt = definitions.flatMap(({ name }) => (named.some((one) => sameName(one, name)) ? [name] : []));
  return [definitions, spelt.length === 0 ? new Map() : await replicasOf(controller, spelt)];
}

const WITH_VOLUMES = { with_volume_definitions: true };

/** Undefined when they are not enough: a name that no definition has may be that of a node, on which others are connected. */
async function definitionsNamed(
  controller: Controller,
  { sections, connectionsOf }: Asked,
  names: readonly string[],
): Promise<Definitions | undefined> {
  const [definitions, resources] = await Promise.all([
    namedOf<ResourceDefinition>(controller, '/v1/resource-definitions', names, WITH_VOLUMES),
    namedOf(controller, '/v1/view/resources', names, {}, RESOURCE),
  ]);
  const mayBeNodes = sections.has('resource-connections') && Array.isArray(connectionsOf);
  const areAllThere = names.every((name) => definitions.some((one) => sameName(one.name, name)));
  return mayBeNodes && !areAllThere ? undefined : [definitions, byResource(resources)];
}

function groupOf({ resource_group_name: group }: ResourceDefinition): string {
  return group ?? DEFAULT_GROUP;
}

/** An object that holds lists; a controller older than `since` does not know it and has none. */
async function object<T>(wanted: boolean, controller: Controller, path: string, since: string): Promise<T> {
  const none: JsonValue = {};
  if (!wanted) return none as T;
  try {
    return (await controller.read({ path, preview: none })) as T;
  } catch (error) {
    if (error instanceof Fault && !(await controller.hasVersion(since))) return none as T;
    throw error;
  }
}

const NO_GROUPS: Promise<GroupState[]> = Promise.resolve([]);

/** All groups, or those of these names. */
async function readGroups(
  controller: Controller,
  names: readonly string[] | undefined,
  withVolumes: boolean,
): Promise<GroupState[]> {
  const path = '/v1/resource-groups';
  const found = names ? namedOf<ResourceGroup>(controller, path, names) : allOf<ResourceGroup>(controller, { path });
  const groups = await found;
  return inTurns(groups, async (group) => ({
    ...group,
    volumes: withVolumes
      ? await allOf<VolumeGroup>(controller, { path: apiPath`/v1/resource-groups/${group.name}/volume-groups` })
      : [],
  }));
}

/** The replicas by their resources; of these resources only, if some are named. `GET /v1/view/resources` */
export async function replicasOf(
  controller: Controller,
  resources: readonly string[] = [],
): Promise<Map<string, Replica[]>> {
  const query = resources.length === 0 ? {} : { query: { resources } };
  const found = new Map<string, Replica[]>();
  for await (const one of controller.items({ path: '/v1/view/resources', ...query }, RESOURCE)) addReplica(found, one);
  return found;
}

function byResource(resources: readonly Resource[]): Map<string, Replica[]> {
  const found = new Map<string, Replica[]>();
  for (const one of resources) addReplica(found, one);
  return found;
}

function addReplica(found: Map<string, Replica[]>, one: Resource): void {
  const others = found.get(one.name);
  if (others) others.push(replicaOf(one));
  else found.set(one.name, [replicaOf(one)]);
}

/** Only what is needed of it: the answers for thousands of replicas fill the memory. */
function replicaOf(resource: Resource): Replica {
  return {
    resource: resource.name,
    node: resource.node_name,
    flags: resource.flags ?? [],
    properties: resource.props ?? {},
    volumes: (resource.volumes ?? []).map(volumeOf),
    inUse: resource.state?.in_use,
    layers: layersOf(resource).split(','),
    uuid: resource.uuid ?? undefined,
    ports: resource.layer_object?.drbd?.tcp_ports ?? [],
  };
}

function volumeOf(volume: Volume): ReplicaVolume {
  const syncs = Object.values(volume.state?.replication_states ?? {});
  return {
    number: volume.volume_number,
    storagePool: volume.storage_pool_name ?? undefined,
    properties: volume.props ?? {},
    diskState: volume.state?.disk_state ?? undefined,
    syncing: syncs.some(({ replication_state: state = '' }) => /^(Sync|PausedSync)/.test(state)),
    allocatedKib: volume.allocated_size_kib ?? undefined,
  };
}

/** Without a second replica, or without DRBD, there is nothing between replicas. */
function withConnections(
  definitions: readonly ResourceDefinition[],
  replicas: ReadonlyMap<string, readonly Replica[]>,
): string[] {
  return definitions
    .map(({ name }) => name)
    .filter((name) => (replicas.get(name) ?? []).filter(({ layers }) => layers.includes('DRBD')).length > 1);
}

function connectionsAsked(connected: readonly string[], of: Asked['connectionsOf']): readonly string[] {
  if (of === 'all') return connected;
  if (of === 'few') return connected.length > MOST_ASKED ? [] : connected;
  const names = 'only' in of ? of.only : of;
  const chosen = connected.filter((name) => names.some((one) => sameName(one, name)));
  if ('only' in of) return chosen;
  return chosen.length === of.length ? chosen : connected;
}

async function connectionsOfAll(
  controller: Controller,
  definitions: readonly string[],
): Promise<Map<string, readonly Connection[]>> {
  const found = await inTurns(definitions, async (name): Promise<readonly [string, readonly Connection[]]> => {
    const path = apiPath`/v1/resource-definitions/${name}/resource-connections`;
    return [name, await allOf<Connection>(controller, { path })];
  });
  return new Map(found);
}

/** The results in the order of the items; at most AT_ONCE are being worked on. */
async function inTurns<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<U[]> {
  const found: U[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    found.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  return found;
}
