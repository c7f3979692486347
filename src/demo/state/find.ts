import type { ReturnCodeName } from '../../diagnosis/return-code-table.ts';
import { noScope, refuse, type Scope } from '../reply.ts';
import type { Context } from './context.ts';
import type { Definition, DemoNode, DemoState, Pool, Resource, Snapshot, Volume, VolumeDefinition } from './types.ts';

export const upper = (name: string): string => name.toUpperCase();

/** Whether an object has the name that is asked for; without one every object is meant. */
export function isNamed(asked: string | null | undefined, name: string): boolean {
  return asked === null || asked === undefined || upper(asked) === upper(name);
}

function missing(about: Scope, code: ReturnCodeName, what: string): never {
  throw refuse(about, code, `${what} does not exist.`, {
    cause: `The cluster has no ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    correction: 'Check the name, or create it first.',
  });
}

/** Makes what finds an object by its name; it throws a Refusal (HTTP 404) when there is none. */
function finder<T>(map: (state: DemoState) => ReadonlyMap<string, T>, code: ReturnCodeName, what: string) {
  return (context: Context, name: string): T =>
    map(context.state).get(upper(name)) ?? missing(context, code, `${what} '${name}'`);
}

export const findNode = finder((state) => state.nodes, 'FAIL_NOT_FOUND_NODE', 'Node');
export const findDefinition = finder((state) => state.definitions, 'FAIL_NOT_FOUND_RSC_DFN', 'Resource definition');
export const findGroup = finder((state) => state.groups, 'FAIL_NOT_FOUND_RSC_GRP', 'Resource group');
export const findRemote = finder((state) => state.remotes, 'FAIL_NOT_FOUND_REMOTE', 'Remote');
export const findSchedule = finder((state) => state.schedules, 'FAIL_NOT_FOUND_SCHEDULE', 'Schedule');

export function findPool(node: DemoNode, name: string, about = noScope): Pool {
  return (
    node.pools.get(upper(name)) ??
    missing(about, 'FAIL_NOT_FOUND_STOR_POOL', `Storage pool '${name}' on node '${node.name}'`)
  );
}

export function findResource(definition: Definition, node: string, about = noScope): Resource {
  return (
    definition.resources.get(upper(node)) ??
    missing(about, 'FAIL_NOT_FOUND_RSC', `Resource '${definition.name}' on node '${node}'`)
  );
}

export function findVolumeDefinition(definition: Definition, number: number, about = noScope): VolumeDefinition {
  return (
    definition.volumes.get(number) ??
    missing(about, 'FAIL_NOT_FOUND_VLM_DFN', `Volume definition ${number} of '${definition.name}'`)
  );
}

export function findSnapshot(definition: Definition, name: string, about = noScope): Snapshot {
  return (
    definition.snapshots.get(upper(name)) ??
    missing(about, 'FAIL_NOT_FOUND_SNAPSHOT_DFN', `Snapshot '${name}' of resource '${definition.name}'`)
  );
}

/** A resource with its definition; the node must be there too. */
export function findOnNode(context: Context, name: string, node: string) {
  findNode(context, node);
  const definition = findDefinition(context, name);
  return { definition, resource: findResource(definition, node, context) };
}

/** The bounds of a range such as `7000-7999`, or the usual ones where it says nothing. */
export function numberRange(text: string | undefined, [low, high]: [number, number]): [number, number] {
  const [first = low, last = high] = (text ?? '').split('-').filter(Boolean).map(Number);
  return [first, last];
}

/** The lowest number of a range that is not taken; undefined when all are. */
export function lowestFree(taken: { has(number: number): boolean }, first = 0, last = Infinity): number | undefined {
  for (let number = first; number <= last; number += 1) if (!taken.has(number)) return number;
  return undefined;
}

/** The values of a map in the order of their names, as the lists of the API have them. */
export function sorted<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);
}

/** The values of a map with number keys, in their order. */
export function numbered<T>(map: ReadonlyMap<number, T>): T[] {
  return [...map].sort(([a], [b]) => a - b).map(([, value]) => value);
}

/** All volumes of the resources of a definition, each with the resource and the key of its node. */
export function volumesOf(definition: Definition): { node: string; resource: Resource; volume: Volume }[] {
  return [...definition.resources].flatMap(([node, resource]) =>
    [...resource.volumes.values()].map((volume) => ({ node, resource, volume })),
  );
}
