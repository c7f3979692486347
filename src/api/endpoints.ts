/** One operation of the REST API. */
export interface Endpoint {
  readonly method: string;
  /** With a name in braces for each segment that names an object: `/v1/nodes/{node}`. */
  readonly path: string;
  /** How the operation is called in tables, `nodeList`. */
  readonly name: string;
}

/** Every operation of the REST API (1.28), by path. */
export function endpoints(): readonly Endpoint[] {
  return TABLE.trim()
    .split('\n')
    .map((line) => {
      const [method = '', path = '', name = ''] = line.split(' ');
      return { method, path: `/v1/${path}`, name };
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

/** Method, path below /v1/ and name, one operation a line. */
const TABLE = `
POST actions/snapshot/multi createMultiSnapshot
POST controller/auth/initialize-token-auth controllerAuthTokenInitialize
GET controller/auth/token controllerAuthTokenList
POST controller/auth/token controllerAuthTokenCreate
PUT controller/auth/token/{token} controllerAuthTokenModify
DELETE controller/auth/token/{token} controllerAuthTokenRevoke
POST controller/backup/db controllerBackupDB
GET controller/config controllerConfig
PUT controller/config ctrlSetConfig
POST controller/database/export controllerExportDB
GET controller/properties controllerPropertyList
POST controller/properties controllerPropertyModify
GET controller/properties/info controllerPropertyInfo
GET controller/properties/info/all allPropertyInfo
DELETE controller/properties/{key} controllerPropertyDelete
GET controller/version controllerVersion
GET encryption/passphrase passphraseStatus
POST encryption/passphrase encryptionPassphraseCreate
PUT encryption/passphrase encryptionPassphraseModify
PATCH encryption/passphrase encryptionPassphraseEnter
GET error-reports errorReportList
PATCH error-reports errorReportDelete
GET error-reports/{report} errorReportShow
DELETE error-reports/{report} errorReportDeleteSingle
GET events/drbd/promotion eventsDrbdPromotion
GET events/nodes eventsNodes
GET files fileList
GET files/{file} fileShow
PUT files/{file} fileModify
DELETE files/{file} fileDelete
GET files/{file}/check/{node} fileCheck
GET files/{file}/status/{node} fileStatus
GET key-value-store keyValueStoresList
GET key-value-store/{instance} keyValueStoreList
PUT key-value-store/{instance} keyValueStoreModify
DELETE key-value-store/{instance} keyValueStoreDelete
GET node-connections nodeConnectionsList
PUT node-connections/{node}/{peer} nodeConnectionModify
GET nodes nodeList
POST nodes nodeAdd
POST nodes/ebs nodeAddEbs
POST nodes/exec/drbd-reactorctl/disable nodeExecDrbdReactorDisable
POST nodes/exec/drbd-reactorctl/enable nodeExecDrbdReactorEnable
POST nodes/exec/drbd-reactorctl/evict nodeExecDrbdReactorEvict
POST nodes/exec/drbd-reactorctl/restart nodeExecDrbdReactorRestart
POST nodes/exec/drbd-reactorctl/status nodeExecDrbdReactorStatus
GET nodes/properties/info nodePropertyInfo
PUT nodes/{node} nodeModify
DELETE nodes/{node} nodeDelete
GET nodes/{node}/config satelliteConfig
PUT nodes/{node}/config stltSetConfig
PUT nodes/{node}/evacuate nodeEvacuate
DELETE nodes/{node}/lost nodeLost
GET nodes/{node}/net-interfaces netinterfaceList
POST nodes/{node}/net-interfaces netinterfaceCreate
PUT nodes/{node}/net-interfaces/{interface} netinterfaceModified
DELETE nodes/{node}/net-interfaces/{interface} netinterfaceDelete
PUT nodes/{node}/reconnect nodeReconnect
PUT nodes/{node}/restore nodeRestore
GET nodes/{node}/storage-pools nodeStoragePoolList
POST nodes/{node}/storage-pools nodeStoragePoolCreate
GET nodes/{node}/storage-pools/properties/info storagePoolPropertyInfo
PUT nodes/{node}/storage-pools/{pool} nodeStoragePoolModify
DELETE nodes/{node}/storage-pools/{pool} nodeStoragePoolDelete
GET physical-storage viewPhysicaStorage
GET physical-storage/{node} getPhysicalStorage
POST physical-storage/{node} createDevicePool
POST queries/resource-groups/query-all-size-info qryAllSizeInfo
OPTIONS query-max-volume-size queryMaxVolumeSize
GET remotes remoteList
DELETE remotes remoteDelete
GET remotes/ebs remoteEbsList
POST remotes/ebs remoteEbsCreate
PUT remotes/ebs/{remote} remoteEbsModify
GET remotes/linstor remoteLinstorList
POST remotes/linstor remoteLinstorCreate
PUT remotes/linstor/{remote} remoteLinstorModify
GET remotes/s3 remoteS3List
POST remotes/s3 remoteS3Create
PUT remotes/s3/{remote} remoteS3Modify
GET remotes/{remote}/backups backupList
POST remotes/{remote}/backups backupCreate
DELETE remotes/{remote}/backups backupDelete
POST remotes/{remote}/backups/abort backupAbort
POST remotes/{remote}/backups/info backupInfo
POST remotes/{remote}/backups/restore backupRestore
DELETE remotes/{remote}/backups/schedule/{schedule}/delete backupScheduleDelete
PUT remotes/{remote}/backups/schedule/{schedule}/disable backupScheduleDisable
PUT remotes/{remote}/backups/schedule/{schedule}/enable backupScheduleEnable
POST remotes/{remote}/backups/ship backupShip
GET resource-definitions resourceDefinitionList
POST resource-definitions resourceDefinitionCreate
GET resource-definitions/properties/info resourceDefinitionPropertyInfo
PUT resource-definitions/{resource} resourceDefinitionModify
DELETE resource-definitions/{resource} resourceDefinitionDelete
POST resource-definitions/{resource}/autoplace resourceAutoplace
POST resource-definitions/{resource}/clone resourceDefinitionClone
GET resource-definitions/{resource}/clone/{clone} resourceDefinitionCloneStatus
PUT resource-definitions/{resource}/drbd-proxy resourceDrbdProxyModify
POST resource-definitions/{resource}/drbd-proxy/disable/{node}/{peer} resourceDrbdProxyDisable
POST resource-definitions/{resource}/drbd-proxy/enable/{node}/{peer} resourceDrbdProxyEnable
GET resource-definitions/{resource}/drbd-proxy/properties/info drbdProxyPropertyInfo
POST resource-definitions/{resource}/files/{file} resourceDeploy
DELETE resource-definitions/{resource}/files/{file} resourceUndeploy
GET resource-definitions/{resource}/resource-connections resourceConnectionsList
GET resource-definitions/{resource}/resource-connections/properties/info resourceConnectionPropertyInfo
GET resource-definitions/{resource}/resource-connections/{node}/{peer} resourceConnectionList
PUT resource-definitions/{resource}/resource-connections/{node}/{peer} resourceConnectionModify
GET resource-definitions/{resource}/resources resourceList
POST resource-definitions/{resource}/resources resourceCreate
GET resource-definitions/{resource}/resources/properties/info resourcePropertyInfo
POST resource-definitions/{resource}/resources/{node} resourceCreateOnNode
PUT resource-definitions/{resource}/resources/{node} resourceModify
DELETE resource-definitions/{resource}/resources/{node} resourceDelete
POST resource-definitions/{resource}/resources/{node}/activate activateRsc
POST resource-definitions/{resource}/resources/{node}/deactivate deactivateRsc
POST resource-definitions/{resource}/resources/{node}/make-available resourceMakeAvailableOnNode
PUT resource-definitions/{resource}/resources/{node}/migrate-disk/{from} resourceMigrateDisk
PUT resource-definitions/{resource}/resources/{node}/migrate-disk/{from}/{pool} resourceMigrateDiskStoragepool
PUT resource-definitions/{resource}/resources/{node}/toggle-disk resourceToggleDisk
PUT resource-definitions/{resource}/resources/{node}/toggle-disk/diskful resourceToggleDiskful
PUT resource-definitions/{resource}/resources/{node}/toggle-disk/diskful/{pool} resourceToggleDiskfulStoragepool
PUT resource-definitions/{resource}/resources/{node}/toggle-disk/diskless resourceToggleDiskless
PUT resource-definitions/{resource}/resources/{node}/toggle-disk/diskless/{pool} resourceToggleDisklessDisklesspool
GET resource-definitions/{resource}/resources/{node}/volumes resourceVolumeList
GET resource-definitions/{resource}/resources/{node}/volumes/properties/info volumePropertyInfo
PUT resource-definitions/{resource}/resources/{node}/volumes/{volume} volumeModify
POST resource-definitions/{resource}/snapshot-restore-resource/{snapshot} resourceSnapshotRestore
POST resource-definitions/{resource}/snapshot-restore-volume-definition/{snapshot} resourceSnapshotsRestoreVolumeDefinition
POST resource-definitions/{resource}/snapshot-rollback/{snapshot} resourceSnapshotRollback
GET resource-definitions/{resource}/snapshots resourceSnapshotsList
POST resource-definitions/{resource}/snapshots resourceSnapshotCreate
GET resource-definitions/{resource}/snapshots/{snapshot} resourceSnapshotList
PUT resource-definitions/{resource}/snapshots/{snapshot} snapshotModify
DELETE resource-definitions/{resource}/snapshots/{snapshot} resourceSnapshotDelete
GET resource-definitions/{resource}/sync-status resourceDefinitionSyncStatus
GET resource-definitions/{resource}/volume-definitions volumeDefinitionList
POST resource-definitions/{resource}/volume-definitions volumeDefinitionCreate
GET resource-definitions/{resource}/volume-definitions/properties/info volumeDefinitionPropertyInfo
PUT resource-definitions/{resource}/volume-definitions/{volume} volumeDefinitionModify
DELETE resource-definitions/{resource}/volume-definitions/{volume} volumeDefinitionDelete
PUT resource-definitions/{resource}/volume-definitions/{volume}/encryption-passphrase volumeDefinitionModifyPassphrase
GET resource-groups resourceGroupList
POST resource-groups resourceGroupCreate
POST resource-groups/adjustall resourceGroupAdjustAll
GET resource-groups/properties/info resourceGroupPropertyInfo
PUT resource-groups/{group} resourceGroupModify
DELETE resource-groups/{group} resourceGroupDelete
POST resource-groups/{group}/adjust resourceGroupAdjust
GET resource-groups/{group}/query-max-volume-size queryMaxVolumeSizeFromRscGrp
POST resource-groups/{group}/query-size-info querySizeInfo
POST resource-groups/{group}/spawn resourceGroupSpawn
GET resource-groups/{group}/volume-groups volumeGroupList
POST resource-groups/{group}/volume-groups volumeGroupCreate
GET resource-groups/{group}/volume-groups/properties/info volumeGroupPropertyInfo
PUT resource-groups/{group}/volume-groups/{volume} volumeGroupModify
DELETE resource-groups/{group}/volume-groups/{volume} volumeGroupDelete
GET schedules scheduleList
POST schedules scheduleCreate
PUT schedules/{schedule} scheduleModify
DELETE schedules/{schedule} scheduleDelete
GET sos-report createSOSReport
GET sos-report/download downloadSOSReport
GET stats/error-reports errorReportStats
GET stats/nodes nodeStats
GET stats/resource-definitions resourceDefinitionStats
GET stats/resource-groups resourceGroupStats
GET stats/resources resourcesStats
GET stats/storage-pools storagePoolsStats
GET storage-pool-definitions storagePoolDfnList
POST storage-pool-definitions storagePoolDfnAdd
GET storage-pool-definitions/properties/info storagePoolDfnPropertyInfo
GET storage-pool-definitions/{pool} storagePoolDfnGet
PUT storage-pool-definitions/{pool} storPoolDfnModify
DELETE storage-pool-definitions/{pool} storagePoolDefinitionDelete
GET view/backup/queue viewBackupQueue
GET view/resources viewResources
GET view/schedules-by-resource viewSchedulesByResource
GET view/schedules-by-resource/{resource} viewSchedulesOfResource
GET view/snapshots viewSnapshots
GET view/storage-pools viewStoragePools
`;
