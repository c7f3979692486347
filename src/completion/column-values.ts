import { LAYERS, PROVIDERS } from '../definition/argument-types.ts';
import type { ObjectSource } from '../definition/argument-type.ts';
import { lookup } from '../model/lookup.ts';

/** What usually stands in a column: words, and names of objects. */
interface ColumnValues {
  readonly words: readonly string[];
  readonly source: ObjectSource | undefined;
}

/** What usually stands in a column of the lists of a noun. */
export function valuesOfColumn(noun: string, column: string): ColumnValues {
  const own = lookup(OF_NOUN, `${noun} ${column}`);
  if (own) return { words: own, source: undefined };
  const source = column === 'name' ? lookup(NAMES, noun) : lookup(SOURCES, column);
  return { words: lookup(WORDS, column) ?? [], source };
}

const VOLUME_STATES = [
  'UpToDate',
  'Inconsistent',
  'Outdated',
  'Diskless',
  'TieBreaker',
  'Created',
  'Failed',
  'Unknown',
  'INACTIVE',
  'DELETING',
];

/** Columns that mean something else in each list. */
const OF_NOUN: Readonly<Record<string, readonly string[]>> = {
  'node state': ['Online', 'OFFLINE', 'Connected', 'Unknown', 'EVICTED', 'EVACUATE'],
  'node type': ['COMBINED', 'SATELLITE', 'CONTROLLER', 'AUXILIARY', 'REMOTE_SPDK', 'EBS_TARGET', 'EBS_INIT'],
  'resource state': VOLUME_STATES,
  'volume state': VOLUME_STATES,
  'storage-pool state': ['Ok', 'Error'],
  'snapshot state': ['Successful*', 'Incomplete', 'Failed'],
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  usage: ['InUse', 'Unused'],
  connections: ['Ok'],
  layers: LAYERS.map((layer) => layer.toUpperCase()),
  provider_kind: PROVIDERS,
  supports_snapshots: ['true', 'false'],
};

const SOURCES: Readonly<Record<string, ObjectSource>> = {
  node_name: 'nodes',
  from_node_name: 'nodes',
  to_node_name: 'nodes',
  node_a: 'nodes',
  node_b: 'nodes',
  nodes: 'nodes',
  resource_name: 'resource-definitions',
  origin_rsc: 'resource-definitions',
  rsc_name: 'resource-definitions',
  resource_group_name: 'resource-groups',
  storage_pool_name: 'storage-pool-definitions',
  remote_name: 'remotes',
  schedule_name: 'schedules',
  snapshot_name: 'snapshots',
};

/** What the column `name` names in the lists of each noun. */
const NAMES: Readonly<Record<string, ObjectSource>> = {
  node: 'nodes',
  resource: 'resource-definitions',
  'resource-definition': 'resource-definitions',
  'resource-group': 'resource-groups',
  snapshot: 'snapshots',
  'key-value-store': 'key-value-stores',
};
