import type { Connection } from '../../api/objects/connection.ts';
import type { ExternalFile } from '../../api/objects/file.ts';
import type { KeyValueStore } from '../../api/objects/key-value-store.ts';
import type { Node } from '../../api/objects/node.ts';
import type { Remotes } from '../../api/objects/remote.ts';
import type { ResourceDefinition } from '../../api/objects/resource-definition.ts';
import type { ResourceGroup, VolumeGroup } from '../../api/objects/resource-group.ts';
import type { Schedule } from '../../api/objects/schedule.ts';
import type { StoragePool, StoragePoolDefinition } from '../../api/objects/storage-pool.ts';
import type { Properties } from '../../model/properties.ts';
import type { Kib } from '../../model/size.ts';

/**
 * What a cluster holds, as far as it was asked: objects as the API has them, and of the replicas what is needed to compare
 * and to judge what a change would lose.
 */
export interface ClusterState {
  /** Properties of the controller. */
  readonly controller: Properties;
  readonly nodes: readonly Node[];
  readonly pools: readonly StoragePool[];
  readonly poolDefinitions: readonly StoragePoolDefinition[];
  readonly groups: readonly GroupState[];
  readonly definitions: readonly ResourceDefinition[];
  /** By the name of their definition. */
  readonly replicas: ReadonlyMap<string, readonly Replica[]>;
  readonly nodeConnections: readonly Connection[];
  /** By the name of their definition; only of those that were asked for. */
  readonly resourceConnections: ReadonlyMap<string, readonly Connection[]>;
  readonly remotes: Remotes;
  readonly schedules: readonly Schedule[];
  readonly stores: readonly KeyValueStore[];
  readonly files: readonly ExternalFile[];
  /** Definitions whose connections were left out because there are too many to ask for one by one. */
  readonly connectionsLeftOut: number;
}

export interface GroupState extends ResourceGroup {
  readonly volumes: readonly VolumeGroup[];
}

/** A resource on a node: what is wanted of it, and how it is. */
export interface Replica {
  readonly resource: string;
  readonly node: string;
  readonly flags: readonly string[];
  readonly properties: Properties;
  readonly volumes: readonly ReplicaVolume[];
  /** Somebody has it open; undefined: not known. */
  readonly inUse: boolean | undefined;
  /** Its kinds of layers, top first. */
  readonly layers: readonly string[];
  readonly uuid: string | undefined;
  /** TCP ports of DRBD. */
  readonly ports: readonly number[];
}

export interface ReplicaVolume {
  readonly number: number;
  readonly storagePool: string | undefined;
  readonly properties: Properties;
  /** DRBD's word for it: `UpToDate`; undefined without DRBD. */
  readonly diskState: string | undefined;
  /** It synchronizes with a peer just now. */
  readonly syncing: boolean;
  readonly allocatedKib: Kib | undefined;
}

/** The storage of the replica, not that of its peers, holds the data. */
export function hasStorage({ flags }: Replica): boolean {
  return !flags.includes('DISKLESS') && !flags.includes('NVME_INITIATOR');
}

/** LINSTOR made it for the quorum, and takes it away again. */
export function isTieBreaker({ flags }: Replica): boolean {
  return flags.includes('TIE_BREAKER');
}

/** It is about to vanish. */
export function isVanishing(flags: readonly string[] | undefined): boolean {
  return flags?.some((flag) => flag === 'DELETE' || flag === 'DRBD_DELETE') ?? false;
}
