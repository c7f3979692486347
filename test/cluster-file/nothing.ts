import type { ClusterState } from '../../src/cluster-file/cluster/cluster-state.ts';

/** A cluster that has nothing. */
export const NOTHING: ClusterState = {
  controller: {},
  nodes: [],
  pools: [],
  poolDefinitions: [],
  groups: [],
  definitions: [],
  replicas: new Map(),
  nodeConnections: [],
  resourceConnections: new Map(),
  remotes: {},
  schedules: [],
  stores: [],
  files: [],
  connectionsLeftOut: 0,
};
