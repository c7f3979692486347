import type { Controller } from '../../api/controller.ts';
import { compareWithCluster, type Compared } from '../compare/compare-with-cluster.ts';
import type { Difference } from '../compare/compare.ts';
import { foundOf, type ShownDifference } from '../compare/found.ts';
import { fillIn, type Outside } from '../read/fill-in.ts';
import { pathKey, type ClusterTree } from '../format/cluster-file.ts';
import { plan } from './plan.ts';
import { withoutValues } from './without-values.ts';
import type { Plan } from './step.ts';
import type { WantedCluster } from '../read/read-text.ts';
import { SECTIONS, namesOf, type Section } from '../format/sections.ts';

/** A file beside the cluster, before anything is planned. */
export interface Look extends Compared {
  /** What differs, as far as it is to be changed, and whether that deletes data. */
  readonly toChange: readonly ShownDifference[];
  /** Objects that only `--prune` would delete, without it. */
  readonly unnamed: readonly (readonly string[])[];
}

/** Where a file comes from, and how it is looked at. */
interface Looking {
  readonly prune: boolean;
  /** Nothing has to be known of objects that the file does not name; `unnamed` may lack them. */
  readonly alone?: boolean;
  /** Where placeholders are looked up. */
  readonly outside: Outside;
}

/** Asks the cluster for what the file is about. Throws what `compareWithCluster` throws. Nothing is changed. */
export async function lookAt(
  controller: Controller,
  wanted: WantedCluster,
  { prune, alone = false, outside }: Looking,
): Promise<Look> {
  const also = prune ? standingOn(wanted.tree) : [];
  const compared = await compareWithCluster(controller, wanted, outside, { whole: prune, alone, also });
  const { differences: toChange, notInFile: unnamed } = foundOf(compared.differences, wanted.tree, prune);
  return { ...compared, toChange, unnamed };
}

/**
 * What has to be done about it. Throws a FileFault for placeholders of objects that differ and have no value. What comes out
 * holds secrets in its requests only.
 */
export async function planFor(look: Look, wanted: WantedCluster, outside: Outside): Promise<Plan> {
  const { toChange: differences, actual, state } = look;
  const filled = await fillIn({ ...wanted, tree: onlyDifferent(wanted.tree, differences) }, outside);
  return withoutValues(plan({ differences, wanted: { ...wanted.tree, ...filled.tree }, actual, state }), filled.values);
}

/** Of what is deleted it has to be known what stands on it. */
function standingOn(tree: ClusterTree): readonly Section[] {
  const isBelow = (['nodes', 'storage-pools', 'resource-groups'] as const).some((one) => tree[one] !== undefined);
  return isBelow ? ['resource-definitions'] : [];
}

type Named = Readonly<Record<string, unknown>>;

/** The sections with only those objects in which something differs: secrets of others need not be at hand. */
function onlyDifferent(tree: ClusterTree, differences: readonly Difference[]): ClusterTree {
  const touched = new Set(differences.map(({ path }) => pathKey(path.slice(0, 1 + namesOf(path[0] ?? '')))));
  const kept = (own: Named, depth: number, path: readonly string[]): Named =>
    depth === 0
      ? own
      : Object.fromEntries(
          Object.entries(own).flatMap(([name, inner]): [string, unknown][] => {
            const at = [...path, name];
            if (depth === 1) return touched.has(pathKey(at)) ? [[name, inner]] : [];
            return [[name, kept(inner as Named, depth - 1, at)]];
          }),
        );
  const sections = SECTIONS.flatMap((section): [string, unknown][] => {
    const own = tree[section];
    if (own === undefined) return [];
    if (section === 'controller') return touched.has(pathKey([section])) ? [[section, own]] : [];
    return [[section, kept(own, namesOf(section), [section])]];
  });
  return { linstor: 1, ...Object.fromEntries(sections) };
}
