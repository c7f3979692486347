import { nearest } from '../../model/similar-words.ts';
import type { ClusterTree, Wanted } from '../format/cluster-file.ts';
import { isThereByItself } from '../cluster/usual-objects.ts';
import { memberOf, type ObjectChange } from './object-change.ts';
import type { Definition } from './kinds/replica-plan.ts';

type Names = Readonly<Record<string, unknown>>;
type BackupSchedules = Readonly<Record<string, Names>>;
type Connection = Wanted<'node-connections'>[string];

/** What files and cluster have: a section that no file has was perhaps not asked for, and nothing is said of it. */
interface Known {
  /** Those that differ at least. */
  readonly wanted: ClusterTree;
  readonly actual: ClusterTree;
}

/**
 * Objects that a new or changed object names and that neither the files nor the cluster have, in sentences: the controller
 * would refuse it halfway.
 */
export function* missingObjects({ section, names, wanted }: ObjectChange, known: Known): Iterable<string> {
  if (wanted === undefined) return;
  const [name = ''] = names;
  if (section === 'storage-pools') yield* missing(known, `storage pool ${names[1] ?? ''}`, ['nodes', name]);
  if (section === 'resource-definitions') yield* ofDefinition(name, wanted, known);
  if (section === 'node-connections' || section === 'resource-connections')
    yield* ofConnection(names.slice(-2), wanted, known);
  const schedules = wanted['backup-schedules'] as BackupSchedules | undefined;
  const title = section === 'controller' ? 'controller' : `${section.slice(0, -1).replace('-', ' ')} ${name}`;
  for (const [remote, own] of Object.entries(schedules ?? {})) {
    yield* missing(known, title, ['remotes', remote]);
    for (const schedule of Object.keys(own)) yield* missing(known, title, ['schedules', schedule]);
  }
}

function* ofDefinition(name: string, { group, files = [], replicas = {} }: Definition, known: Known): Iterable<string> {
  if (group !== undefined) yield* missing(known, `resource definition ${name}`, ['resource-groups', group]);
  for (const file of files) yield* missing(known, `resource definition ${name}`, ['files', file]);
  for (const [node, { 'storage-pool': pool }] of Object.entries(replicas)) {
    const unknown = [...missing(known, `resource ${name}`, ['nodes', node])];
    yield* unknown;
    if (pool !== undefined && unknown.length === 0)
      yield* missing(known, `resource ${name} on ${node}`, ['storage-pools', node, pool]);
  }
}

function* ofConnection(ends: readonly string[], { paths = {} }: Connection, known: Known): Iterable<string> {
  const title = `connection of ${ends.join(' and ')}`;
  const unknown = ends.flatMap((node) => [...missing(known, title, ['nodes', node])]);
  yield* unknown;
  if (known.wanted.nodes === undefined || unknown.length > 0) return;
  for (const [path, interfaces] of Object.entries(paths))
    for (const [node, one] of Object.entries(interfaces)) {
      const there = (memberOf(known.wanted.nodes, node) ?? memberOf(known.actual.nodes, node))?.interfaces;
      if (there !== undefined && memberOf(there, one) === undefined)
        yield `${title}, path ${path}: ${node} has no network interface ${one}${meant(one, Object.keys(there))}`;
    }
}

const KINDS = {
  nodes: 'node',
  'storage-pools': 'storage pool',
  'resource-groups': 'resource group',
  remotes: 'remote',
  schedules: 'schedule',
  files: 'file',
} as const;

/** `path`: the section and the names of what is named. */
function* missing(
  { wanted, actual }: Known,
  title: string,
  path: readonly [keyof typeof KINDS, ...string[]],
): Iterable<string> {
  const [section, ...names] = path;
  if (wanted[section] === undefined || isThereByItself(path)) return;
  const last = names.at(-1) ?? '';
  const others = [wanted, actual].flatMap((tree) => Object.keys(siblings(tree[section], names)));
  if (memberOf(Object.fromEntries(others.map((one) => [one, true])), last) === undefined)
    yield `${title}: ${KINDS[section]} ${last} is neither in the file nor in the cluster${meant(last, others)}`;
}

/** The objects beside which one of these names would stand. */
function siblings(section: Names | undefined, names: readonly string[]): Names {
  let found = section;
  for (const name of names.slice(0, -1)) found = memberOf(found, name) as Names | undefined;
  return found ?? {};
}

function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known, word.length < 3 ? 0 : 2);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
