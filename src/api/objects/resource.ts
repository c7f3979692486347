import { isJsonObject } from '../../model/json.ts';
import { lookup } from '../../model/lookup.ts';
import { REPLY } from './reply.ts';
import {
  decimal,
  flag,
  integer,
  list,
  loosely,
  map,
  number,
  object,
  properties,
  text,
  texts,
  type ObjectOf,
  type Shape,
  type TypeOf,
} from './shape.ts';

/** The property that has a resource go on without its disk. */
const SKIP_DISK = 'DrbdOptions/SkipDisk';

const setting = { type: text, value: text };

/** A property's value and where it was set, strongest first; `other` holds the values that it covers. */
const EFFECTIVE_PROPERTY = object({}, { ...setting, other: list(object({}, setting)) });

const layer = {
  type: text,
  drbd: object({}, { tcp_ports: list(number), connections: map(object({}, { connected: flag, message: text })) }),
};

/** A layer of a resource and what lies below it. */
type LayerObject = ObjectOf<object, typeof layer> & {
  readonly children?: readonly LayerObject[];
};

const LAYER_OBJECT: Shape<LayerObject> = object({}, { ...layer, children: list(loosely(() => LAYER_OBJECT)) });

const REPLICATION_STATE = object({}, { replication_state: text, done_percentage: decimal });

export type ReplicationState = TypeOf<typeof REPLICATION_STATE>;

const VOLUME_LAYER = object(
  {},
  {
    type: text,
    data: object({}, { usable_size_kib: integer, drbd_volume_definition: object({}, { minor_number: number }) }),
  },
);

const VOLUME = object(
  { volume_number: number },
  {
    uuid: text,
    storage_pool_name: text,
    device_path: text,
    allocated_size_kib: integer,
    flags: texts,
    props: properties,
    state: object({}, { disk_state: text, replication_states: map(loosely(() => REPLICATION_STATE)) }),
    layer_data_list: list(loosely(() => VOLUME_LAYER)),
    reports: list(REPLY),
  },
);

export type Volume = TypeOf<typeof VOLUME>;

/** A resource on one node, of `GET /v1/view/resources`. Its layers are checked where they are used: they are many and nested. */
export const RESOURCE = object(
  { name: text, node_name: text },
  {
    uuid: text,
    flags: texts,
    props: properties,
    effective_props: object({}, { [SKIP_DISK]: loosely(() => EFFECTIVE_PROPERTY) }),
    layer_object: loosely(() => LAYER_OBJECT),
    state: object({}, { in_use: flag }),
    /** Milliseconds since the epoch. */
    create_timestamp: number,
    volumes: list(VOLUME),
  },
);

export type Resource = TypeOf<typeof RESOURCE>;

/** How much a state should worry the reader: not at all, somewhat (yellow), much (red). */
export type Concern = 'none' | 'warning' | 'fault';

export interface State {
  readonly text: string;
  readonly concern: Concern;
}

/** The state of a volume: DRBD's disk state, and what it means for a resource with these flags. */
export function volumeState(volume: Volume, resourceFlags: readonly string[]): State {
  const prefix = volume.flags?.includes('RESIZE') ? 'Resizing, ' : '';
  if (volume.layer_data_list?.[0]?.type !== 'DRBD') return { text: `${prefix}Created`, concern: 'none' };
  const disk = volume.state?.disk_state;
  if (!disk || disk === 'DUnknown') return { text: `${prefix}Unknown`, concern: 'warning' };
  if (disk === 'Diskless') return disklessState(prefix, resourceFlags);
  return { text: prefix + disk, concern: DISK_STATES.get(disk) ?? 'warning' };
}

const DISK_STATES: ReadonlyMap<string, Concern> = new Map([
  ['UpToDate', 'none'],
  ['Created', 'none'],
  ['Attached', 'none'],
  ['Inconsistent', 'fault'],
  ['Failed', 'fault'],
  ['To: Creating', 'fault'],
  ['To: Attachable', 'fault'],
  ['To: Attaching', 'fault'],
]);

function disklessState(prefix: string, resourceFlags: readonly string[]): State {
  if (!resourceFlags.includes('DISKLESS')) return { text: `${prefix}Diskless`, concern: 'fault' };
  const text = resourceFlags.includes('TIE_BREAKER') ? 'TieBreaker' : `${prefix}Diskless`;
  return { text, concern: 'none' };
}

