/** One operation of the REST API. */
export interface Endpoint {
  readonly method: string;
  /** With a name in braces for each segment that names an object: `/v1/nodes/{node}`. */
  readonly path: string;
  /** How the operation is called in tables, `nodeList`. */
  readonly name: string;
  /** What an operation that changes something does, as words that go on from "would"; '' for the others. A word in braces is a name of its path or query. */
  readonly phrase: string;
}

/** Every operation of the REST API (1.28), by path. */
export function endpoints(): readonly Endpoint[] {
  return TABLE.trim()
    .split('\n')
    .map((line) => {
      const [method = '', path = '', name = '', ...words] = line.split(' ');
      return { method, path: `/v1/${path}`, name, phrase: words.join(' ') };
    });
}

/** The operation that a request (path without query) belongs to: the one with the most fixed segments. */
export function endpointOf(method: string, path: string): Endpoint | undefined {
  return endpointsAt(path).find((endpoint) => endpoint.method === method);
}

/** The operations that a path may be meant for, whatever the method; those with more fixed segments first. */
export function endpointsAt(path: string): readonly Endpoint[] {
  const segments = path.split('/');
  return endpoints()
    .filter((endpoint) => fits(endpoint.path.split('/'), segments))
    .sort((a, b) => variables(a) - variables(b));
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, at) => part === segments[at] || (part.startsWith('{') && segments[at] !== ''))
  );
}

function variables({ path }: Endpoint): number {
  return path.split('{').length;
}

