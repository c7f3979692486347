import { newUuid } from './context.ts';
import { DemoState, Group, Named } from './types.ts';

export const DEFAULT_GROUP = 'DfltRscGrp';
export const DEFAULT_DISKLESS_POOL = 'DfltDisklessStorPool';

/** A controller as it is right after installation: one resource group and no node. */
export function emptyState(now: number): DemoState {
  const state = new DemoState(now);
  state.props = initialProps(newUuid(state));
  state.poolDefinitions.set('DFLTSTORPOOL', new Named('DfltStorPool', newUuid(state)));
  state.groups.set(DEFAULT_GROUP.toUpperCase(), new Group(DEFAULT_GROUP, newUuid(state)));
  return state;
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
