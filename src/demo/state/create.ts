import { newUuid, type Context } from './context.ts';
import type { DemoState, Group } from './types.ts';

export const DEFAULT_GROUP = 'DfltRscGrp';
export const DEFAULT_DISKLESS_POOL = 'DfltDisklessStorPool';

/** A controller as it is right after installation: one resource group and no node. */
export function emptyState(now: number, seed = 1): DemoState {
  const state: DemoState = {
    seed,
    startedAt: now,
    nodes: new Map(),
    poolDefinitions: new Map(),
    nodeConnections: new Map(),
    definitions: new Map(),
    groups: new Map(),
    remotes: new Map(),
    schedules: new Map(),
    backups: [],
    keyValues: new Map(),
    files: new Map(),
    reports: [],
    props: {},
    config: { level: 'INFO', linstorLevel: 'INFO' },
    passphrase: undefined,
    passphraseEntered: false,
    tokens: [],
    authOn: false,
    faults: { nodesUnreachable: false, offlineNodes: [], brokenLinks: [], slowMs: 0, cutOff: false },
    certificate: undefined,
    schedulesRunAt: now,
  };
  state.props = initialProps(newUuid(state));
  state.poolDefinitions.set('DFLTSTORPOOL', { name: 'DfltStorPool', uuid: newUuid(state), props: {} });
  state.groups.set(DEFAULT_GROUP.toUpperCase(), newGroup({ state, now }, DEFAULT_GROUP));
  return state;
}

export function newGroup(context: Context, name: string): Group {
  return {
    name,
    uuid: newUuid(context.state),
    description: undefined,
    props: {},
    filter: { placeCount: 2 },
    peerSlots: undefined,
    volumes: new Map(),
  };
}

function initialProps(clusterId: string): Record<string, string> {
  return {
    'Cluster/LocalID': clusterId,
    'DrbdOptions/AutoEvictAllowEviction': 'True',
    'DrbdOptions/Resource/on-no-quorum': 'io-error',
    'DrbdOptions/auto-add-quorum-tiebreaker': 'True',
    'DrbdOptions/auto-diskful-allow-cleanup': 'True',
    'DrbdOptions/auto-resync-after-disable': 'true',
    'DrbdOptions/auto-verify-algo-allowed-list': 'crct10dif;crc32c;sha384;sha512;sha256;sha1;md5;windrbd',
    ...connector('PlainConnector', '', '3376', 'Plain'),
    ...connector('SslConnector', '', '3377', 'SSL'),
    ...connector('DebugSslConnector', '::0', '3373', 'SSL'),
    defaultDebugSslConnector: 'DebugSslConnector',
    defaultPlainConSvc: 'PlainConnector',
    defaultSslConSvc: '',
  };
}

/** How satellites reach the controller; the passwords guard key stores that the demo does not have. */
function connector(name: string, address: string, port: string, type: string): Record<string, string> {
  const tls = {
    KeyPasswd: 'demo',
    KeyStore: 'ssl/keystore.jks',
    KeyStorePasswd: 'demo',
    SslProtocol: 'TLSv1.2',
    TrustStore: 'ssl/certificates.jks',
    TrustStorePasswd: 'demo',
  };
  const all = { BindAddress: address, Enabled: 'true', Port: port, Type: type, ...(type === 'SSL' ? tls : {}) };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [`NetCom/${name}/${key}`, value]));
}
