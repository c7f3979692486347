import type * as z from 'zod';
import { compareNames } from '../../model/order.ts';
import { CLUSTER_FILE, type ClusterTree } from '../format/cluster-file.ts';
import { factsOf, isAnyCase, type Facts } from '../format/member.ts';
import { isEqual } from '../tree/equal.ts';
import { inOrder, partsOf, type Parts } from '../format/walk.ts';
import { meaningOf, type Placeholder } from '../tree/placeholders.ts';
import { controllerUrl } from '../tree/controller-url.ts';
import { comparable } from './replicas-wanted.ts';
import { HIDDEN, withoutSecrets } from '../tree/secrets.ts';
import { namesOf, SECTIONS } from '../format/sections.ts';
import { isThereByItself, usualObject } from '../cluster/usual-objects.ts';

/** One thing in which a cluster is not as it is wanted. */
export interface Difference {
  /** Section, names and members: `['nodes', 'n1', 'properties', 'Aux/rack']`; names as the cluster has them. */
  readonly path: readonly string[];
  /** What would have to happen to the cluster. A whole object that is added or removed is one difference. */
  readonly change: 'add' | 'change' | 'remove';
  /** What the cluster has; absent for `add`. HIDDEN stands for each secret in it. */
  readonly before?: unknown;
  /** What the file says, placeholders as they stand there; absent for `remove`. */
  readonly after?: unknown;
  /** An object of a section that the file has, which the file does not name: only `--prune` removes it. */
  readonly needsPrune: boolean;
}

/** What a placeholder stands for; undefined: not known. */
export type ValueOf = (placeholder: Placeholder) => string | undefined;

/**
 * In what a cluster is not as a file wants it, in the order of the format and of the names. Both trees are canonical (see
 * canonical.ts); `actual` has what was asked of the cluster, with its secrets as far as the controller tells them. A section
 * that `wanted` does not have is left alone. A text that is not known, because a placeholder stands for it on one side,
 * counts as the same. Sizes, names, sets and defaults are compared by what they mean; what LINSTOR chooses itself, such as
 * tie-breakers and the nodes of a `place-count`, never differs.
 */
export function compare(wanted: ClusterTree, actual: ClusterTree, valueOf: ValueOf = unknown): readonly Difference[] {
  const { members } = partsOf(CLUSTER_FILE) as { readonly members: Readonly<Record<string, z.ZodType>> };
  return SECTIONS.flatMap((section) => {
    const schema = members[section];
    const own = wanted[section];
    if (own === undefined || schema === undefined) return [];
    return [...inside({ wanted: own, actual: actual[section] ?? {}, schema, path: [section], valueOf })];
  });
}

function unknown(): undefined {
  return undefined;
}

/** Two values that stand in the same place. */
interface Pair {
  readonly wanted: unknown;
  readonly actual: unknown;
  readonly schema: z.ZodType;
  readonly path: readonly string[];
  readonly valueOf: ValueOf;
}

type Members = Readonly<Record<string, unknown>>;

function* inside(pair: Pair): Iterable<Difference> {
  if (isEqual(pair.wanted, pair.actual)) return;
  const parts = partsOf(pair.schema);
  if (parts.kind === 'members') yield* ofMembers(pair, parts);
  else if (parts.kind === 'map') yield* ofNames(pair, parts.value);
  else if (!isSame(pair)) yield { ...told(pair), change: 'change' };
}

function* ofMembers(pair: Pair, { members, ranks }: Extract<Parts, { kind: 'members' }>): Iterable<Difference> {
  const [wanted, actual] = comparable(pair.wanted as Members, pair.actual as Members, pair.path);
  for (const name of inOrder(new Set([...Object.keys(wanted), ...Object.keys(actual)]), ranks)) {
    const schema = members[name];
    const own = { ...pair, wanted: wanted[name], actual: actual[name], path: [...pair.path, name] };
    if (schema === undefined || (own.wanted === undefined && own.actual === undefined)) continue;
    if (name !== 'set-by-linstor') yield* ofMember({ ...own, schema }, factsOf(schema));
  }
}

