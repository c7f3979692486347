import type { Controller } from '../../api/controller.ts';
import { FileFault, type FileProblem, type Place } from '../../cluster-file/read/file-faults.ts';
import type { ClusterTree } from '../../cluster-file/format/cluster-file.ts';
import { readCluster, type Asked, type Only } from '../../cluster-file/cluster/read-cluster.ts';
import { readText, type WantedCluster } from '../../cluster-file/read/read-text.ts';
import { namesOf, nounOf, type Section } from '../../cluster-file/format/sections.ts';
import { toFile } from '../../cluster-file/to-file/to-file.ts';
import { yamlText } from '../../cluster-file/tree/write-text.ts';
import { notFoundFault, usageFault } from '../../model/fault.ts';
import { sameName } from '../../model/name.ts';
import { didYouMean } from '../../model/similar-words.ts';

/** An object of a cluster file: its section and as many names as its kind has. */
export interface OneObject {
  readonly section: Section;
  readonly names: readonly string[];
}

type Members = Readonly<Record<string, unknown>>;

/** Throws a usage Fault when there are more or fewer names than objects of this kind have. */
export function checkNames({ section, names }: OneObject): void {
  const wanted = PLACEHOLDERS[section] ?? ['NAME'];
  if (names.length === wanted.length) return;
  const line = ['linstor', 'edit', nounOf(section), ...wanted].join(' ');
  throw usageFault(
    `A ${nounOf(section)} has ${count(wanted.length)}, not ${names.length === 0 ? 'none' : names.length}.`,
    [`Usage: ${line}`],
  );
}

const PLACEHOLDERS: Readonly<Partial<Record<Section, readonly string[]>>> = {
  controller: [],
  'storage-pools': ['NODE', 'STORAGE_POOL'],
  'node-connections': ['NODE', 'NODE'],
  'resource-connections': ['RESOURCE', 'NODE', 'NODE'],
};

function count(names: number): string {
  return names === 0 ? 'no name' : names === 1 ? 'one name' : `${names} names`;
}

/** `resource-definition db1` */
export function titleOf({ section, names }: OneObject): string {
  return [nounOf(section), ...names].join(' ');
}

/** The text of an object as `linstor export` writes it. Throws a not-found Fault when the cluster does not have it. */
export async function textOf(controller: Controller, object: OneObject): Promise<string> {
  const { section, names } = object;
  const own = await look(controller, section, names.slice(0, 1));
  const found = picked(own.members, names);
  if (found === undefined) {
    const { members } = own.isThere ? own : await look(controller, section, []);
    throw notFoundFault(`There is no ${titleOf(object)}.`, [
      ...nearTo(members, names),
      `'linstor export ${nounOf(section)}' shows what there is.`,
    ]);
  }
  return yamlText({ linstor: 1, [section]: found });
}

/** A section of the cluster, as far as it is about objects whose first name is among these; without names the whole. */
async function look(
  controller: Controller,
  section: Section,
  names: readonly string[],
): Promise<{ readonly members: unknown; readonly isThere: boolean }> {
  const sections = new Set([section]);
  const asked: Asked =
    names.length === 0
      ? { sections, connectionsOf: 'few' }
      : { sections, connectionsOf: { only: names }, only: onlyNamed(names) };
  const state = await readCluster(controller, asked);
  const members = (toFile(state, sections, { all: false }) as unknown as Members)[section];
  // A resource may be there without anything set on its connections.
  const isResource =
    section === 'resource-connections' && state.definitions.some((one) => sameName(one.name, names[0] ?? ''));
  const isThere = isResource || picked(members, names) !== undefined;
  return { members, isThere };
}

/** Of whatever section is asked for only objects whose first name is one of these. */
function onlyNamed(names: readonly string[]): Only {
  return { nodes: names, groups: names, definitions: names, poolsOn: names };
}

/** Of a section only what leads to this object; names are the same in any letter case. */
function picked(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  const own = Object.entries((value ?? {}) as Members).find(([one]) => sameName(one, name));
  const inside = own && picked(own[1], rest);
  return own && inside !== undefined ? { [own[0]]: inside } : undefined;
}

/** The first of the names that nothing is called by, and what was probably meant. */
function nearTo(value: unknown, [name, ...rest]: readonly string[]): readonly string[] {
  if (name === undefined) return [];
  const own = Object.entries((value ?? {}) as Members).find(([one]) => sameName(one, name));
  return own ? nearTo(own[1], rest) : didYouMean(name, Object.keys(value ?? {}));
}

/** What an edited text wants. Throws a FileFault, also when it is about other objects, or not about this one any more. */
export function readEdited(name: string, text: string, object: OneObject): WantedCluster {
  const wanted = readText([{ name, text }]);
  const paths = pathsIn(wanted.tree);
  const isOwn = (path: readonly string[]): boolean =>
    path[0] === object.section && object.names.every((one, at) => sameName(one, path[1 + at] ?? ''));
  const others = paths.filter((path) => !isOwn(path));
  const isThere = paths.some(isOwn);
  const message =
    isThere || others.length > 1
      ? `only ${titleOf(object)} is edited here; 'linstor apply' takes files with other objects`
      : `this was ${titleOf(object)}: its name cannot be changed here`;
  const problems = others.map((path): FileProblem => ({ ...(wanted.placeOf(path) ?? top(name)), message }));
  if (!isThere && others.length !== 1) problems.push({ ...top(name), message: missing(object) });
  if (problems.length > 0) throw new FileFault(problems);
  return wanted;
}

function top(file: string): Place {
  return { file, line: 1, column: 1 };
}

function missing(object: OneObject): string {
  const isDeletable = DELETABLE.has(object.section);
  const how = isDeletable ? `; 'linstor ${nounOf(object.section)} delete ${object.names.join(' ')}' does` : '';
  return `${titleOf(object)} is missing: editing deletes nothing${how}`;
}

/** Sections whose objects have a command that deletes them by these names. */
const DELETABLE: ReadonlySet<Section> = new Set([
  'nodes',
  'storage-pools',
  'storage-pool-definitions',
  'resource-groups',
  'resource-definitions',
  'remotes',
  'schedules',
  'files',
]);

function pathsIn(tree: ClusterTree): string[][] {
  const below = (value: unknown, path: readonly string[], depth: number): string[][] =>
    depth === 0
      ? [[...path]]
      : Object.entries((value ?? {}) as Members).flatMap(([name, own]) => below(own, [...path, name], depth - 1));
  return Object.entries(tree).flatMap(([section, value]) =>
    section === 'linstor' ? [] : below(value, [section], namesOf(section)),
  );
}