/** The state of a resource on its node: what is being done to it, else that of the volume that worries first. */
export function resourceState(resource: Resource): State {
  const flags = resource.flags ?? [];
  if (isDeleting(resource)) return { text: 'DELETING', concern: 'fault' };
  if (flags.includes('INACTIVE')) return INACTIVE;
  const worst = worstVolumeState(resource.volumes ?? [], flags);
  if (worst === undefined) return { text: 'Unknown', concern: 'warning' };
  return flags.includes('EVACUATE') ? { ...worst, text: `${worst.text}, Evacuating` } : worst;
}

/** The state of a resource that was deactivated. */
export const INACTIVE: State = { text: 'INACTIVE', concern: 'warning' };

/** Whether a resource is about to vanish from its node. */
export function isDeleting(resource: Resource): boolean {
  return resource.flags?.some((flag) => flag === 'DELETE' || flag === 'DRBD_DELETE') ?? false;
}

/** The first volume with a cause for concern decides, else the last; undefined: no volumes. */
function worstVolumeState(volumes: readonly Volume[], flags: readonly string[]): State | undefined {
  let state: State | undefined;
  for (const volume of volumes) {
    state = volumeState(volume, flags);
    if (state.concern !== 'none') break;
  }
  return state;
}

const PROPERTY_LEVELS: Readonly<Record<string, string>> = {
  SATELLITE: 'C',
  NODE: 'N',
  RESOURCE_DEFINITION: 'RD',
  RESOURCE: 'R',
  STORAGEPOOL: 'SP',
};

/**
 * Where `DrbdOptions/SkipDisk` was set for a resource after an I/O error, as letters (`R`, `N, C`); undefined when it is off.
 * See "Skip disk" of the DRBD section of the user's guide.
 */
export function skipDiskLevels(resource: Resource): string | undefined {
  const property = resource.effective_props?.[SKIP_DISK];
  if (property?.value !== 'True') return undefined;
  const others: unknown = property.other;
  const all: unknown[] = [property, ...(Array.isArray(others) ? (others as unknown[]) : [])];
  return all
    .map((one) => (isJsonObject(one) && typeof one.type === 'string' ? one.type : ''))
    .map((type) => lookup(PROPERTY_LEVELS, type) ?? type)
    .join(', ');
}

/** A state with the note that the disk is skipped at these levels (`skipDiskLevels`), which is at least a warning. */
export function withSkipDisk(state: State, levels: string | undefined): State {
  if (levels === undefined) return state;
  return {
    text: `${state.text}, SkipDisk (${levels})`,
    concern: state.concern === 'none' ? 'warning' : state.concern,
  };
}

/** The peers that DRBD is not connected to, by message in order of appearance: `Connecting(n2,n4),StandAlone(n3)`; '' for none. */
export function failedConnections(resource: Resource): string {
  const connections = drbdOf(resource)?.connections;
  if (typeof connections !== 'object') return '';
  let failed: Map<string, string[]> | undefined;
  // Thousands of resources have no failed connection: nothing is made for them.
  for (const peer in connections) {
    const connection = connections[peer];
    if (connection?.connected === true) continue;
    const message = typeof connection?.message === 'string' ? connection.message : 'None';
    failed ??= new Map<string, string[]>();
    const peers = failed.get(message);
    if (peers) peers.push(peer);
    else failed.set(message, [peer]);
  }
  return failed ? Array.from(failed, ([message, peers]) => `${message}(${peers.join(',')})`).join(',') : '';
}

/** What DRBD says about a resource whose topmost layer it is. */
export function drbdOf(resource: Resource): LayerObject['drbd'] {
  return resource.layer_object?.type === 'DRBD' ? resource.layer_object.drbd : undefined;
}

/** The kinds of layers of a resource, top first, each once: `DRBD,LUKS,STORAGE`. */
export function layersOf(resource: Resource): string {
  const types: string[] = [];
  if (resource.layer_object) addLayers(resource.layer_object, types);
  return types.join(',');
}

/** Layers are not checked when they arrive, only here: they are many and nested. */
function addLayers({ type, children }: LayerObject, types: string[]): void {
  if (typeof type === 'string' && !types.includes(type)) types.push(type);
  if (Array.isArray(children))
    for (const child of children as (LayerObject | null)[]) if (child) addLayers(child, types);
}
