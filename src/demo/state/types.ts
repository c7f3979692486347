/** The whole demo cluster as plain data. Names are LINSTOR's own; a map's key is the name in upper case, as names ignore case. */
export type Props = Record<string, string>;

export interface NetInterface {
  name: string;
  uuid: string;
  address: string;
  port: number | undefined;
  encryption: string | undefined;
  active: boolean;
}

export interface Pool {
  name: string;
  uuid: string;
  props: Props;
  provider: string;
  /** KiB of the backing storage, 0 for diskless pools. */
  capacityKib: number;
  freeSpaceManager: string;
  externalLocking: boolean;
  /** Why the satellite cannot use the pool (a wrong path, a missing volume group). */
  fault: string | undefined;
}

export interface PoolDefinition {
  name: string;
  uuid: string;
  props: Props;
}

export interface Disk {
  device: string;
  sizeBytes: number;
  rotational: boolean;
}

export interface DemoNode {
  name: string;
  uuid: string;
  type: string;
  props: Props;
  flags: string[];
  interfaces: Map<string, NetInterface>;
  pools: Map<string, Pool>;
  /** False while the satellite cannot be reached. */
  online: boolean;
  /** When the satellite was last seen, ms. */
  lastSeen: number;
  disks: Disk[];
  /** Volume groups, thin pools (`vg/thin`) and zpools there are, with their size in KiB. */
  backing: Record<string, number>;
  logLevel: string;
  linstorLogLevel: string;
}

interface Sync {
  from: string;
  startedAt: number;
  amountKib: number;
}

export interface Volume {
  number: number;
  uuid: string;
  props: Props;
  pool: string;
  /** Data written to it, KiB: what a thin pool holds and what a sync copies. */
  dataKib: number;
  sync: Sync | undefined;
  /** The disk below it failed: DRBD detached it. */
  failed: boolean;
  flags: string[];
}

export interface Resource {
  nodeName: string;
  uuid: string;
  props: Props;
  flags: string[];
  layers: string[];
  createdAt: number;
  nodeId: number;
  tcpPort: number;
  inUse: boolean;
  volumes: Map<number, Volume>;
}

export interface VolumeDefinition {
  number: number;
  uuid: string;
  sizeKib: number;
  props: Props;
  flags: string[];
  minor: number;
  encrypted: boolean;
}

export interface Connection {
  nodeA: string;
  nodeB: string;
  uuid: string;
  props: Props;
}

interface SnapshotVolume {
  number: number;
  sizeKib: number;
  props: Props;
  dataKib: number;
}

export interface SnapshotPart {
  nodeName: string;
  uuid: string;
  createdAt: number;
  props: Props;
  /** What the satellite noted about its part. */
  ownProps: Props;
  nodeId: number;
  pools: Record<string, string>;
  volumes: { number: number; uuid: string; props: Props }[];
}

export interface Snapshot {
  name: string;
  uuid: string;
  props: Props;
  definitionProps: Props;
  flags: string[];
  layers: string[];
  volumes: SnapshotVolume[];
  parts: Map<string, SnapshotPart>;
  group: string | undefined;
}

export interface Definition {
  name: string;
  externalName: string | undefined;
  uuid: string;
  props: Props;
  flags: string[];
  group: string;
  /** Empty until a resource or the user says which. */
  layers: string[];
  peerSlots: number;
  port: number;
  secret: string;
  down: boolean;
  volumes: Map<number, VolumeDefinition>;
  resources: Map<string, Resource>;
  connections: Map<string, Connection>;
  snapshots: Map<string, Snapshot>;
  files: string[];
  proxyProps: Props;
  compression: { type: string; props: Props } | undefined;
  sequence: number;
  clonedFrom: string | undefined;
}

/** What automatic placement has to keep to; a member that is missing is not asked for. */
export interface SelectFilter {
  placeCount?: number;
  additionalPlaceCount?: number;
  nodes?: string[];
  pools?: string[];
  disklessPools?: string[];
  notPlaceWith?: string[];
  notPlaceWithRegex?: string;
  replicasOnSame?: string[];
  replicasOnDifferent?: string[];
  xReplicasOnDifferent?: Record<string, number>;
  layers?: string[];
  providers?: string[];
  disklessOnRemaining?: boolean;
  disklessType?: string;
}

export interface VolumeGroup {
  number: number;
  uuid: string;
  props: Props;
  flags: string[];
}

export interface Group {
  name: string;
  uuid: string;
  description: string | undefined;
  props: Props;
  filter: SelectFilter;
  peerSlots: number | undefined;
  volumes: Map<number, VolumeGroup>;
}

export interface Remote {
  name: string;
  uuid: string;
  kind: 's3' | 'linstor' | 'ebs';
  fields: Record<string, string | boolean>;
}

export interface Schedule {
  name: string;
  uuid: string;
  fullCron: string;
  incCron: string | undefined;
  keepLocal: number | undefined;
  keepRemote: number | undefined;
  onFailure: string;
  maxRetries: number | undefined;
}

export interface Backup {
  id: string;
  remote: string;
  resource: string;
  snapshot: string;
  node: string;
  startedAt: number;
  basedOn: string | undefined;
  layers: string[];
  pool: string;
  provider: string;
  volumes: SnapshotVolume[];
  props: Props;
  volumeProps: Props[];
  /** The other cluster it was shipped to, for LINSTOR remotes. */
  shippedTo: string | undefined;
  /** A schedule made it. */
  scheduled: boolean;
}

export interface ErrorReport {
  id: string;
  node: string;
  module: 'CONTROLLER' | 'SATELLITE';
  time: number;
  exception: string;
  message: string;
  peer: string | undefined;
}

export interface Token {
  id: number;
  token: string;
  description: string;
  createdAt: number;
  active: boolean;
  user: boolean;
  ipFilter: string | undefined;
}

export interface Faults {
  nodesUnreachable: boolean;
  /** Upper-case node names. */
  offlineNodes: string[];
  /** Pairs `A:B` of upper-case node names. */
  brokenLinks: string[];
  slowMs: number;
  cutOff: boolean;
}

export interface DemoState {
  /** Source of uuids and secrets: the same requests give the same cluster. */
  seed: number;
  startedAt: number;
  nodes: Map<string, DemoNode>;
  poolDefinitions: Map<string, PoolDefinition>;
  nodeConnections: Map<string, Connection>;
  definitions: Map<string, Definition>;
  groups: Map<string, Group>;
  remotes: Map<string, Remote>;
  schedules: Map<string, Schedule>;
  backups: Backup[];
  keyValues: Map<string, { name: string; props: Props }>;
  files: Map<string, { path: string; content: string }>;
  reports: ErrorReport[];
  props: Props;
  config: { level: string; linstorLevel: string };
  passphrase: string | undefined;
  passphraseEntered: boolean;
  tokens: Token[];
  authOn: boolean;
  faults: Faults;
  /** Made once, so that clients that pinned it know it again. */
  certificate: { key: string; cert: string } | undefined;
  /** Schedules were looked at last at this time, ms. */
  schedulesRunAt: number;
}
