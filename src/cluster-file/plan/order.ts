import { sameName } from '../../model/name.ts';
import type { ClusterState } from '../cluster/cluster-state.ts';
import { ALL_PLACES, stepOf } from './ids.ts';
import type { ObjectChange } from './object-change.ts';
import type { Step } from './step.ts';

/**
 * The steps in an order in which they can be done one after the other, each with all that it needs: what is made needs what
 * it stands on, and what is deleted (`gone`) that nothing stands on it any more. What is made does not need what is deleted.
 */
export function inOrder(steps: readonly Step[], gone: readonly ObjectChange[], state: ClusterState): readonly Step[] {
  const deletions = new Map(gone.flatMap((one): [string, ObjectChange][] => idOf(one, one)));
  const ids = steps.map(({ id }) => id);
  const known = new Set(ids);
  const withNeeds = steps.map(({ after: better = [], ...step }) => {
    const deleted = deletions.get(step.id);
    const needs = deleted
      ? ids.filter((id) => standsOn(id, deleted, state))
      : [...step.needs, ...alsoNeeded(step, ids)].filter((id) => !deletions.has(id) || needsDeleted(step, id));
    const after = better.flatMap((one) => matching(one, ids)).filter((id) => !deletions.has(id));
    return {
      ...step,
      needs: [...new Set(needs)].filter((id) => known.has(id) && id !== step.id),
      ...(after.length > 0 && { after }),
    };
  });
  return sorted(withNeeds.map((step) => withoutOldNodes(step, known)));
}

/** Whether a node is online has to be waited for only when it is new; that of another says the controller. */
function withoutOldNodes({ before, ...step }: Step, known: ReadonlySet<string>): Step {
  if (before?.kind !== 'online') return { ...step, ...(before && { before }) };
  const nodes = before.nodes.filter((node) => known.has(stepOf.node(node)));
  return { ...step, ...(nodes.length > 0 && { before: { kind: 'online', nodes } as const }) };
}

/** The steps of a kind that are about any object of a name: `pool * ssd`. */
function matching(pattern: string, ids: readonly string[]): readonly string[] {
  const [begin = '', end = ''] = pattern.split('*');
  return ids.filter((id) => id.startsWith(begin) && id.endsWith(end));
}

function idOf<T>({ section, names: [a = '', b = ''] }: ObjectChange, value: T): [string, T][] {
  const made: Readonly<Partial<Record<ObjectChange['section'], string>>> = {
    nodes: stepOf.node(a),
    'storage-pools': stepOf.pool(a, b),
    'resource-groups': stepOf.group(a),
    'resource-definitions': stepOf.definition(a),
    remotes: stepOf.remote(a),
    schedules: stepOf.schedule(a),
    files: stepOf.file(a),
  };
  const id = made[section];
  return id === undefined ? [] : [[id, value]];
}

/** Kinds of steps that come before others as a whole: what one cannot tell from the names of the objects. */
function alsoNeeded({ id, needs }: Step, ids: readonly string[]): readonly string[] {
  const begins = (...kinds: readonly string[]): readonly string[] =>
    ids.filter((one) => kinds.some((kind) => one.startsWith(`${kind} `)));
  if (id.startsWith('definition ')) {
    const group = needs.find((one) => one.startsWith('group ')) ?? 'group ';
    return [stepOf.controller(), ...begins(`volume-${group}`)];
  }
  // Where the controller chooses, every node and pool may be chosen.
  return needs.includes(ALL_PLACES[0] ?? '') ? begins('node', 'pool') : [];
}

/** A group gets no volume group while resources are in it. */
function needsDeleted({ id, needs }: Step, deleted: string): boolean {
  return id.startsWith('volume-group ') && needs.includes(deleted);
}

/** Whether a step has to be over before an object may be deleted. */
function standsOn(id: string, { section, names }: ObjectChange, state: ClusterState): boolean {
  const [kind = '', ...words] = id.split(' ');
  const name = names[0]?.toLowerCase() ?? '';
  const isOf = (...kinds: readonly string[]): boolean => kinds.includes(kind);
  switch (section) {
    case 'storage-pools':
      return isOf(...OF_RESOURCES) && usesNode(state, words[0], name);
    case 'nodes':
      if (isOf('pool', 'connection')) return words.includes(name);
      return isOf(...OF_RESOURCES) && usesNode(state, words[0], name);
    case 'resource-groups':
      return isOf('definition') && groupOf(state, words[0])?.toLowerCase() === name;
    case 'remotes':
      return isOf('backups') && words.at(-2) === name;
    case 'schedules':
      return isOf('backups') && words.at(-1) === name;
    case 'files':
      return isOf('deployment') && id.endsWith(` ${names[0] ?? ''}`);
    default:
      return false;
  }
}

const OF_RESOURCES = ['definition', 'volume', 'replicas', 'replica'];

function usesNode({ replicas }: ClusterState, resource: string | undefined, node: string): boolean {
  const own = [...replicas].find(([name]) => sameName(name, resource ?? ''))?.[1] ?? [];
  return own.some((one) => sameName(one.node, node));
}

function groupOf({ definitions }: ClusterState, resource: string | undefined): string | undefined {
  return definitions.find(({ name }) => sameName(name, resource ?? ''))?.resource_group_name;
}

/** In the given order, but each after what it needs. Throws an Error for a circle, which no file can bring about. */
function sorted(steps: readonly Step[]): readonly Step[] {
  const left = [...steps];
  const done = new Set<string>();
  const found: Step[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ needs, after = [] }) => [...needs, ...after].every((id) => done.has(id)));
    const [next] = left.splice(at < 0 ? left.length : at, 1);
    if (next === undefined) throw new Error(`Steps need each other: ${left.map(({ id }) => id).join(', ')}`);
    done.add(next.id);
    found.push(next);
  }
  return found;
}
