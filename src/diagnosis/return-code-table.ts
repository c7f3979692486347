/**
 * The codes in the lowest 15 bits of a return code, one per line: severity, number, name in the API, meaning. The same number
 * means different things by severity.
 */
export const RETURN_CODE_LINES = `
success|1|CREATED|Something was made
success|2|DELETED|Something was deleted
success|3|MODIFIED|Something was changed
success|4|PASSPHRASE_ACCEPTED|The passphrase was right
error|100|FAIL_SQL|The controller's database failed
error|101|FAIL_SQL_ROLLBACK|The controller's database failed, and so did undoing the change
error|200|FAIL_INVLD_NODE_NAME|The name of the node is not valid
error|201|FAIL_INVLD_NODE_TYPE|The type of the node is not valid
error|202|FAIL_INVLD_RSC_NAME|The name of the resource is not valid
error|203|FAIL_INVLD_RSC_PORT|The TCP port of the resource is not valid
error|204|FAIL_INVLD_NODE_ID|The DRBD node id is not valid
error|205|FAIL_INVLD_VLM_NR|The volume number is not valid
error|206|FAIL_INVLD_VLM_SIZE|The size of the volume is not valid
error|207|FAIL_INVLD_MINOR_NR|The DRBD minor number is not valid
error|208|FAIL_INVLD_STOR_POOL_NAME|The name of the storage pool is not valid
error|209|FAIL_INVLD_NET_NAME|The name of the network interface is not valid
error|210|FAIL_INVLD_NET_ADDR|The network address is not valid
error|211|FAIL_INVLD_NET_PORT|The port of the network interface is not valid
error|212|FAIL_INVLD_NET_TYPE|The encryption type of the network interface is not valid
error|213|FAIL_INVLD_PROP|A property key or value is not valid
error|214|FAIL_INVLD_TRANSPORT_TYPE|DRBD's transport type is not valid
error|215|FAIL_INVLD_TCP_PORT|The TCP port is not valid
error|216|FAIL_INVLD_CRYPT_PASSPHRASE|The passphrase is not valid
error|217|FAIL_INVLD_ENCRYPT_TYPE|The kind of encryption is not valid
error|218|FAIL_INVLD_SNAPSHOT_NAME|The name of the snapshot is not valid
error|219|FAIL_INVLD_PLACE_COUNT|The number of replicas is not valid
error|220|FAIL_INVLD_FREE_SPACE_MGR_NAME|The name of the shared space is not valid
error|221|FAIL_INVLD_STOR_DRIVER|The storage driver is not valid
error|222|FAIL_INVLD_DRBD_PROXY_COMPRESSION_TYPE|The compression of DRBD Proxy is not valid
error|223|FAIL_INVLD_KVS_NAME|The name of the key-value store is not valid
error|224|FAIL_INVLD_LAYER_KIND|A layer is not valid
error|225|FAIL_INVLD_LAYER_STACK|The order or choice of layers is not valid
error|226|FAIL_INVLD_EXT_NAME|The external name is not valid
error|227|FAIL_INVLD_PROVIDER|The storage provider is not valid
error|228|FAIL_INVLD_VLM_SIZES|The list of volume sizes is not valid
error|229|FAIL_INVLD_VLM_COUNT|The number of volumes is not valid
error|230|FAIL_INVLD_CONF|The configuration is not valid
error|231|FAIL_INVLD_SNAPSHOT_SHIPPING_SOURCE|The source of the snapshot shipping is not valid
error|232|FAIL_INVLD_SNAPSHOT_SHIPPING_TARGET|The target of the snapshot shipping is not valid
error|233|FAIL_NODE_HAS_USED_RSC|The node has resources in use
error|234|FAIL_INVLD_REQUEST|The request is not valid
error|235|FAIL_INVLD_EXT_FILE_NAME|The path of the external file is not valid
error|236|FAIL_INVLD_EXT_FILE|The external file is not valid
error|237|FAIL_INVLD_RSC_GRP_NAME|The name of the resource group is not valid
error|238|FAIL_INVLD_BACKUP_CONFIG|The configuration of the backup is not valid
error|239|FAIL_INVLD_REMOTE_NAME|The name of the remote is not valid
error|240|FAIL_INVLD_TIME_PARAM|A time or period is not valid
error|241|FAIL_INVLD_SCHEDULE_NAME|The name of the schedule is not valid
error|242|FAIL_INVLD_DB_EXPORT_FILE|The file for the database export is not valid
error|243|FAIL_INVLD_RSC_STATE|The state that the resource is in is not valid
error|244|FAIL_INVLD_BLK_SIZE|The block size is not valid
error|300|FAIL_NOT_FOUND_NODE|There is no such node
error|301|FAIL_NOT_FOUND_RSC_DFN|There is no such resource definition
error|302|FAIL_NOT_FOUND_RSC|There is no such resource
error|303|FAIL_NOT_FOUND_VLM_DFN|There is no such volume definition
error|304|FAIL_NOT_FOUND_VLM|There is no such volume
error|305|FAIL_NOT_FOUND_NET_IF|There is no such network interface
error|306|FAIL_NOT_FOUND_NODE_CONN|There is no such node connection
error|307|FAIL_NOT_FOUND_RSC_CONN|There is no such resource connection
error|308|FAIL_NOT_FOUND_VLM_CONN|There is no such volume connection
error|309|FAIL_NOT_FOUND_STOR_POOL_DFN|There is no such storage pool definition
error|310|FAIL_NOT_FOUND_STOR_POOL|There is no such storage pool
error|311|FAIL_NOT_FOUND_DFLT_STOR_POOL|There is no such default storage pool
error|312|FAIL_NOT_FOUND_CRYPT_KEY|There is no such master passphrase or key
error|313|FAIL_NOT_FOUND_SNAPSHOT_DFN|There is no such snapshot
error|314|FAIL_NOT_FOUND_SNAPSHOT_VLM_DFN|There is no such volume of a snapshot
error|315|FAIL_NOT_FOUND_SNAPSHOT|There is no such snapshot on the node
error|316|FAIL_NOT_FOUND_KVS|There is no such key-value store
error|317|FAIL_NOT_FOUND_RSC_GRP|There is no such resource group
error|318|FAIL_NOT_FOUND_VLM_GRP|There is no such volume group
error|319|FAIL_NOT_FOUND_EXOS_ENCLOSURE|There is no such EXOS enclosure
error|320|FAIL_NOT_FOUND_EXT_FILE|There is no such external file
error|321|FAIL_NOT_FOUND_REMOTE|There is no such remote
error|322|FAIL_NOT_FOUND_BACKUP|There is no such backup
error|323|FAIL_NOT_FOUND_SCHEDULE|There is no such schedule
error|400|FAIL_ACC_DENIED_NODE|Access to the node is not allowed
error|401|FAIL_ACC_DENIED_RSC_DFN|Access to the resource definition is not allowed
error|402|FAIL_ACC_DENIED_RSC|Access to the resource is not allowed
error|403|FAIL_ACC_DENIED_VLM_DFN|Access to the volume definition is not allowed
error|404|FAIL_ACC_DENIED_VLM|Access to the volume is not allowed
error|405|FAIL_ACC_DENIED_STOR_POOL_DFN|Access to the storage pool definition is not allowed
error|406|FAIL_ACC_DENIED_STOR_POOL|Access to the storage pool is not allowed
error|407|FAIL_ACC_DENIED_NODE_CONN|Access to the node connection is not allowed
error|408|FAIL_ACC_DENIED_RSC_CONN|Access to the resource connection is not allowed
error|409|FAIL_ACC_DENIED_VLM_CONN|Access to the volume connection is not allowed
error|410|FAIL_ACC_DENIED_STLT_CONN|Access to the satellite connection is not allowed
error|411|FAIL_ACC_DENIED_CTRL_CFG|Access to the controller's settings is not allowed
error|412|FAIL_ACC_DENIED_COMMAND|Access to the command is not allowed
error|413|FAIL_ACC_DENIED_WATCH|Access to the watch is not allowed
error|414|FAIL_ACC_DENIED_SNAPSHOT_DFN|Access to the snapshot is not allowed
error|415|FAIL_ACC_DENIED_SNAPSHOT|Access to the snapshot on the node is not allowed
error|416|FAIL_ACC_DENIED_SNAPSHOT_VLM_DFN|Access to the volume of a snapshot is not allowed
error|417|FAIL_ACC_DENIED_FREE_SPACE_MGR|Access to the free space manager is not allowed
error|418|FAIL_ACC_DENIED_KVS|Access to the key-value store is not allowed
error|419|FAIL_ACC_DENIED_RSC_GRP|Access to the resource group is not allowed
error|420|FAIL_ACC_DENIED_VLM_GRP|Access to the volume group is not allowed
error|421|FAIL_ACC_DENIED_SNAP_DFN|Access to the snapshot is not allowed
error|422|FAIL_ACC_DENIED_EXT_FILE|Access to the external file is not allowed
error|423|FAIL_ACC_DENIED_REMOTE|Access to the remote is not allowed
error|424|FAIL_ACC_DENIED_SCHEDULE|Access to the schedule is not allowed
error|500|FAIL_EXISTS_NODE|Such a node exists already
error|501|FAIL_EXISTS_RSC_DFN|Such a resource definition exists already
error|502|FAIL_EXISTS_RSC|Such a resource exists already
error|503|FAIL_EXISTS_VLM_DFN|Such a volume definition exists already
error|504|FAIL_EXISTS_VLM|Such a volume exists already
error|505|FAIL_EXISTS_NET_IF|Such a network interface exists already
error|506|FAIL_EXISTS_NODE_CONN|Such a node connection exists already
error|507|FAIL_EXISTS_RSC_CONN|Such a resource connection exists already
error|508|FAIL_EXISTS_VLM_CONN|Such a volume connection exists already
error|509|FAIL_EXISTS_STOR_POOL_DFN|Such a storage pool definition exists already
error|510|FAIL_EXISTS_STOR_POOL|Such a storage pool exists already
error|511|FAIL_EXISTS_STLT_CONN|Such a satellite connection exists already
error|512|FAIL_EXISTS_CRYPT_PASSPHRASE|The master passphrase exists already
error|513|FAIL_EXISTS_WATCH|Such a watch exists already
error|514|FAIL_EXISTS_SNAPSHOT_DFN|Such a snapshot exists already
error|516|FAIL_EXISTS_SNAPSHOT|Such a snapshot on the node exists already
error|517|FAIL_EXISTS_EXT_NAME|The external name is taken already
error|518|FAIL_EXISTS_NVME_TARGET_PER_RSC_DFN|The NVMe target of this resource exists already
error|519|FAIL_EXISTS_NVME_INITIATOR_PER_RSC_DFN|The NVMe initiator of this resource exists already
error|521|FAIL_LOST_STOR_POOL|The storage pool belongs to a lost node
error|522|FAIL_EXISTS_RSC_GRP|Such a resource group exists already
error|523|FAIL_EXISTS_VLM_GRP|Such a volume group exists already
error|525|FAIL_EXISTS_SNAPSHOT_SHIPPING|The snapshot is being shipped already
error|526|FAIL_EXISTS_EXOS_ENCLOSURE|Such an EXOS enclosure exists already
error|527|FAIL_EXISTS_REMOTE|Such a remote exists already
error|528|FAIL_EXISTS_SCHEDULE|Such a schedule exists already
error|600|FAIL_MISSING_PROPS|Needed properties are missing
error|601|FAIL_MISSING_PROPS_NETCOM_TYPE|The type of a network listener is not set
error|602|FAIL_MISSING_PROPS_NETCOM_PORT|The port of a network listener is not set
error|603|FAIL_MISSING_NETCOM|No network listener can reach the satellite
error|604|FAIL_MISSING_PROPS_NETIF_NAME|The network interface is not named
error|605|FAIL_MISSING_STLT_CONN|The node has no satellite connection
error|606|FAIL_MISSING_EXT_NAME|An external name is needed
error|608|FAIL_MISSING_NVME_TARGET|There is no NVMe target yet
error|609|FAIL_NO_STLT_CONN_DEFINED|No network interface is set for the satellite
error|611|FAIL_MISSING_EBS_TARGET|There is no EBS target yet
error|700|FAIL_UUID_NODE|Controller and satellite mean different objects of one name (node)
error|701|FAIL_UUID_RSC_DFN|Controller and satellite mean different objects of one name (resource definition)
error|702|FAIL_UUID_RSC|Controller and satellite mean different objects of one name (resource)
error|703|FAIL_UUID_VLM_DFN|Controller and satellite mean different objects of one name (volume definition)
error|704|FAIL_UUID_VLM|Controller and satellite mean different objects of one name (volume)
error|705|FAIL_UUID_NET_IF|Controller and satellite mean different objects of one name (network interface)
error|706|FAIL_UUID_NODE_CONN|Controller and satellite mean different objects of one name (node connection)
error|707|FAIL_UUID_RSC_CONN|Controller and satellite mean different objects of one name (resource connection)
error|708|FAIL_UUID_VLM_CONN|Controller and satellite mean different objects of one name (volume connection)
error|709|FAIL_UUID_STOR_POOL_DFN|Controller and satellite mean different objects of one name (storage pool definition)
error|710|FAIL_UUID_STOR_POOL|Controller and satellite mean different objects of one name (storage pool)
error|711|FAIL_UUID_KVS|Controller and satellite mean different objects of one name (key-value store)
error|800|FAIL_POOL_EXHAUSTED_VLM_NR|No volume number is left
error|801|FAIL_POOL_EXHAUSTED_MINOR_NR|No DRBD minor number is left
error|802|FAIL_POOL_EXHAUSTED_TCP_PORT|No TCP port for DRBD is left
error|803|FAIL_POOL_EXHAUSTED_NODE_ID|No DRBD node id is left
error|804|FAIL_POOL_EXHAUSTED_RSC_LAYER_ID|No id for layers is left
error|805|FAIL_POOL_EXHAUSTED_SPECIAL_SATELLTE_TCP_PORT|No TCP port for satellites of the controller itself is left
error|806|FAIL_POOL_EXHAUSTED_SNAPSHOT_SHIPPING_TCP_PORT|No TCP port for shipping snapshots is left
error|807|FAIL_POOL_EXHAUSTED_BACKUP_SHIPPING_TCP_PORT|No TCP port for shipping backups is left
error|971|FAIL_SNAPSHOT_ROLLBACK_IN_PROGRESS|The resource is being rolled back to a snapshot
error|972|FAIL_SP_MIXING_NOT_ALLOWED|Replicas may not lie on different kinds of storage
error|973|FAIL_EBS_COOLDOWN|EBS volumes cannot be resized again so soon
error|974|FAIL_NOT_ALL_UPTODATE|Not all replicas are up to date
error|975|FAIL_EVACUATING|The node is being evacuated
error|976|FAIL_BACKUP_UNKNOWN_CLUSTER|The backup belongs to a cluster that is not known here
error|977|FAIL_DEPENDEND_BACKUP|Other backups depend on this one
error|978|FAIL_BACKUP_INCOMPATIBLE_VERSION|The other side has a version that backups cannot be exchanged with
error|979|FAIL_SNAPSHOT_NOT_UPTODATE|The data to be snapshotted are not up to date
error|980|FAIL_NOT_ENOUGH_FREE_SPACE|The storage pool has too little free space
error|981|FAIL_ONLY_ONE_ACT_RSC_PER_SHARED_STOR_POOL_ALLOWED|Only one replica in a shared storage pool may be active
error|982|FAIL_CRYPT_INIT|Encryption could not be set up
error|983|FAIL_SNAPSHOT_SHIPPING_NOT_SUPPORTED|Snapshots cannot be shipped from or to this place
error|984|FAIL_SNAPSHOT_SHIPPING_IN_PROGRESS|A snapshot is being shipped
error|985|FAIL_UNDECIDABLE_AUTOPLACMENT|Automatic placement cannot tell which of several ways is meant
error|986|FAIL_PRE_SELECT_SCRIPT_DID_NOT_TERMINATE|The selection script of automatic placement took too long
error|987|FAIL_LINSTOR_MANAGED_SATELLITE_DID_NOT_START_PROPERLY|A satellite that the controller runs itself did not start
error|988|FAIL_STLT_DOES_NOT_SUPPORT_LAYER|The satellite does not support the layer
error|989|FAIL_STLT_DOES_NOT_SUPPORT_PROVIDER|The satellite does not support the storage provider
error|990|FAIL_STOR_POOL_CONFIGURATION_ERROR|The storage pool does not work as it is set up
error|991|FAIL_INSUFFICIENT_REPLICA_COUNT|Too few replicas would be left
error|992|FAIL_RSC_BUSY|The resource is busy
error|993|FAIL_INSUFFICIENT_PEER_SLOTS|DRBD's metadata have no room for one more peer
error|994|FAIL_SNAPSHOTS_NOT_SUPPORTED|The storage pool cannot make snapshots
error|995|FAIL_NOT_CONNECTED|The satellite is not connected
error|996|FAIL_NOT_ENOUGH_NODES|Too few nodes fit for the replicas
error|997|FAIL_IN_USE|It is in use
error|998|FAIL_UNKNOWN_ERROR|Something failed that the controller has no name for
error|999|FAIL_IMPL_ERROR|The controller or satellite has a fault of its own
warning|1001|WARN_INVLD_OPT_PROP_NETCOM_ENABLED|Whether a network listener is on is not set properly
warning|1002|WARN_NOT_CONNECTED|The satellite is not connected: the change reaches it later
warning|1003|WARN_STLT_NOT_UPDATED|The satellite was not told of the change
warning|1004|WARN_NO_STLT_CONN_DEFINED|No network interface is set for the satellite
warning|1005|WARN_DEL_UNSET_PROP|The property to be removed was not set
warning|1006|WARN_RSC_ALREADY_DEPLOYED|There are enough replicas already
warning|1007|WARN_RSC_ALREADY_HAS_DISK|The replica has a disk already
warning|1008|WARN_RSC_ALREADY_DISKLESS|The replica has no disk already
warning|1009|WARN_ALL_DISKLESS|No replica has a disk
warning|1010|WARN_STORAGE_ERROR|The storage reported an error
warning|1011|WARN_NOT_FOUND_CRYPT_KEY|The master passphrase was not entered yet
warning|1012|WARN_STORAGE_KIND_ADDED|The storage layer was added to the list of layers
warning|1013|WARN_NOT_ENOUGH_NODES_FOR_TIE_BREAKER|No node is left for a tie-breaker
warning|1014|WARN_MIXED_PMEM_AND_NON_PMEM|Persistent memory is mixed with other storage
warning|1015|WARN_UNEFFECTIVE_PROP|The property has no effect here
warning|1016|WARN_INVLD_SNAPSHOT_SHIPPING_PREFIX|The prefix for shipped snapshots cannot be used
warning|1017|WARN_NODE_EVICTED|The node was evicted
warning|1018|WARN_RSC_DEACTIVATED|The resource was deactivated
warning|1019|WARN_BACKUP_DL_ONLY|The backup is only downloaded
warning|1020|WARN_NOT_EVACUATING|The node is not being evacuated
warning|1021|WARN_INVLD_CONF|The configuration has mistakes
warning|1022|WARN_STORPOOL_RENAME_NOT_ALLOWED|Storage pools cannot be renamed here
warning|1023|WARN_VLMDFN_RESIZE_SAME_SIZE|The volume has that size already
warning|1024|WARN_CORRUPT_CRYPT_KEY|The key of an encrypted volume is damaged
warning|3000|WARN_NOT_FOUND|What was to be changed or deleted does not exist
warning|3001|WARN_NO_EFFECT|The change has no effect
warning|4000|WARN_DEPRECATED|Another way should be used from now on
info|10000|INFO_NO_RSC_SPAWNED|No resource was made
info|10001|INFO_NODE_NAME_MISMATCH|The node's name is not its host name
info|10002|INFO_PROP_SET|LINSTOR set a property by itself
info|10003|INFO_TIE_BREAKER_CREATED|A tie-breaker was made
info|10004|INFO_TIE_BREAKER_DELETING|The tie-breaker is being removed
info|10006|INFO_TIE_BREAKER_TAKEOVER|The tie-breaker became a replica, or a replica the tie-breaker
info|10005|INFO_PROP_REMOVED|LINSTOR removed a property by itself
info|10007|INFO_NOOP|Nothing had to be done, or DRBD Proxy was switched on by itself
info|10008|INFO_RSC_ALREADY_EXISTS|The resource exists already
info|10009|INFO_ABORTED_FAILED_SNAPSHOT_ROLLBACK|A rollback to a snapshot failed and was given up
info|10010|INFO_RECOVERING_FAILED_SNAPSHOT_ROLLBACK|A rollback to a snapshot failed and is being undone
success|10000|SUCCESS_SIGN_IN|Signed in
error|10000|FAIL_SIGN_IN|Signing in failed
error|10001|FAIL_SIGN_IN_MISSING_CREDENTIALS|Signing in needs a name and password
`;
