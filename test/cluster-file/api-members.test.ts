import { expect, test } from 'vitest';
import type { ChangeRequest } from '../../src/api/controller.ts';
import { endpointOf } from '../../src/api/endpoints.ts';
import type { ClusterState, Replica } from '../../src/cluster-file/cluster/cluster-state.ts';
import { compare } from '../../src/cluster-file/compare/compare.ts';
import type { ClusterTree } from '../../src/cluster-file/format/cluster-file.ts';
import { plan } from '../../src/cluster-file/plan/plan.ts';
import { readText } from '../../src/cluster-file/read/read-text.ts';
import { Secret } from '../../src/model/secret.ts';

/** What the REST API takes in the body of an operation: `a.b` inside `a`, `[]` in a list, `*` anything. */
const PROPERTIES = 'override_props.* delete_props[]';
const FILTER =
  'place_count node_name_list[] storage_pool_list[] storage_pool_diskless_list[] not_place_with_rsc[] not_place_with_rsc_regex replicas_on_same[] replicas_on_different[] x_replicas_on_different_map.* layer_stack[] provider_list[] diskless_on_remaining'
    .split(' ')
    .map((member) => `select_filter.${member}`)
    .join(' ');
const INTERFACE = 'name address satellite_port satellite_encryption_type is_active';
const S3 = 'remote_name endpoint bucket region access_key secret_key use_path_style';
const EBS = 'remote_name endpoint region availability_zone access_key secret_key';
const SCHEDULE = 'full_cron inc_cron keep_local keep_remote on_failure max_retries';

const MEMBERS: Readonly<Record<string, string>> = {
  controllerPropertyModify: PROPERTIES,
  nodeAdd: `name type props.* ${INTERFACE.split(' ')
    .map((member) => `net_interfaces[].${member}`)
    .join(' ')}`,
  nodeModify: `node_type ${PROPERTIES}`,
  netinterfaceCreate: INTERFACE,
  netinterfaceModified: INTERFACE,
  nodeStoragePoolCreate: 'storage_pool_name provider_kind free_space_mgr_name external_locking props.*',
  nodeStoragePoolModify: PROPERTIES,
  storagePoolDfnAdd: 'storage_pool_name props.*',
  storPoolDfnModify: PROPERTIES,
  resourceGroupCreate: `name description peer_slots props.* ${FILTER}`,
  resourceGroupModify: `description peer_slots ${PROPERTIES} ${FILTER}`,
  volumeGroupCreate: 'volume_number flags[] props.*',
  volumeGroupModify: `flags[] ${PROPERTIES}`,
  resourceDefinitionCreate:
    'drbd_peer_slots resource_definition.name resource_definition.external_name resource_definition.resource_group_name resource_definition.layer_data[].type resource_definition.props.*',
  resourceDefinitionModify: `drbd_peer_slots layer_stack[] resource_group ${PROPERTIES}`,
  volumeDefinitionCreate:
    'passphrase volume_definition.volume_number volume_definition.size_kib volume_definition.flags[] volume_definition.props.*',
  volumeDefinitionModify: `size_kib flags[] ${PROPERTIES}`,
  resourceCreate: '[].resource.node_name [].resource.flags[] [].resource.props.*',
  resourceModify: PROPERTIES,
  volumeModify: PROPERTIES,
  resourceAutoplace: 'select_filter.place_count',
  nodeConnectionModify: PROPERTIES,
  resourceConnectionModify: PROPERTIES,
  keyValueStoreModify: PROPERTIES,
  fileModify: 'path content',
  scheduleCreate: `schedule_name ${SCHEDULE}`,
  scheduleModify: SCHEDULE,
  remoteS3Create: S3,
  remoteS3Modify: S3,
  remoteEbsCreate: EBS,
  remoteEbsModify: EBS,
  remoteLinstorCreate: 'remote_name url passphrase cluster_id',
  remoteLinstorModify: 'remote_name url passphrase cluster_id',
  backupScheduleEnable: 'rsc_name grp_name node_name',
  backupScheduleDisable: 'rsc_name grp_name',
};

const KEYS = "access-key: '${env:A}', secret-key: '${env:B}'";

