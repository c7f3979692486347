import { lookup } from '../../model/lookup.ts';
import { flag, list, map, number, object, properties, text, texts, type TypeOf } from './shape.ts';

const NET_INTERFACE = object(
  { name: text, address: text },
  {
    satellite_port: number,
    satellite_encryption_type: text,
    /** The controller talks to the satellite over this interface. */
    is_active: flag,
  },
);

export type NetInterface = TypeOf<typeof NET_INTERFACE>;

/** A node of `GET /v1/nodes`. */
export const NODE = object(
  { name: text, type: text },
  {
    props: properties,
    flags: texts,
    uuid: text,
    net_interfaces: list(NET_INTERFACE),
    connection_status: text,
    /** When the node will be evicted if it stays away, in ms since the epoch. */
    eviction_timestamp: number,
    storage_providers: texts,
    resource_layers: texts,
    /** Why a provider or layer does not work there, by its name. */
    unsupported_providers: map(texts),
    unsupported_layers: map(texts),
  },
);

export type Node = TypeOf<typeof NODE>;

/** How a node is: what is wrong or going on with it, or else its connection to the controller. */
export interface NodeState {
  readonly text: string;
  readonly health: 'good' | 'changing' | 'bad';
}

const FLAG_STATES: readonly (readonly [string, NodeState['health']])[] = [
  ['EVICTED', 'bad'],
  ['DELETE', 'bad'],
  ['EVACUATE', 'changing'],
];

const CONNECTION_STATES: Readonly<Record<string, NodeState>> = {
  OFFLINE: { text: 'OFFLINE', health: 'bad' },
  CONNECTED: { text: 'Connected', health: 'changing' },
  ONLINE: { text: 'Online', health: 'good' },
  UNKNOWN: { text: 'Unknown', health: 'changing' },
  AUTHENTICATED: { text: 'Authenticated', health: 'changing' },
  VERSION_MISMATCH: { text: 'OFFLINE(VERSION MISMATCH)', health: 'bad' },
  FULL_SYNC_FAILED: { text: 'OFFLINE(FULL SYNC FAILED)', health: 'bad' },
  MISSING_EXT_TOOLS: { text: 'OFFLINE(MISSING EXTERNAL TOOLS)', health: 'bad' },
  AUTHENTICATION_ERROR: { text: 'OFFLINE(AUTHENTICATION ERROR)', health: 'bad' },
  HOSTNAME_MISMATCH: { text: 'OFFLINE(HOSTNAME MISMATCH)', health: 'bad' },
  OTHER_CONTROLLER: { text: 'OFFLINE(OTHER_CONTROLLER)', health: 'bad' },
  NO_STLT_CONN: { text: 'OFFLINE(NO CONNECTION TO SATELLITE)', health: 'bad' },
  DUPLICATE_UNAME: { text: 'OFFLINE(DUPLICATE UNAME)', health: 'bad' },
};

/** The state of a node: a flag counts more than the connection; a status this client does not know is shown as it is. */
export function nodeState(node: Node): NodeState {
  const flagged = FLAG_STATES.find(([flag]) => node.flags?.includes(flag));
  if (flagged) return { text: flagged[0], health: flagged[1] };
  const status = node.connection_status ?? 'OFFLINE';
  return lookup(CONNECTION_STATES, status) ?? { text: status, health: 'changing' };
}

/** Whether the controller waits for the node to come back, and may evict it. */
export function isAway(node: Node): boolean {
  return (node.connection_status ?? 'OFFLINE') === 'OFFLINE' && !node.flags?.includes('EVICTED');
}

/** The address the controller uses to talk to the satellite, as `ADDRESS:PORT (ENCRYPTION)`; empty if there is none. */
export function satelliteAddress(node: Node): string {
  const active = node.net_interfaces?.filter((one) => one.is_active && one.satellite_port).at(-1);
  if (!active) return '';
  return `${active.address}:${active.satellite_port ?? ''} (${active.satellite_encryption_type ?? ''})`;
}
