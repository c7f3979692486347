import type { Controller } from '../../api/controller.ts';
import type { ClusterState } from '../cluster/cluster-state.ts';
import { compare, type Difference } from './compare.ts';
import { placeholderValues, type Outside } from '../read/fill-in.ts';
import type { ClusterTree } from '../format/cluster-file.ts';
import { meaningOf, placeholdersIn, placeholderText, type Placeholder } from '../tree/placeholders.ts';
import { askedFor, readCluster } from '../cluster/read-cluster.ts';
import type { WantedCluster } from '../read/read-text.ts';
import { isSecretAt } from '../tree/secrets.ts';
import { SECTIONS, type Section } from '../format/sections.ts';
import { toFile } from '../to-file/to-file.ts';

/** A file beside the cluster. */
export interface Compared {
  /** What the cluster holds, as far as the sections of the file are about it. */
  readonly state: ClusterState;
  /** The same as a tree. The secrets that the controller tells stand in it: it is never shown. */
  readonly actual: ClusterTree;
  readonly differences: readonly Difference[];
  /** Placeholders of secrets that the controller knows and this machine does not: they were not compared. */
  readonly notCompared: readonly Placeholder[];
}

/** What is asked for besides what the file names. */
interface Asked {
  /** Also the connections of resources that the file does not name, one by one. */
  readonly whole: boolean;
  /** Nothing has to be known of objects that the file does not name. */
  readonly alone?: boolean;
  /** Sections that are not compared, but whose state is wanted. */
  readonly also?: readonly Section[];
}

/**
 * Asks the cluster for the sections that a file has and compares them. Throws a FileFault for what is named in the file and
 * cannot be found, unless it is a secret, and the Faults of the controller.
 */
export async function compareWithCluster(
  controller: Controller,
  wanted: WantedCluster,
  outside: Outside,
  { whole, alone = false, also = [] }: Asked,
): Promise<Compared> {
  const values = await placeholderValues(wanted, outside, isSecretAt);
  const sections = new Set(SECTIONS.filter((section) => wanted.tree[section] !== undefined));
  const asked = askedFor(wanted.tree, new Set([...sections, ...also]), { prune: whole, alone });
  const state = await readCluster(controller, asked);
  const actual = toFile(state, sections, { all: false, withSecrets: true });
  return {
    state,
    actual,
    differences: compare(wanted.tree, actual, (placeholder) => values.get(placeholderText(placeholder))),
    notCompared: Array.from(placeholdersIn(wanted.tree))
      .filter(({ path, placeholder }) => !values.has(placeholderText(placeholder)) && isTold(actual, path))
      .map(({ placeholder }) => placeholder),
  };
}

function isTold(tree: ClusterTree, path: readonly string[]): boolean {
  let found: unknown = tree;
  for (const name of path) found = (found as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof found === 'string' && typeof meaningOf(found) === 'string';
}
