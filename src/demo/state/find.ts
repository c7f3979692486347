import { Code } from '../codes.ts';
import { noScope, refuse, type Scope } from '../reply.ts';
import type {
  Definition,
  DemoNode,
  DemoState,
  Group,
  Pool,
  Remote,
  Resource,
  Schedule,
  Snapshot,
  VolumeDefinition,
} from './types.ts';

export const upper = (name: string): string => name.toUpperCase();

function missing(about: Scope, code: number, what: string): never {
  throw refuse(about, code, `${what} does not exist.`, {
    cause: `The cluster has no ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    correction: 'Check the name, or create it first.',
  });
}

/** The finders throw a Refusal (HTTP 404) when there is no such object. */
export function findNode(state: DemoState, name: string, about = noScope): DemoNode {
  return state.nodes.get(upper(name)) ?? missing(about, Code.noNode, `Node '${name}'`);
}

export function findPool(node: DemoNode, name: string, about = noScope): Pool {
  return node.pools.get(upper(name)) ?? missing(about, Code.noPool, `Storage pool '${name}' on node '${node.name}'`);
}

export function findDefinition(state: DemoState, name: string, about = noScope): Definition {
  return state.definitions.get(upper(name)) ?? missing(about, Code.noDefinition, `Resource definition '${name}'`);
}

export function findResource(definition: Definition, node: string, about = noScope): Resource {
  return (
    definition.resources.get(upper(node)) ??
    missing(about, Code.noResource, `Resource '${definition.name}' on node '${node}'`)
  );
}

export function findVolumeDefinition(definition: Definition, number: number, about = noScope): VolumeDefinition {
  return (
    definition.volumes.get(number) ??
    missing(about, Code.noVolumeDefinition, `Volume definition ${number} of '${definition.name}'`)
  );
}

export function findGroup(state: DemoState, name: string, about = noScope): Group {
  return state.groups.get(upper(name)) ?? missing(about, Code.noGroup, `Resource group '${name}'`);
}

export function findSnapshot(definition: Definition, name: string, about = noScope): Snapshot {
  return (
    definition.snapshots.get(upper(name)) ??
    missing(about, Code.noSnapshot, `Snapshot '${name}' of resource '${definition.name}'`)
  );
}

export function findRemote(state: DemoState, name: string, about = noScope): Remote {
  return state.remotes.get(upper(name)) ?? missing(about, Code.noRemote, `Remote '${name}'`);
}

export function findSchedule(state: DemoState, name: string, about = noScope): Schedule {
  return state.schedules.get(upper(name)) ?? missing(about, Code.noSchedule, `Schedule '${name}'`);
}

/** The values of a map in the order of their names, as the lists of the API have them. */
export function sorted<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);
}

/** The values of a map with number keys, in their order. */
export function numbered<T>(map: ReadonlyMap<number, T>): T[] {
  return [...map].sort(([a], [b]) => a - b).map(([, value]) => value);
}