/** Method, path below /v1/, name and phrase, one operation a line. */
const TABLE = `
POST actions/snapshot/multi createMultiSnapshot create snapshots of several resources at once
POST controller/auth/initialize-token-auth controllerAuthTokenInitialize initialize token authentication
GET controller/auth/token controllerAuthTokenList
POST controller/auth/token controllerAuthTokenCreate create a token
PUT controller/auth/token/{token} controllerAuthTokenModify change token {token}
DELETE controller/auth/token/{token} controllerAuthTokenRevoke revoke token {token}
POST controller/backup/db controllerBackupDB back up the database of the controller
GET controller/config controllerConfig
PUT controller/config ctrlSetConfig change the configuration of the controller
POST controller/database/export controllerExportDB export the database of the controller
GET controller/properties controllerPropertyList
POST controller/properties controllerPropertyModify change properties of the controller
GET controller/properties/info controllerPropertyInfo
GET controller/properties/info/all allPropertyInfo
DELETE controller/properties/{key} controllerPropertyDelete delete property {key} of the controller
GET controller/version controllerVersion
GET encryption/passphrase passphraseStatus
POST encryption/passphrase encryptionPassphraseCreate create the master passphrase of the cluster
PUT encryption/passphrase encryptionPassphraseModify change the master passphrase of the cluster
PATCH encryption/passphrase encryptionPassphraseEnter enter the master passphrase of the cluster
GET error-reports errorReportList
PATCH error-reports errorReportDelete delete error reports
GET error-reports/{report} errorReportShow
DELETE error-reports/{report} errorReportDeleteSingle delete error report {report}
GET events/drbd/promotion eventsDrbdPromotion
GET events/nodes eventsNodes
GET files fileList
GET files/{file} fileShow
PUT files/{file} fileModify write file {file}
DELETE files/{file} fileDelete delete file {file}
GET files/{file}/check/{node} fileCheck
GET files/{file}/status/{node} fileStatus
GET key-value-store keyValueStoresList
GET key-value-store/{instance} keyValueStoreList
PUT key-value-store/{instance} keyValueStoreModify change key-value store {instance}
DELETE key-value-store/{instance} keyValueStoreDelete delete key-value store {instance}
GET node-connections nodeConnectionsList
PUT node-connections/{node}/{peer} nodeConnectionModify change the connection between nodes {node} and {peer}
GET nodes nodeList
POST nodes nodeAdd create a node
POST nodes/ebs nodeAddEbs create an EBS node
POST nodes/exec/drbd-reactorctl/disable nodeExecDrbdReactorDisable run 'drbd-reactorctl disable' on nodes
POST nodes/exec/drbd-reactorctl/enable nodeExecDrbdReactorEnable run 'drbd-reactorctl enable' on nodes
POST nodes/exec/drbd-reactorctl/evict nodeExecDrbdReactorEvict run 'drbd-reactorctl evict' on nodes
POST nodes/exec/drbd-reactorctl/restart nodeExecDrbdReactorRestart run 'drbd-reactorctl restart' on nodes
POST nodes/exec/drbd-reactorctl/status nodeExecDrbdReactorStatus run 'drbd-reactorctl status' on nodes
GET nodes/properties/info nodePropertyInfo
PUT nodes/{node} nodeModify change node {node}
DELETE nodes/{node} nodeDelete delete node {node}
GET nodes/{node}/config satelliteConfig
PUT nodes/{node}/config stltSetConfig change the configuration of the satellite on node {node}
PUT nodes/{node}/evacuate nodeEvacuate evacuate node {node}
DELETE nodes/{node}/lost nodeLost delete node {node} as lost, with all that was on it
GET nodes/{node}/net-interfaces netinterfaceList
POST nodes/{node}/net-interfaces netinterfaceCreate create a network interface on node {node}
PUT nodes/{node}/net-interfaces/{interface} netinterfaceModified change network interface {interface} of node {node}
DELETE nodes/{node}/net-interfaces/{interface} netinterfaceDelete delete network interface {interface} of node {node}
PUT nodes/{node}/reconnect nodeReconnect reconnect node {node}
PUT nodes/{node}/restore nodeRestore restore node {node}
GET nodes/{node}/storage-pools nodeStoragePoolList
POST nodes/{node}/storage-pools nodeStoragePoolCreate create a storage pool on node {node}
GET nodes/{node}/storage-pools/properties/info storagePoolPropertyInfo
PUT nodes/{node}/storage-pools/{pool} nodeStoragePoolModify change storage pool {pool} on node {node}
DELETE nodes/{node}/storage-pools/{pool} nodeStoragePoolDelete delete storage pool {pool} on node {node}
GET physical-storage viewPhysicaStorage
GET physical-storage/{node} getPhysicalStorage
POST physical-storage/{node} createDevicePool create a device pool on node {node}
POST queries/resource-groups/query-all-size-info qryAllSizeInfo query the sizes that fit into all resource groups
OPTIONS query-max-volume-size queryMaxVolumeSize
GET remotes remoteList
DELETE remotes remoteDelete delete remote {remote_name}
GET remotes/ebs remoteEbsList
POST remotes/ebs remoteEbsCreate create an EBS remote
PUT remotes/ebs/{remote} remoteEbsModify change EBS remote {remote}
GET remotes/linstor remoteLinstorList
POST remotes/linstor remoteLinstorCreate create a LINSTOR remote
PUT remotes/linstor/{remote} remoteLinstorModify change LINSTOR remote {remote}
GET remotes/s3 remoteS3List
POST remotes/s3 remoteS3Create create an S3 remote
PUT remotes/s3/{remote} remoteS3Modify change S3 remote {remote}
GET remotes/{remote}/backups backupList
POST remotes/{remote}/backups backupCreate create a backup on remote {remote}
DELETE remotes/{remote}/backups backupDelete delete backups on remote {remote}
POST remotes/{remote}/backups/abort backupAbort abort backups to or from remote {remote}
POST remotes/{remote}/backups/info backupInfo look up a backup on remote {remote}
POST remotes/{remote}/backups/restore backupRestore restore a backup from remote {remote}
DELETE remotes/{remote}/backups/schedule/{schedule}/delete backupScheduleDelete delete the setting of schedule {schedule} for remote {remote}
PUT remotes/{remote}/backups/schedule/{schedule}/disable backupScheduleDisable disable schedule {schedule} for remote {remote}
PUT remotes/{remote}/backups/schedule/{schedule}/enable backupScheduleEnable enable schedule {schedule} for remote {remote}
POST remotes/{remote}/backups/ship backupShip ship a backup to remote {remote}
GET resource-definitions resourceDefinitionList
POST resource-definitions resourceDefinitionCreate create a resource definition
GET resource-definitions/properties/info resourceDefinitionPropertyInfo
PUT resource-definitions/{resource} resourceDefinitionModify change resource definition {resource}
DELETE resource-definitions/{resource} resourceDefinitionDelete delete resource definition {resource}
POST resource-definitions/{resource}/autoplace resourceAutoplace place replicas of resource {resource} automatically
POST resource-definitions/{resource}/clone resourceDefinitionClone clone resource definition {resource}
GET resource-definitions/{resource}/clone/{clone} resourceDefinitionCloneStatus
PUT resource-definitions/{resource}/drbd-proxy resourceDrbdProxyModify change the DRBD Proxy settings of resource definition {resource}
POST resource-definitions/{resource}/drbd-proxy/disable/{node}/{peer} resourceDrbdProxyDisable disable DRBD Proxy for resource {resource} between nodes {node} and {peer}
POST resource-definitions/{resource}/drbd-proxy/enable/{node}/{peer} resourceDrbdProxyEnable enable DRBD Proxy for resource {resource} between nodes {node} and {peer}
GET resource-definitions/{resource}/drbd-proxy/properties/info drbdProxyPropertyInfo
POST resource-definitions/{resource}/files/{file} resourceDeploy deploy file {file} with resource definition {resource}
DELETE resource-definitions/{resource}/files/{file} resourceUndeploy stop deploying file {file} with resource definition {resource}
GET resource-definitions/{resource}/resource-connections resourceConnectionsList
GET resource-definitions/{resource}/resource-connections/properties/info resourceConnectionPropertyInfo
GET resource-definitions/{resource}/resource-connections/{node}/{peer} resourceConnectionList
PUT resource-definitions/{resource}/resource-connections/{node}/{peer} resourceConnectionModify change the connection of resource {resource} between nodes {node} and {peer}
GET resource-definitions/{resource}/resources resourceList
POST resource-definitions/{resource}/resources resourceCreate create resource {resource} on nodes
GET resource-definitions/{resource}/resources/properties/info resourcePropertyInfo
POST resource-definitions/{resource}/resources/{node} resourceCreateOnNode create resource {resource} on node {node}
PUT resource-definitions/{resource}/resources/{node} resourceModify change resource {resource} on node {node}
DELETE resource-definitions/{resource}/resources/{node} resourceDelete delete resource {resource} on node {node}
POST resource-definitions/{resource}/resources/{node}/activate activateRsc activate resource {resource} on node {node}
POST resource-definitions/{resource}/resources/{node}/deactivate deactivateRsc deactivate resource {resource} on node {node}
POST resource-definitions/{resource}/resources/{node}/make-available resourceMakeAvailableOnNode make resource {resource} available on node {node}
PUT resource-definitions/{resource}/resources/{node}/migrate-disk/{from} resourceMigrateDisk move the disk of resource {resource} from node {from} to node {node}
PUT resource-definitions/{resource}/resources/{node}/migrate-disk/{from}/{pool} resourceMigrateDiskStoragepool move the disk of resource {resource} from node {from} to storage pool {pool} on node {node}
PUT resource-definitions/{resource}/resources/{node}/toggle-disk resourceToggleDisk toggle the disk of resource {resource} on node {node}
PUT resource-definitions/{resource}/resources/{node}/toggle-disk/diskful resourceToggleDiskful make resource {resource} on node {node} diskful
PUT resource-definitions/{resource}/resources/{node}/toggle-disk/diskful/{pool} resourceToggleDiskfulStoragepool make resource {resource} on node {node} diskful, in storage pool {pool}
PUT resource-definitions/{resource}/resources/{node}/toggle-disk/diskless resourceToggleDiskless make resource {resource} on node {node} diskless
PUT resource-definitions/{resource}/resources/{node}/toggle-disk/diskless/{pool} resourceToggleDisklessDisklesspool make resource {resource} on node {node} diskless, in storage pool {pool}
GET resource-definitions/{resource}/resources/{node}/volumes resourceVolumeList
GET resource-definitions/{resource}/resources/{node}/volumes/properties/info volumePropertyInfo
PUT resource-definitions/{resource}/resources/{node}/volumes/{volume} volumeModify change volume {volume} of resource {resource} on node {node}
POST resource-definitions/{resource}/snapshot-restore-resource/{snapshot} resourceSnapshotRestore restore snapshot {snapshot} of resource {resource} into another one
POST resource-definitions/{resource}/snapshot-restore-volume-definition/{snapshot} resourceSnapshotsRestoreVolumeDefinition restore the volume definitions of snapshot {snapshot} of resource {resource} into another one
POST resource-definitions/{resource}/snapshot-rollback/{snapshot} resourceSnapshotRollback roll resource {resource} back to snapshot {snapshot}
GET resource-definitions/{resource}/snapshots resourceSnapshotsList
POST resource-definitions/{resource}/snapshots resourceSnapshotCreate create a snapshot of resource {resource}
GET resource-definitions/{resource}/snapshots/{snapshot} resourceSnapshotList
PUT resource-definitions/{resource}/snapshots/{snapshot} snapshotModify change snapshot {snapshot} of resource {resource}
DELETE resource-definitions/{resource}/snapshots/{snapshot} resourceSnapshotDelete delete snapshot {snapshot} of resource {resource}
GET resource-definitions/{resource}/sync-status resourceDefinitionSyncStatus
GET resource-definitions/{resource}/volume-definitions volumeDefinitionList
POST resource-definitions/{resource}/volume-definitions volumeDefinitionCreate create a volume definition of resource definition {resource}
GET resource-definitions/{resource}/volume-definitions/properties/info volumeDefinitionPropertyInfo
PUT resource-definitions/{resource}/volume-definitions/{volume} volumeDefinitionModify change volume definition {volume} of resource definition {resource}
DELETE resource-definitions/{resource}/volume-definitions/{volume} volumeDefinitionDelete delete volume definition {volume} of resource definition {resource}
PUT resource-definitions/{resource}/volume-definitions/{volume}/encryption-passphrase volumeDefinitionModifyPassphrase change the passphrase of volume {volume} of resource definition {resource}
GET resource-groups resourceGroupList
POST resource-groups resourceGroupCreate create a resource group
POST resource-groups/adjustall resourceGroupAdjustAll adjust the resources of all resource groups
GET resource-groups/properties/info resourceGroupPropertyInfo
PUT resource-groups/{group} resourceGroupModify change resource group {group}
DELETE resource-groups/{group} resourceGroupDelete delete resource group {group}
POST resource-groups/{group}/adjust resourceGroupAdjust adjust the resources of resource group {group}
GET resource-groups/{group}/query-max-volume-size queryMaxVolumeSizeFromRscGrp
POST resource-groups/{group}/query-size-info querySizeInfo query the sizes that fit into resource group {group}
POST resource-groups/{group}/spawn resourceGroupSpawn spawn a resource from resource group {group}
GET resource-groups/{group}/volume-groups volumeGroupList
POST resource-groups/{group}/volume-groups volumeGroupCreate create a volume group of resource group {group}
GET resource-groups/{group}/volume-groups/properties/info volumeGroupPropertyInfo
PUT resource-groups/{group}/volume-groups/{volume} volumeGroupModify change volume group {volume} of resource group {group}
DELETE resource-groups/{group}/volume-groups/{volume} volumeGroupDelete delete volume group {volume} of resource group {group}
GET schedules scheduleList
POST schedules scheduleCreate create a schedule
PUT schedules/{schedule} scheduleModify change schedule {schedule}
DELETE schedules/{schedule} scheduleDelete delete schedule {schedule}
GET sos-report createSOSReport collect an SOS report
GET sos-report/download downloadSOSReport collect an SOS report
GET stats/error-reports errorReportStats
GET stats/nodes nodeStats
GET stats/resource-definitions resourceDefinitionStats
GET stats/resource-groups resourceGroupStats
GET stats/resources resourcesStats
GET stats/storage-pools storagePoolsStats
GET storage-pool-definitions storagePoolDfnList
POST storage-pool-definitions storagePoolDfnAdd create a storage pool definition
GET storage-pool-definitions/properties/info storagePoolDfnPropertyInfo
GET storage-pool-definitions/{pool} storagePoolDfnGet
PUT storage-pool-definitions/{pool} storPoolDfnModify change storage pool definition {pool}
DELETE storage-pool-definitions/{pool} storagePoolDefinitionDelete delete storage pool definition {pool}
GET view/backup/queue viewBackupQueue
GET view/resources viewResources
GET view/schedules-by-resource viewSchedulesByResource
GET view/schedules-by-resource/{resource} viewSchedulesOfResource
GET view/snapshots viewSnapshots
GET view/storage-pools viewStoragePools
`;
