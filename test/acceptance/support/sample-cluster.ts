import type { Demo } from '../../../src/demo/index.ts';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Every command that reads, on objects that the demo's sample cluster has. */
export const READING = [
  'status',
  'status node n1',
  'status resource archive',
  'explain placement DfltRscGrp --size 1G',
  'explain placement --resource archive',
  'explain property AutoplaceTarget',
  'explain property AutoplaceTarget --resource archive --node n1',
  'explain error x',
  'node list --show-props Aux/rack',
  'node info',
  'node describe',
  'node list-properties n1',
  'node interface list n1',
  'node-connection list',
  'node-connection list-properties n1 n2',
  'node-connection path list n1 n2',
  'storage-pool list --show-props Aux/x',
  'storage-pool list-properties n1 ssd',
  'storage-pool-definition list',
  'resource-definition list --show-props Aux/x',
  'resource-definition list-properties archive',
  'resource-group list',
  'resource-group list-properties DfltRscGrp',
  'resource-group query-max-volume-size DfltRscGrp',
  'resource-group query-size-info DfltRscGrp',
  'volume-group list DfltRscGrp',
  'volume-group list-properties DfltRscGrp 0',
  'volume-definition list',
  'volume-definition list-properties archive 0',
  'resource list --show-props Aux/x --show-drbd-ports',
  'resource list --faulty',
  'resource list-volumes',
  'resource list-properties n1 archive',
  'resource involved n1',
  'resource-connection list archive',
  'resource-connection list-properties n1 n2 archive',
  'resource-connection path list n1 n2 archive',
  'volume list --show-props Aux/x',
  'volume list-properties n1 archive 0',
  'snapshot list',
  'snapshot list-properties archive s1',
  'snapshot ship-list',
  'backup list remote',
  'backup info remote -r archive',
  'backup queue list',
  'remote list',
  'schedule list',
  'schedule list-by-resource',
  'schedule list-by-resource-details archive',
  'controller version',
  'controller list-properties',
  'controller query-max-volume-size 2',
  'error-reports list',
  'error-reports show x',
  'physical-storage list',
  'key-value-store list',
  'key-value-store show x',
  'file list',
  'file show /etc/x',
  'advise resource',
  'advise maintenance n1',
  'space-reporting query',
  'exos list',
  'exos events e',
  'exos map',
  'exos get-defaults',
  'property list',
  'property list controller',
  'stats nodes',
];

/** Answers for what the sample cluster has not. */
const EXTRA: Readonly<Record<string, Json>> = {
  '/v1/controller/properties/info': {
    quorum: { prop_type: 'symbol', value: '(off|majority)', dflt: 'off', info: 'i', unit: 'u' },
  },
  '/v1/controller/properties/info/all': { node: { a: { prop_type: 'string', value: '', info: 'i' } } },
  '/v1/stats/nodes': { count: 3 },
  '/v1/node-connections': [
    { node_a: 'n1', node_b: 'n2', props: { 'Paths/p1/n1': 'default', 'Paths/p1/n2': 'default' } },
  ],
  '/v1/node-connections/n1/n2': { node_a: 'n1', node_b: 'n2', props: { 'Paths/p1/n1': 'default' } },
  '/v1/resource-definitions/archive/resource-connections': [{ node_a: 'n1', node_b: 'n2', props: { a: 'b' } }],
  '/v1/resource-definitions/archive/resource-connections/n1/n2': { node_a: 'n1', node_b: 'n2', props: { a: 'b' } },
  '/v1/vendor/seagate/exos/enclosures': [
    { name: 'e', ctrl_a_ip: '1', ctrl_b_ip: '2', health: 'OK', health_reason: '' },
  ],
  '/v1/vendor/seagate/exos/map': [{ node_name: 'n1', enclosure_name: 'e', connections: ['A0'] }],
  '/v1/vendor/seagate/exos/enclosures/e/events': [
    { severity: 'INFO', event_id: 'x', controller: 'A', time_stamp: '1', message: 'm' },
  ],
  '/v1/vendor/seagate/exos/defaults': { username: 'u', password: 'p' },
  '/v1/error-reports/x': [
    { node_name: 'n1', filename: 'x', text: 'the report', error_time: 1, exception_message: 'e' },
  ],
  '/v1/files/%2Fetc%2Fx': { path: '/etc/x', content: 'eA==' },
  '/v1/key-value-store/x': [{ name: 'x', props: { a: 'b' } }],
  '/v1/key-value-store': [{ name: 'x', props: { a: 'b' } }],
  '/v1/remotes/remote/backups/info': {
    rsc: 'r',
    snap: 's',
    full: 'f',
    latest: 'l',
    count: 1,
    dl_size_kib: 1,
    alloc_size_kib: 2,
    storpools: [
      {
        name: 'p',
        provider_kind: 'LVM',
        target_name: 't',
        remaining_space_kib: 5,
        vlms: [{ name: 'v', layer_type: 'DRBD', dl_size_kib: 1, alloc_size_kib: 1, usable_size_kib: 1 }],
      },
    ],
  },
  '/v1/remotes/remote/backups': {
    linstor: {
      b1: {
        id: 'b1',
        origin_rsc: 'r',
        origin_snap: 's',
        finished_timestamp: 1,
        based_on_id: 'b0',
        shipping: false,
        restorable: true,
      },
    },
    other: { files: ['x'] },
  },
  '/v1/view/backup/queue': {
    node_queues: [
      { node_name: 'n1', queue: [{ resource_name: 'r', snapshot_name: 's', remote_name: 'x', start_timestamp: 1 }] },
    ],
  },
  '/v1/view/snapshot-shippings': [
    { snapshot: { resource_name: 'r', name: 's' }, from_node_name: 'a', to_node_name: 'b', status: 'RUNNING' },
  ],
};

export interface Answer {
  readonly status: number;
  readonly value: Json;
}

/** What a cluster with something of everything says to a request: the demo, and for what it has not, an example. */
export async function originalAnswer(demo: Demo, method: string, path: string): Promise<Answer> {
  const extra = EXTRA[path.replace(/\?.*$/, '')];
  if (extra !== undefined) return { status: 200, value: extra };
  const response = await fetch(demo.url + path, { method });
  return { status: response.status, value: (await response.json()) as Json };
}
