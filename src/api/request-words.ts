import { endpointOf } from './endpoints.ts';

/**
 * A change in words that go on from "would": `delete resource db1 on node n1`, `make resource db1 on node n1 diskless`. A request that is
 * no operation of the REST API as it is known is told as it is. `path`: with its query.
 */
export function requestWords(method: string, path: string): string {
  const [bare = '', query = ''] = path.split(/\?(.*)/s);
  const endpoint = endpointOf(method, bare);
  const words = endpoint && PHRASES[endpoint.name];
  if (endpoint === undefined || words === undefined) return `send ${method} ${bare}`;
  const names = namesIn(endpoint.path, bare, new URLSearchParams(query));
  return words.replace(/ ?\{(\w+)\}/g, (all, name: string) => {
    const value = names.get(name);
    return value === undefined ? '' : all.replace(`{${name}}`, () => value);
  });
}

/** The names that a path gives to the braces of its template, and those in its query. */
function namesIn(template: string, path: string, query: URLSearchParams): ReadonlyMap<string, string> {
  const segments = path.split('/');
  const inPath = template
    .split('/')
    .flatMap((part, at) => (part.startsWith('{') ? [[part.slice(1, -1), decoded(segments[at] ?? '')] as const] : []));
  return new Map([...query, ...inPath]);
}

