import { notFoundFault } from '../../model/fault.ts';
import { sameName } from '../../model/name.ts';
import type { ClusterTree } from '../format/cluster-file.ts';
import { namesOf } from '../format/sections.ts';

type Named = Readonly<Record<string, unknown>>;

/**
 * Of a tree only the objects with one of these names (a storage pool has that of its node, too), in any letter case, and the sections that have some. Throws a
 * not-found Fault for a name that no object has.
 */
export function choose(tree: ClusterTree, names: readonly string[]): ClusterTree {
  const missing = new Set(names);
  const chosen = (section: Named, depth: number, isChosen: boolean): Named => {
    const kept = Object.entries(section).flatMap(([name, own]): [string, unknown][] => {
      const found = names.filter((one) => sameName(one, name));
      for (const one of found) missing.delete(one);
      const isKept = isChosen || found.length > 0;
      if (depth === 1) return isKept ? [[name, own]] : [];
      const inside = chosen(own as Named, depth - 1, isKept);
      return Object.keys(inside).length > 0 ? [[name, inside]] : [];
    });
    return Object.fromEntries(kept);
  };
  const sections = Object.entries(tree).flatMap(([section, own]): [string, unknown][] => {
    if (section === 'linstor') return [[section, own]];
    if (section === 'controller') return [];
    const kept = chosen(own as Named, namesOf(section), false);
    return Object.keys(kept).length > 0 ? [[section, kept]] : [];
  });
  const [first] = missing;
  if (first !== undefined) throw notFoundFault(`There is nothing called '${first}' in what is exported.`);
  return Object.fromEntries(sections) as ClusterTree;
}
