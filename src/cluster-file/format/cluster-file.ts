import * as z from 'zod';
import { nodeConnections, resourceConnections } from './connections.ts';
import { controller } from './controller.ts';
import { factsOf, isAnyCase, members, needed } from './member.ts';
import { nodes } from './nodes.ts';
import { remotes } from './remotes.ts';
import { resourceDefinitions } from './resource-definitions.ts';
import { resourceGroups } from './resource-groups.ts';
import { schedules } from './schedules.ts';
import { storagePoolDefinitions, storagePools } from './storage-pools.ts';
import { files, keyValueStore } from './stores.ts';
import { below } from './walk.ts';

/** A cluster as a file. A section that is there is whole; what an absent one is about is left as it is. */
export const CLUSTER_FILE = members({
  linstor: needed(z.literal(1), { description: 'Version of this format', example: 1 }),
  controller,
  nodes,
  'storage-pools': storagePools,
  'storage-pool-definitions': storagePoolDefinitions,
  'resource-groups': resourceGroups,
  'resource-definitions': resourceDefinitions,
  'node-connections': nodeConnections,
  'resource-connections': resourceConnections,
  remotes,
  schedules,
  'key-value-store': keyValueStore,
  files,
}).meta({
  title: 'LINSTOR cluster',
  description: 'The wanted state of a LINSTOR cluster',
});

/** The schema of what stands at a path of names and members; undefined: there can be no such thing. */
export function schemaAt(path: readonly PropertyKey[]): z.ZodType | undefined {
  let schema: z.ZodType | undefined = CLUSTER_FILE;
  for (const name of path) schema = schema && below(schema, String(name));
  return schema;
}

/** One text for all spellings of a path: names that LINSTOR takes in any letter case count as the same. */
export function pathKey(path: readonly PropertyKey[]): string {
  let schema: z.ZodType | undefined = CLUSTER_FILE;
  const names = path.map((given) => {
    const name = String(given);
    const isSame = schema !== undefined && isAnyCase(factsOf(schema).names);
    schema = schema && below(schema, name);
    return isSame ? name.toLowerCase() : name;
  });
  return JSON.stringify(names);
}

/** A file as data: what `export` writes and what a file says once it is read. */
export type ClusterTree = z.infer<typeof CLUSTER_FILE>;

/** One object of a section, such as `Wanted<'nodes'>`. */
export type Wanted<S extends keyof ClusterTree> =
  NonNullable<ClusterTree[S]> extends Record<string, infer T> ? T : never;
