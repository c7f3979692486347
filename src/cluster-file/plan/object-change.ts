import { sameName } from '../../model/name.ts';
import type { ClusterTree } from '../format/cluster-file.ts';
import type { Difference } from '../compare/compare.ts';
import { namesOf, type Section } from '../format/sections.ts';

type Members = Readonly<Record<string, unknown>>;

/** Everything that differs in one object. */
export interface ObjectChange<T = Members> {
  readonly section: Section;
  /** As the cluster has them, if it has the object. */
  readonly names: readonly string[];
  readonly change: Difference['change'];
  /** The object as the file has it, secrets in clear; undefined: it is to be removed. */
  readonly wanted: T | undefined;
  /** The object as the cluster has it, without secrets; undefined: there is none. */
  readonly actual: T | undefined;
  /** What differs in an object that is changed, with paths that begin in the object. */
  readonly members: readonly Difference[];
}

/** The differences put together by their objects, in their order. `wanted` has its placeholders filled in. */
export function objectChanges(
  differences: readonly Difference[],
  wanted: ClusterTree,
  actual: ClusterTree,
): readonly ObjectChange[] {
  const found = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = difference.path.slice(0, depthOf(difference)).join('\n');
    found.set(key, [...(found.get(key) ?? []), difference]);
  }
  return Array.from(found.values(), (all) => changeOf(all, wanted, actual)).filter((one) => one !== undefined);
}

function depthOf({ path }: Difference): number {
  return 1 + namesOf(path[0] ?? '');
}

function changeOf(all: readonly Difference[], wanted: ClusterTree, actual: ClusterTree): ObjectChange | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  const depth = depthOf(first);
  const path = first.path.slice(0, depth);
  const [section = '', ...names] = path;
  const isWhole = first.path.length === depth && section !== 'controller';
  const change = isWhole ? first.change : 'change';
  return {
    section: section as Section,
    names,
    change,
    // There may be an object whose name differs in its letter case only, as those of files may.
    wanted: change === 'remove' ? undefined : valueAt(wanted, path),
    actual: change === 'add' ? undefined : valueAt(actual, path),
    members: isWhole ? [] : all.map((one) => ({ ...one, path: one.path.slice(depth) })),
  };
}

/** What stands at a path of names, which are the same in any letter case where LINSTOR takes them so. */
function valueAt(tree: object, path: readonly string[]): Members | undefined {
  let found: unknown = tree;
  for (const name of path) found = found === undefined ? undefined : memberOf(found as Members, name);
  return found as Members | undefined;
}

/** A member by its name, exact or in another letter case. */
export function memberOf<T>(members: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  if (members === undefined) return undefined;
  if (Object.hasOwn(members, name)) return members[name];
  const key = Object.keys(members).find((one) => sameName(one, name));
  return key === undefined ? undefined : members[key];
}

/** The differences below a member, with paths that begin there. */
export function below({ members }: ObjectChange, ...path: readonly string[]): readonly Difference[] {
  return members
    .filter((one) => one.path.length > path.length && path.every((name, index) => one.path[index] === name))
    .map((one) => ({ ...one, path: one.path.slice(path.length) }));
}

/** Whether anything differs in one of these members. */
export function differs({ members }: ObjectChange, ...names: readonly string[]): boolean {
  return members.some(({ path: [first] }) => first !== undefined && names.includes(first));
}
