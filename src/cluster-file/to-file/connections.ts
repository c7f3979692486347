import type { Connection } from '../../api/objects/connection.ts';
import type { PropertyClass } from '../../drbd/properties.ts';
import type { Properties } from '../../model/properties.ts';
import type { ClusterState } from '../cluster/cluster-state.ts';
import type { ClusterTree } from '../format/cluster-file.ts';
import { literal } from '../tree/placeholders.ts';
import { settingsOf, type ToFileOptions } from './settings.ts';

type Pairs = NonNullable<ClusterTree['node-connections']>;
type FileConnection = Pairs[string][string];

/** The section `node-connections`: those on which something is set. */
export function nodeConnectionsOf({ nodeConnections }: ClusterState, how: ToFileOptions): Pairs {
  return pairsOf(nodeConnections, 'node-connection', [], how);
}

/** The section `resource-connections`, likewise. */
export function resourceConnectionsOf(
  { resourceConnections }: ClusterState,
  how: ToFileOptions,
): Record<string, Pairs> {
  const made = Array.from(resourceConnections, ([name, connections]): [string, Pairs] => [
    name,
    pairsOf(connections, 'resource-connection', [name], how),
  ]);
  return Object.fromEntries(made.filter(([, pairs]) => Object.keys(pairs).length > 0));
}

function pairsOf(
  connections: readonly Connection[],
  of: PropertyClass,
  words: readonly string[],
  how: ToFileOptions,
): Pairs {
  const pairs: Pairs = {};
  for (const { node_a: a, node_b: b, props, flags } of connections) {
    if (flags?.includes('DELETED') === true) continue;
    const made = connectionOf(props ?? {}, of, ['connection', ...words, a, b], how);
    if (made !== undefined) pairs[a] = { ...pairs[a], [b]: made };
  }
  return pairs;
}

function connectionOf(
  props: Properties,
  of: PropertyClass,
  words: readonly string[],
  how: ToFileOptions,
): FileConnection | undefined {
  const { paths, others } = pathsApart(props);
  const { properties } = settingsOf({ of, properties: others, words }, { ...how, all: false });
  if (Object.keys(paths).length + Object.keys(properties).length === 0) return undefined;
  return { paths, properties };
}

/**
 * Paths are kept in properties: `Paths/PATH/NODE` is the network interface of the node. One that is set at one end only stays
 * a property: it is none yet.
 */
function pathsApart(props: Properties): {
  paths: NonNullable<FileConnection['paths']>;
  others: Record<string, string>;
} {
  const ends = Object.keys(props).flatMap((key) => {
    const [, path, node] = /^Paths\/([^/]+)\/([^/]+)$/.exec(key) ?? [];
    return path === undefined || node === undefined ? [] : [{ key, path, node }];
  });
  const whole = ends.filter(({ path }) => ends.filter((one) => one.path === path).length === 2);
  const paths: Record<string, Record<string, string>> = {};
  const others: Record<string, string> = { ...props };
  for (const { key, path, node } of whole) {
    paths[path] = { ...paths[path], [node]: literal(props[key] ?? '') };
    Reflect.deleteProperty(others, key);
  }
  return { paths, others };
}
