import type { ReturnCodeName } from '../../diagnosis/return-code-table.ts';
import { noScope, refuse, type Scope } from '../reply.ts';
import type { Context } from './context.ts';
import type {
  Definition,
  DemoNode,
  Group,
  Pool,
  Remote,
  Resource,
  Schedule,
  Snapshot,
  VolumeDefinition,
} from './types.ts';

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

/** The finders throw a Refusal (HTTP 404) when there is no such object. */
export function findNode(context: Context, name: string): DemoNode {
  return context.state.nodes.get(upper(name)) ?? missing(context, 'FAIL_NOT_FOUND_NODE', `Node '${name}'`);
}

export function findPool(node: DemoNode, name: string, about = noScope): Pool {
  return (
    node.pools.get(upper(name)) ??
    missing(about, 'FAIL_NOT_FOUND_STOR_POOL', `Storage pool '${name}' on node '${node.name}'`)
  );
}

export function findDefinition(context: Context, name: string): Definition {
  return (
    context.state.definitions.get(upper(name)) ??
    missing(context, 'FAIL_NOT_FOUND_RSC_DFN', `Resource definition '${name}'`)
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

export function findGroup(context: Context, name: string): Group {
  return (
    context.state.groups.get(upper(name)) ?? missing(context, 'FAIL_NOT_FOUND_RSC_GRP', `Resource group '${name}'`)
  );
}

export function findSnapshot(definition: Definition, name: string, about = noScope): Snapshot {
  return (
    definition.snapshots.get(upper(name)) ??
    missing(about, 'FAIL_NOT_FOUND_SNAPSHOT_DFN', `Snapshot '${name}' of resource '${definition.name}'`)
  );
}

export function findRemote(context: Context, name: string): Remote {
  return context.state.remotes.get(upper(name)) ?? missing(context, 'FAIL_NOT_FOUND_REMOTE', `Remote '${name}'`);
}

export function findSchedule(context: Context, name: string): Schedule {
  return context.state.schedules.get(upper(name)) ?? missing(context, 'FAIL_NOT_FOUND_SCHEDULE', `Schedule '${name}'`);
}

/** A resource with its definition; the node must be there too. */
export function findOnNode(
  context: Context,
  name: string,
  node: string,
): { definition: Definition; resource: Resource } {
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