function* ofMember(pair: Pair, facts: Partial<Facts>): Iterable<Difference> {
  if (facts.untold === true || (facts.leftIfAbsent === true && pair.wanted === undefined)) return;
  const { wanted = facts.default, actual = facts.default } = pair;
  if (wanted === undefined || actual === undefined) yield oneSided(pair);
  else yield* inside({ ...pair, wanted, actual });
}

function* ofNames(pair: Pair, schema: z.ZodType): Iterable<Difference> {
  const { names } = factsOf(pair.schema);
  for (const { name, wanted, actual } of together(pair.wanted as Members, pair.actual as Members, names)) {
    const own = { ...pair, wanted, actual, schema, path: [...pair.path, name] };
    if (isAboveObjects(schema)) yield* ofNames({ ...own, wanted: wanted ?? {}, actual: actual ?? {} }, below(schema));
    else yield* ofNamed(own);
  }
}

/** Names that only lead to others, as the node of a storage pool does, are no objects of their own. */
function isAboveObjects(schema: z.ZodType): boolean {
  const parts = partsOf(schema);
  return parts.kind === 'map' && (partsOf(parts.value).kind === 'members' || isAboveObjects(parts.value));
}

function below(schema: z.ZodType): z.ZodType {
  const parts = partsOf(schema);
  return parts.kind === 'map' ? parts.value : schema;
}

function* ofNamed(pair: Pair): Iterable<Difference> {
  const { path, wanted } = pair;
  const isThere = isThereByItself(path);
  if (isThere && wanted === undefined) return;
  const actual = pair.actual ?? usualObject(path, wanted as object | undefined);
  if (actual !== undefined && wanted !== undefined) yield* inside({ ...pair, actual });
  else if (!isThere) yield oneSided(pair);
}

function oneSided(pair: Pair): Difference {
  return { ...told(pair), change: pair.wanted === undefined ? 'remove' : 'add' };
}

function told({ wanted, actual, path }: Pair): Omit<Difference, 'change'> {
  const isObject = path.length === 1 + namesOf(path[0] ?? '');
  return {
    path,
    ...(actual !== undefined && { before: isElsewhere(wanted) ? HIDDEN : withoutSecrets(actual, path) }),
    ...(wanted !== undefined && { after: wanted }),
    needsPrune: isObject && wanted === undefined,
  };
}

/** What a placeholder stands for may be a secret under any name, and what it replaces as well. */
function isElsewhere(value: unknown): boolean {
  return typeof value === 'string' && typeof meaningOf(value) !== 'string';
}

interface Together {
  /** As the cluster has it, if it has it. */
  readonly name: string;
  readonly wanted: unknown;
  readonly actual: unknown;
}

function together(wanted: Members, actual: Members, names: string | undefined): readonly Together[] {
  const keyOf = (name: string): string => (isAnyCase(names) ? name.toLowerCase() : name);
  const found = new Map<string, Together>();
  for (const [name, own] of Object.entries(actual)) found.set(keyOf(name), { name, wanted: undefined, actual: own });
  for (const [name, own] of Object.entries(wanted)) {
    const other = found.get(keyOf(name));
    found.set(keyOf(name), { name: other?.name ?? name, wanted: own, actual: other?.actual });
  }
  return [...found.values()].sort((a, b) => compareNames(a.name, b.name));
}

function isSame({ wanted, actual, schema, valueOf }: Pair): boolean {
  const { form } = factsOf(schema);
  const [one, other] = [wanted, actual].map((value) => meant(value, form, valueOf));
  return one === UNKNOWN || other === UNKNOWN || isEqual(one, other);
}

const UNKNOWN = Symbol('unknown');

/** A value as what it stands for, in the one form of all that mean the same; UNKNOWN: nobody knows it or a part of it. */
function meant(value: unknown, form: Facts['form'], valueOf: ValueOf): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => meant(item, form === 'names' ? 'name' : undefined, valueOf));
    if (items.includes(UNKNOWN)) return UNKNOWN;
    return form === 'names' || form === 'set' ? [...new Set(items)].sort() : items;
  }
  if (typeof value !== 'string') return value;
  const meaning = meaningOf(value);
  const text = typeof meaning === 'string' ? meaning : valueOf(meaning);
  if (text === undefined) return UNKNOWN;
  if (form === 'controller-url') return controllerUrl(text);
  return form === 'name' ? text.toLowerCase() : text;
}