/** Whoever writes the path by hand may leave a percent sign that encodes nothing. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}

/** What each operation that changes something does, by its name; a word in braces is a name of its path or query. */
export const PHRASES: Readonly<Record<string, string>> = {
  createMultiSnapshot: 'create snapshots of several resources at once',
  controllerAuthTokenInitialize: 'initialize the authentication by tokens',
  controllerAuthTokenCreate: 'create a token',
  controllerAuthTokenModify: 'change token {token}',
  controllerAuthTokenRevoke: 'revoke token {token}',
  controllerBackupDB: 'back up the database of the controller',
  ctrlSetConfig: 'change the configuration of the controller',
  controllerExportDB: 'export the database of the controller',
  controllerPropertyModify: 'change properties of the controller',
  controllerPropertyDelete: 'delete property {key} of the controller',
  encryptionPassphraseCreate: 'create the master passphrase of the cluster',
  encryptionPassphraseModify: 'change the master passphrase of the cluster',
  encryptionPassphraseEnter: 'enter the master passphrase of the cluster',
  errorReportDelete: 'delete error reports',
  errorReportDeleteSingle: 'delete error report {report}',
  fileModify: 'write file {file}',
  fileDelete: 'delete file {file}',
  keyValueStoreModify: 'change key-value store {instance}',
  keyValueStoreDelete: 'delete key-value store {instance}',
  nodeConnectionModify: 'change the connection between nodes {node} and {peer}',
  nodeAdd: 'create a node',
  nodeAddEbs: 'create an EBS node',
  nodeExecDrbdReactorDisable: "run 'drbd-reactorctl disable' on nodes",
  nodeExecDrbdReactorEnable: "run 'drbd-reactorctl enable' on nodes",
  nodeExecDrbdReactorEvict: "run 'drbd-reactorctl evict' on nodes",
  nodeExecDrbdReactorRestart: "run 'drbd-reactorctl restart' on nodes",
  nodeExecDrbdReactorStatus: "run 'drbd-reactorctl status' on nodes",
  nodeModify: 'change node {node}',
  nodeDelete: 'delete node {node}',
  stltSetConfig: 'change the configuration of the satellite on node {node}',
  nodeEvacuate: 'evacuate node {node}',
  nodeLost: 'delete node {node} as lost, with all that was on it',
  netinterfaceCreate: 'create a network interface of node {node}',
  netinterfaceModified: 'change network interface {interface} of node {node}',
  netinterfaceDelete: 'delete network interface {interface} of node {node}',
  nodeReconnect: 'reconnect node {node}',
  nodeRestore: 'restore node {node}',
  nodeStoragePoolCreate: 'create a storage pool on node {node}',
  nodeStoragePoolModify: 'change storage pool {pool} on node {node}',
  nodeStoragePoolDelete: 'delete storage pool {pool} on node {node}',
  createDevicePool: 'create a device pool on node {node}',
  qryAllSizeInfo: 'query the sizes that fit into all resource groups',
  remoteDelete: 'delete remote {remote_name}',
  remoteEbsCreate: 'create an EBS remote',
  remoteEbsModify: 'change EBS remote {remote}',
  remoteLinstorCreate: 'create a LINSTOR remote',
  remoteLinstorModify: 'change LINSTOR remote {remote}',
  remoteS3Create: 'create an S3 remote',
  remoteS3Modify: 'change S3 remote {remote}',
  backupCreate: 'create a backup on remote {remote}',
  backupDelete: 'delete backups on remote {remote}',
  backupAbort: 'abort backups to or from remote {remote}',
  backupInfo: 'look up a backup on remote {remote}',
  backupRestore: 'restore a backup from remote {remote}',
  backupScheduleDelete: 'delete the setting of schedule {schedule} for remote {remote}',
  backupScheduleDisable: 'disable schedule {schedule} for remote {remote}',
  backupScheduleEnable: 'enable schedule {schedule} for remote {remote}',
  backupShip: 'ship a backup to remote {remote}',
  resourceDefinitionCreate: 'create a resource definition',
  resourceDefinitionModify: 'change resource definition {resource}',
  resourceDefinitionDelete: 'delete resource definition {resource}',
  resourceAutoplace: 'place replicas of resource {resource} automatically',
  resourceDefinitionClone: 'clone resource definition {resource}',
  resourceDrbdProxyModify: 'change the DRBD Proxy settings of resource definition {resource}',
  resourceDrbdProxyDisable: 'disable DRBD Proxy for resource {resource} between nodes {node} and {peer}',
  resourceDrbdProxyEnable: 'enable DRBD Proxy for resource {resource} between nodes {node} and {peer}',
  resourceDeploy: 'deploy file {file} with resource definition {resource}',
  resourceUndeploy: 'no longer deploy file {file} with resource definition {resource}',
  resourceConnectionModify: 'change the connection of resource {resource} between nodes {node} and {peer}',
  resourceCreate: 'create resource {resource} on nodes',
  resourceCreateOnNode: 'create resource {resource} on node {node}',
  resourceModify: 'change resource {resource} on node {node}',
  resourceDelete: 'delete resource {resource} on node {node}',
  activateRsc: 'activate resource {resource} on node {node}',
  deactivateRsc: 'deactivate resource {resource} on node {node}',
  resourceMakeAvailableOnNode: 'make resource {resource} available on node {node}',
  resourceMigrateDisk: 'move the disk of resource {resource} from node {from} to node {node}',
  resourceMigrateDiskStoragepool:
    'move the disk of resource {resource} from node {from} to storage pool {pool} on node {node}',
  resourceToggleDisk: 'toggle the disk of resource {resource} on node {node}',
  resourceToggleDiskful: 'make resource {resource} on node {node} diskful',
  resourceToggleDiskfulStoragepool: 'make resource {resource} on node {node} diskful, in storage pool {pool}',
  resourceToggleDiskless: 'make resource {resource} on node {node} diskless',
  resourceToggleDisklessDisklesspool: 'make resource {resource} on node {node} diskless, in storage pool {pool}',
  volumeModify: 'change volume {volume} of resource {resource} on node {node}',
  resourceSnapshotRestore: 'restore snapshot {snapshot} of resource {resource} into another one',
  resourceSnapshotsRestoreVolumeDefinition:
    'restore the volume definitions of snapshot {snapshot} of resource {resource} into another one',
  resourceSnapshotRollback: 'roll resource {resource} back to snapshot {snapshot}',
  resourceSnapshotCreate: 'create a snapshot of resource {resource}',
  snapshotModify: 'change snapshot {snapshot} of resource {resource}',
  resourceSnapshotDelete: 'delete snapshot {snapshot} of resource {resource}',
  volumeDefinitionCreate: 'create a volume definition of resource definition {resource}',
  volumeDefinitionModify: 'change volume definition {volume} of resource definition {resource}',
  volumeDefinitionDelete: 'delete volume definition {volume} of resource definition {resource}',
  volumeDefinitionModifyPassphrase: 'change the passphrase of volume {volume} of resource definition {resource}',
  resourceGroupCreate: 'create a resource group',
  resourceGroupAdjustAll: 'adjust the resources of all resource groups',
  resourceGroupModify: 'change resource group {group}',
  resourceGroupDelete: 'delete resource group {group}',
  resourceGroupAdjust: 'adjust the resources of resource group {group}',
  querySizeInfo: 'query the sizes that fit into resource group {group}',
  resourceGroupSpawn: 'spawn a resource from resource group {group}',
  volumeGroupCreate: 'create a volume group of resource group {group}',
  volumeGroupModify: 'change volume group {volume} of resource group {group}',
  volumeGroupDelete: 'delete volume group {volume} of resource group {group}',
  scheduleCreate: 'create a schedule',
  scheduleModify: 'change schedule {schedule}',
  scheduleDelete: 'delete schedule {schedule}',
  storagePoolDfnAdd: 'create a storage pool definition',
  storPoolDfnModify: 'change storage pool definition {pool}',
  storagePoolDefinitionDelete: 'delete storage pool definition {pool}',
};
