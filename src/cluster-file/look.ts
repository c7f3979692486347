import type { Controller } from '../api/controller.ts';
import type { Files } from '../definition/runtime.ts';
import { Fault } from '../model/fault.ts';
import { compare, type Difference, type ValueOf } from './compare.ts';
import { fillIn } from './fill-in.ts';
import type { ClusterTree } from './format/cluster-file.ts';
import { placeholderText, placeholdersIn } from './placeholders.ts';
import { plan, type Planned } from './plan/plan.ts';
import type { Plan } from './plan/step.ts';
import { askedFor, readCluster } from './read-cluster.ts';
import type { WantedCluster } from './read-text.ts';
import { SECTIONS, namesOf, type Section } from './sections.ts';
import { toFile } from './to-file.ts';

/** Where placeholders are looked up. */
export interface Outside {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly files: Pick<Files, 'read'>;
}

/** What a file and a cluster have to do with each other. */
export interface Look {
  /** What differs, as far as it is to be changed. */
  readonly differences: readonly Difference[];
  /** Objects that only `--prune` would delete, without it. */
  readonly unnamed: number;
  readonly plan: Plan;
}

/**
 * Asks the cluster for what the file is about, and plans what has to be done. Throws the Faults of the controller, and a
 * FileFault for placeholders of objects that differ and have no value. Nothing is changed.
 */
export async function lookAt(
  controller: Controller,
  wanted: WantedCluster,
  { prune, outside }: { readonly prune: boolean; readonly outside: Outside },
): Promise<Look> {
  const sections = new Set(SECTIONS.filter((section) => wanted.tree[section] !== undefined));
  const state = await readCluster(controller, askedFor(wanted.tree, asked(sections, prune), prune));
  const actual = toFile(state, sections, { all: false });
  const all = compare(wanted.tree, actual, await valuesOf(wanted.tree, outside));
  const differences = prune ? all : all.filter((one) => !one.needsPrune);
  const filled = await fillIn({ ...wanted, tree: onlyDifferent(wanted.tree, differences) }, outside);
  const planned: Planned = { differences, wanted: { ...wanted.tree, ...filled }, actual, state };
  return { differences, unnamed: all.length - differences.length, plan: plan(planned) };
}

/** Of what is deleted it has to be known what stands on it. */
function asked(sections: ReadonlySet<Section>, prune: boolean): ReadonlySet<Section> {
  const isBelow = (['nodes', 'storage-pools', 'resource-groups'] as const).some((section) => sections.has(section));
  return prune && isBelow ? new Set([...sections, 'resource-definitions']) : sections;
}

/** What placeholders stand for, as far as that can be found out. */
async function valuesOf(tree: ClusterTree, { environment, files }: Outside): Promise<ValueOf> {
  const values = new Map<string, string>();
  for (const { placeholder } of placeholdersIn(tree))
    if (placeholder.from === 'file') {
      const text = await textOf(files, placeholder.name);
      if (text !== undefined) values.set(placeholderText(placeholder), text);
    }
  return (placeholder) =>
    placeholder.from === 'env' ? environment[placeholder.name] : values.get(placeholderText(placeholder));
}

async function textOf(files: Outside['files'], name: string): Promise<string | undefined> {
  try {
    return Buffer.from(await files.read(name))
      .toString('utf8')
      .replace(/\r?\n$/, '');
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

type Named = Readonly<Record<string, unknown>>;

/** The sections with only those objects in which something differs: secrets of others need not be at hand. */
function onlyDifferent(tree: ClusterTree, differences: readonly Difference[]): ClusterTree {
  const touched = new Set(differences.map(({ path }) => keyOf(path.slice(0, 1 + namesOf(path[0] ?? '')))));
  const kept = (own: Named, depth: number, path: readonly string[]): Named =>
    depth === 0
      ? own
      : Object.fromEntries(
          Object.entries(own).flatMap(([name, inner]): [string, unknown][] => {
            const at = [...path, name];
            if (depth === 1) return touched.has(keyOf(at)) ? [[name, inner]] : [];
            return [[name, kept(inner as Named, depth - 1, at)]];
          }),
        );
  const sections = SECTIONS.flatMap((section): [string, unknown][] => {
    const own = tree[section];
    if (own === undefined) return [];
    if (section === 'controller') return touched.has(section) ? [[section, own]] : [];
    return [[section, kept(own, namesOf(section), [section])]];
  });
  return { linstor: 1, ...Object.fromEntries(sections) };
}

function keyOf(path: readonly string[]): string {
  return path.join('\n').toLowerCase();
}