/** Every member of the format; what can change says something else for each N. */
function cluster(n: number): string {
  const options = `drbd-options: { max-buffers: ${8000 + n} }, properties: { Aux/n: '${n}' }`;
  const path = (name: string): string => `paths: { ${name}: { n1: default, n2: default } }`;
  return `
controller: { ${options}, backup-schedules: { s3: { nightly: { enabled: ${n === 0} } } } }
nodes:
  n1: { type: ${n === 0 ? 'SATELLITE' : 'COMBINED'}, properties: { Aux/n: '${n}' }, interfaces: { default: { address: 10.0.0.${n + 1}, satellite: true, port: ${3366 + n}, encryption: SSL }, nic${n}: { address: 10.1.0.1 } } }
  n2: { interfaces: { default: { address: 10.0.0.9, satellite: true } } }
storage-pool-definitions: { ssd: { properties: { Aux/n: '${n}' } } }
storage-pools: { n1: { ssd: { provider: LVM_THIN, pool-name: vg/thin, shared-space: san, external-locking: true, properties: { Aux/n: '${n}' } } } }
resource-groups:
  fast:
    description: '${n}'
    peer-slots: ${5 + n}
    ${options.replace(', properties', '\n    properties')}
    backup-schedules: { s3: { nightly: { node: n${n + 1} } } }
    placement: ${n === 0 ? FULL_PLACEMENT : '{ place-count: 1 }'}
    volumes: { 0: { gross-size: ${n === 0}, properties: { Aux/n: '${n}' } }, ${n + 1}: {} }
resource-definitions:
  db1:
    group: ${n === 0 ? 'fast' : 'DfltRscGrp'}
    external-name: db-1
    peer-slots: ${5 + n}
    ${options.replace(', properties', '\n    properties')}
    files: [/etc/${n}]
    backup-schedules: { s3: { nightly: { enabled: ${n === 0} } } }
    volumes: { 0: { size: ${n + 1}GiB, gross-size: ${n === 0}, properties: { Aux/n: '${n}' } }, ${n + 1}: { size: 1GiB, passphrase: '\${env:A}' } }
    replicas:
      n1: { storage-pool: ssd, active: ${n === 0}, properties: { Aux/n: '${n}' }, volumes: { 0: { properties: { Aux/n: '${n}' } } } }
      n2: { diskless: ${n === 0} }
  counted: { layers: [${n === 0 ? 'STORAGE' : 'DRBD, STORAGE'}], volumes: { 0: { size: 1GiB } }, place-count: ${n + 1} }
node-connections: { n1: { n2: { ${path(`p${n}`)}, properties: { Aux/n: '${n}' } } } }
resource-connections: { db1: { n1: { n2: { ${path(`p${n}`)}, properties: { Aux/n: '${n}' } } } } }
remotes:
  s3: { s3: { endpoint: s${n}.example.com, bucket: b, region: r, use-path-style: true, ${KEYS} } }
  ebs: { ebs: { endpoint: 'https://e${n}', region: r, availability-zone: ra, ${KEYS} } }
  other: { linstor: { url: 'http://o${n}', passphrase: '\${env:A}', cluster-id: x } }
schedules: { nightly: { full-cron: ${n} 2 * * *, incremental-cron: 0 3 * * *, keep-local: 1, keep-remote: 2, on-failure: RETRY, max-retries: 3 } }
key-value-store: { app: { key: '${n}', key${n}: x, token: '\${env:A}' } }
files: { /etc/0: { content: '${n}' }, /etc/1: { content: x } }
`;
}

const FULL_PLACEMENT =
  "{ place-count: 2, storage-pools: [ssd], diskless-storage-pools: [dl], nodes: [n1], replicas-on-same: [Aux/a], replicas-on-different: [Aux/b], x-replicas-on-different: { Aux/c: 1 }, do-not-place-with: [x], do-not-place-with-regex: 'y', layers: [DRBD], providers: [LVM], diskless-on-remaining: true }";

function tree(text: string): ClusterTree {
  return readText([{ name: 'x.yaml', text: `linstor: 1\n${text}` }]).tree;
}

const replica = (node: string, flags: readonly string[]): Replica => ({
  ...{ resource: 'db1', node, flags, properties: {}, volumes: [], layers: ['DRBD', 'STORAGE'], ports: [] },
  ...{ inUse: undefined, uuid: undefined },
});

const NOTHING: ClusterState = {
  ...{ controller: {}, nodes: [], pools: [], poolDefinitions: [], groups: [], definitions: [], nodeConnections: [] },
  ...{ resourceConnections: new Map(), remotes: {}, schedules: [], stores: [], files: [], connectionsLeftOut: 0 },
  replicas: new Map(),
};

const STATE = { ...NOTHING, replicas: new Map([['db1', [replica('n1', []), replica('n2', ['DISKLESS'])]]]) };

/** The requests that make `wanted` of `actual`. */
function requests(actual: ClusterTree, wanted: ClusterTree, state: ClusterState = STATE): readonly ChangeRequest[] {
  return plan({ differences: compare(wanted, actual), wanted, actual, state }).steps.flatMap((step) => step.requests);
}

/** Where the values of a body are: `select_filter.node_name_list[]`. */
function membersOf(value: unknown, at = ''): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => membersOf(item, `${at}[]`));
  if (typeof value !== 'object' || value === null || value instanceof Secret) return [at];
  return Object.entries(value).flatMap(([name, own]) => membersOf(own, at === '' ? name : `${at}.${name}`));
}

const EMPTY = tree('');

test.each([
  ['into an empty cluster', () => requests(EMPTY, tree(cluster(0)), NOTHING)],
  ['into another', () => requests(tree(cluster(0)), tree(cluster(1)))],
  ['back', () => requests(tree(cluster(1)), tree(cluster(0)))],
])('what apply sends to make one cluster %s has operations and members of the REST API', (_what, sent) => {
  const wrong = sent().flatMap(({ method, path, body }) => {
    const name = endpointOf(method, path)?.name;
    if (name === undefined) return [`${method} ${path}`];
    const known = (MEMBERS[name] ?? '').split(' ');
    const isKnown = (member: string): boolean =>
      known.some((one) => one === member || (one.endsWith('.*') && member.startsWith(one.slice(0, -1))));
    return membersOf(body).flatMap((member) => (isKnown(member) ? [] : [`${name}: ${member}`]));
  });
  expect(wrong).toEqual([]);
});

test('every operation with a body is sent for one of these clusters', () => {
  const [a, b] = [tree(cluster(0)), tree(cluster(1))];
  const sent = [...requests(EMPTY, a, NOTHING), ...requests(a, b), ...requests(b, a)];
  const names = new Set(sent.map(({ method, path }) => endpointOf(method, path)?.name));
  expect(Object.keys(MEMBERS).filter((name) => !names.has(name))).toEqual([]);
});
