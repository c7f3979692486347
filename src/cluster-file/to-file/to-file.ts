import { canonical } from '../tree/canonical.ts';
import type { ClusterState } from '../cluster/cluster-state.ts';
import type { ClusterTree } from '../format/cluster-file.ts';
import type { Section } from '../format/sections.ts';
import { nodeConnectionsOf, resourceConnectionsOf } from './connections.ts';
import { nodesOf } from './nodes.ts';
import { remotesOf } from './remotes.ts';
import { resourceDefinitionsOf } from './resource-definitions.ts';
import { resourceGroupsOf } from './resource-groups.ts';
import { backupSchedulesOf, settingsOf, type ToFileOptions } from './settings.ts';
import { poolDefinitionsOf, storagePoolsOf } from './storage-pools.ts';
import { externalFilesOf, keyValueStoreOf, schedulesOf } from './stores.ts';

export type { ToFileOptions };

/**
 * What is wanted of a cluster that is as it is wanted, in canonical form: these sections of it, whole and also when there is
 * nothing in them. Nothing of it is a secret unless `withSecrets`.
 */
export function toFile(state: ClusterState, sections: ReadonlySet<Section>, how: ToFileOptions): ClusterTree {
  const made = Array.from(sections, (section) => [section, MAKERS[section](state, how)] as const);
  return canonical({ linstor: 1, ...Object.fromEntries(made) });
}

const MAKERS: Readonly<Record<Section, (state: ClusterState, how: ToFileOptions) => unknown>> = {
  controller: ({ controller: properties }, how) => ({
    'backup-schedules': backupSchedulesOf(properties),
    ...settingsOf({ of: 'controller', properties, words: ['controller'] }, how),
  }),
  nodes: nodesOf,
  'storage-pools': storagePoolsOf,
  'storage-pool-definitions': poolDefinitionsOf,
  'resource-groups': resourceGroupsOf,
  'resource-definitions': resourceDefinitionsOf,
  'node-connections': nodeConnectionsOf,
  'resource-connections': resourceConnectionsOf,
  remotes: remotesOf,
  schedules: schedulesOf,
  'key-value-store': keyValueStoreOf,
  files: externalFilesOf,
};
