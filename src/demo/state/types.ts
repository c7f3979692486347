import type { SelectFilter } from './filter.ts';

export type { SelectFilter } from './filter.ts';

/** The whole demo cluster as plain data. Names are LINSTOR's own; a map's key is the name in upper case, as names ignore case. */
export type Props = Record<string, string>;

/** An object with a name and properties. */
export class Named {
  props: Props = {};

  constructor(
    public name: string,
    public uuid: string,
  ) {}
}

/** A volume, or what stands for one: its number and its properties. */
export class Numbered {
  props: Props = {};

  constructor(
    public number: number,
    public uuid: string,
  ) {}
}

export interface NetInterface {
  name: string;
  uuid: string;
  address: string;
  port: number | undefined;
  encryption: string | undefined;
  active: boolean;
}

export class Pool extends Named {
  provider = '';
  /** KiB of the backing storage, 0 for diskless pools. */
  capacityKib = 0;
  freeSpaceManager = '';
  externalLocking = false;
  /** Why the satellite cannot use the pool (a wrong path, a missing volume group). */
  fault: string | undefined;
}

export interface Disk {
  device: string;
  sizeBytes: number;
  rotational: boolean;
}

export class DemoNode extends Named {
  type = '';
  flags: string[] = [];
  interfaces = new Map<string, NetInterface>();
  pools = new Map<string, Pool>();
  /** False while the satellite cannot be reached. */
  online = false;
  /** When the satellite was last seen, ms. */
  lastSeen = 0;
  disks: Disk[] = [];
  /** Volume groups, thin pools (`vg/thin`) and zpools there are, with their size in KiB. */
  backing: Record<string, number> = {};
  logLevel = 'INFO';
  linstorLogLevel = 'INFO';
}

interface Sync {
  from: string;
  startedAt: number;
  amountKib: number;
}

export class Volume extends Numbered {
  pool = '';
  /** Data written to it, KiB: what a thin pool holds and what a sync copies. */
  dataKib = 0;
  sync: Sync | undefined;
  /** The disk below it failed: DRBD detached it. */
  failed = false;
  flags: string[] = [];
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

export class VolumeDefinition extends Numbered {
  sizeKib = 0;
  flags: string[] = [];
  minor = 0;
  encrypted = false;
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
  volumes: Numbered[];
}

export class Snapshot extends Named {
  definitionProps: Props = {};
  flags: string[] = ['SUCCESSFUL'];
  layers: string[] = [];
  volumes: SnapshotVolume[] = [];
  parts = new Map<string, SnapshotPart>();
  group: string | undefined;
}

export class Definition extends Named {
  externalName: string | undefined;
  flags: string[] = [];
  group = '';
  /** Empty until a resource or the user says which. */
  layers: string[] = [];
  peerSlots = 7;
  port = -1;
  secret = '';
  down = false;
  volumes = new Map<number, VolumeDefinition>();
  resources = new Map<string, Resource>();
  connections = new Map<string, Connection>();
  snapshots = new Map<string, Snapshot>();
  files: string[] = [];
  proxyProps: Props = {};
  compression: { type: string; props: Props } | undefined;
  sequence = 0;
  clonedFrom: string | undefined;
}

export class VolumeGroup extends Numbered {
  flags: string[] = [];
}

export class Group extends Named {
  description: string | undefined;
  filter: SelectFilter = { placeCount: 2 };
  peerSlots: number | undefined;
  volumes = new Map<number, VolumeGroup>();
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

export class Token {
  description = '';
  active = true;
  user = true;
  ipFilter: string | undefined;

  constructor(
    public id: number,
    public token: string,
    public createdAt: number,
  ) {}
}

export class Faults {
  nodesUnreachable = false;
  /** Upper-case node names. */
  offlineNodes: string[] = [];
  /** Pairs `A:B` of upper-case node names. */
  brokenLinks: string[] = [];
  slowMs = 0;
  cutOff = false;
}

export class DemoState {
  /** Source of uuids and secrets: the same requests give the same cluster. */
  seed = 1;
  nodes = new Map<string, DemoNode>();
  poolDefinitions = new Map<string, Named>();
  nodeConnections = new Map<string, Connection>();
  definitions = new Map<string, Definition>();
  groups = new Map<string, Group>();
  remotes = new Map<string, Remote>();
  schedules = new Map<string, Schedule>();
  backups: Backup[] = [];
  keyValues = new Map<string, { name: string; props: Props }>();
  files = new Map<string, { path: string; content: string }>();
  reports: ErrorReport[] = [];
  props: Props = {};
  config = { level: 'INFO', linstorLevel: 'INFO' };
  passphrase: string | undefined;
  passphraseEntered = false;
  tokens: Token[] = [];
  authOn = false;
  faults = new Faults();
  /** Made once, so that clients that pinned it know it again. */
  certificate: { key: string; cert: string } | undefined;
  /** Schedules were looked at last at this time, ms. */
  schedulesRunAt: number;

  /** `startedAt` in ms. */
  constructor(public startedAt: number) {
    this.schedulesRunAt = startedAt;
  }
}
