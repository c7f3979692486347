/**
 * LINSTOR's properties that are no options of DRBD, one per line: key, objects, words allowed (`bool`: true or false; empty:
 * free) and help. Objects: c controller, n node, p storage pool, P storage pool definition, D resource definition and group,
 * r resource, V volume definition and group, v volume; `-` in front: set by LINSTOR itself or by another command.
 */
export const PROPERTY_LINES = `
AllowMixingStoragePoolDriver|cD|bool|Let the replicas of a resource lie on different kinds of storage, for a migration
Auth/TokenAuthenticationEnabled|c|bool|Ask clients for a token
AutoSnapshot/Keep|cD||How many automatic snapshots to keep; 0 keeps all
AutoSnapshot/NextAutoId|cD||Number of the next automatic snapshot
AutoSnapshot/RunEvery|cD||Minutes between automatic snapshots; 0 makes none
AutoplaceTarget|cn|bool|Whether replicas are placed here automatically
Autoplacer/MaxThroughput|cnp||Throughput that the storage can deliver
Autoplacer/MinThinFreeSpace|cnpD||Free space that a thin pool needs to be chosen, as a size or percentage (10%)
Autoplacer/PreSelectScript|c||Script in /etc/linstor/selector that chooses among the candidates
Autoplacer/PreSelectScriptTimeout|c||Time-out of that script in ms
Autoplacer/Weights/MaxFreeSpace|c||How much free space counts when a pool is chosen
Autoplacer/Weights/MaxThroughput|c||How much free throughput counts
Autoplacer/Weights/MinReservedSpace|c||How much little reserved space counts
Autoplacer/Weights/MinRscCount|c||How much a small number of resources counts
BCache/Blocksize|cnDV||Block size of the cache
BCache/Bucketsize|cnDV||Bucket size of the cache
BCache/CacheReplacementPolicy|cnDV|lru,fifo|What leaves the cache first
BCache/DataOffset|cnDV||Where the data begin on the backing device
BCache/Discard|cnDV|bool|Discard freed buckets
BCache/PoolName|cnDV||Storage pool for the cache
BCache/Size|cnDV||Size of the cache as a percentage or in KiB
BCache/Writeback|cnDV|bool|Write to the cache first
BackupShipping/AllowForceRestore|cD|true,false|Let a received backup replace an existing resource
BackupShipping/BackupTimeout|c||Time-out in seconds for listing and deleting backups
BackupShipping/L2LReceiveStartedTimeout|cnD||How long in ms the target waits for the sender; -1 for ever
BackupShipping/L2LSkipWaitForStart|cnD|bool|Return as soon as the snapshot exists and ship in the background
BackupShipping/MaxConcurrentBackupsPerNode|cn||How many backups a node ships at once; negative is any number
BackupShipping/S3KeySuffix|c||Suffix that tells the backups of this cluster from others
BalanceResourcesEnabled|cD|bool|Take surplus replicas away and add missing ones
BalanceResourcesGracePeriod|c||Age in seconds from which on a surplus replica may be taken away
BalanceResourcesInterval|c||Seconds between two rounds of balancing
BalanceResourcesSkipDiskLimit|cD||How many replicas may skip their disk before balancing leaves the resource alone
Cache/Blocksize|cnDV||Block size of the cache
Cache/CachePool|cnDV||Storage pool for the cache
Cache/Cachesize|cnDV||Size of the cache as a percentage or in KiB
Cache/FlushTimeout|cnDV||How long a suspend waits for the cache to be written back
Cache/MetaPool|cnDV||Storage pool for the metadata of the cache
Cache/Metasize|cnDV||Size of the metadata as a percentage or in KiB
Cache/OpMode|cnDV|writeback,writethrough,passthrough|How the cache treats writes
Cache/Policy|cnDV|mq,smq,cleaner|What leaves the cache first
Clone/BalanceAfterClone|cD|bool|Place one more replica after a clone and balance
Clone/DdBlocksize|cPD||Block size for copying with dd (64k, 1M)
CopyAllSnaps|cD|bool|Copy all snapshots to new replicas
CopyAllSnapsOnEvacuate|cn|bool|Take the snapshots along when a node is evacuated
DrbdCurrentGi|V||Generation identifier of DRBD to begin with, 16 hexadecimal digits
DrbdOptions/AutoEvictAfterTime|cn||Minutes offline after which a node is evicted
DrbdOptions/AutoEvictAllowEviction|cn|bool|Whether nodes are evicted at all
DrbdOptions/AutoEvictMaxDisconnectedNodes|c||Percentage of nodes offline from which on none is evicted
DrbdOptions/AutoEvictMinReplicaCount|cD||Replicas to keep when a node is evicted
DrbdOptions/ExactSize|D|bool|Make the volumes exactly as large as defined
DrbdOptions/ForceInitialSync|cD|bool|Do the initial sync for thin volumes too
DrbdOptions/SkipDisk|cnpDr|True|Go without the disk after an I/O error; remove it to use the disk again
DrbdOptions/auto-add-quorum-tiebreaker|cD|bool|Add and remove tie-breakers by itself
DrbdOptions/auto-diskful|cD||Minutes as a diskless primary after which a resource gets a disk
DrbdOptions/auto-diskful-allow-cleanup|cnDr|bool|Let auto-diskful remove a replica that is no longer needed
DrbdOptions/auto-quorum|cD|io-error,suspend-io,disabled|Without effect in new versions: use the DRBD options quorum and on-no-quorum
DrbdOptions/auto-resync-after-disable|c|bool|Do not set resync-after by itself
DrbdOptions/auto-rs-discard-granularity|cDV|true,false|Set rs-discard-granularity by itself
DrbdOptions/auto-verify-algo-allowed-user-list|c||Hashes for verification that may be chosen, separated by semicolons
DrbdOptions/auto-verify-algo-disable|cD|bool|Do not set verify-alg by itself
DrbdProxy/AutoEnable|cn|bool|Use DRBD Proxy between nodes of different sites
DrbdProxy/CompressionType|-D|zlib,lzma,lz4,zstd|Kind of compression, see drbd-proxy compression
EBS/VolumeType|cnpDV||Type of EBS volumes (gp2, gp3)
Encryption/Passphrase|-V||Passphrase of the volume, see volume-definition modify-passphrase
ExtCmd/IoPollInterval|cn||Milliseconds between two looks at the I/O of an external command
ExtCmd/IoStallTimeout|cn||Milliseconds without I/O after which an external command counts as stuck
ExtCmd/KillTimeout|cn||Milliseconds an external command gets after SIGKILL
ExtCmd/TermTimeout|cn||Milliseconds an external command gets after SIGTERM
ExtCmd/WaitTimeout|cn||Milliseconds an external command may take
ExtCmdWaitTimeout|-c||Former name of ExtCmd/WaitTimeout
FileSystem/Group|DrV||Group that owns a new file system
FileSystem/MkfsParams|DrV||More arguments for mkfs
FileSystem/Type|DrV|ext4,xfs|File system to make on new volumes
FileSystem/User|DrV||User who owns a new file system
Linstor/Drbd/InitialUptoDateOn|V||Node whose data count when the volume is new
Linstor/Drbd/OutsideAddress|cnpDr||Network interface whose address peers behind NAT see
Linstor/Drbd/auto-block-size|cDV||Set block-size by itself
Linstor/Drbd/auto-discard-granularity|cDV|true,false|Set discard-granularity by itself
Linstor/Drbd/freeze-block-size|V||Keep block-size as it is
Luks/AllowDiscards|cnpDrV|bool|Pass discards through LUKS
MaxFreeCapacityOversubscriptionRatio|cPp||How many times the free space may be promised
MaxOversubscriptionRatio|cPp||Default for both ratios of oversubscription
MaxTotalCapacityOversubscriptionRatio|cPp||How many times the whole capacity may be promised
MinorNrAutoRange|c||Minor numbers to give to new volumes (1000-49999)
NVMe/Port|cD||Port for NVMe over fabrics
NVMe/PrefNic|cpr||Network interface for NVMe over fabrics
NVMe/TRType|cD|rdma,tcp|Transport of NVMe over fabrics
OverrideVlmId|V||Name of the backing volume, for a migration
PeerSlots|-r||Peer slots of a resource
PeerSlotsNewResource|cD||Peer slots of new resources, 1 to 31; they cannot be changed later
PrefNic|npDr||Network interface for replication
REST/AutoHTTPS|c|bool|Make a certificate and offer HTTPS when none is set up
REST/disable-http-metrics|c|bool|Do not offer /metrics over HTTP while there is HTTPS
SearchDomain|c||Domain for node names that are not fully qualified
Site|cn||Site of the node, for DRBD Proxy
Snapshot/BalanceAfterRestore|cD|bool|Place one more replica after a restore and balance
SpecStltPortAutoRange|c||TCP ports to give to special satellites
StorDriver/DMStats|c|bool|Collect device-mapper statistics of new logical volumes
StorDriver/EBS/Remote|-p||EBS remote of the pool
StorDriver/FileDir|-p||Directory of a file pool
StorDriver/LuksFormatOptions|cnpDrV||More arguments for cryptsetup luksFormat
StorDriver/LuksOpenOptions|cnpDrV||More arguments for cryptsetup luksOpen
StorDriver/LvcreateOptions|cnpDV||More arguments for lvcreate
StorDriver/LvcreatePvSelection|cnpDV||Arguments for pvdisplay that choose physical volumes for lvcreate
StorDriver/LvcreateSnapshotOptions|cnpDV||More arguments for lvcreate --snapshot
StorDriver/LvcreateType|-pDV|linear,striped,mirror,raid0,raid1,raid4,raid5,raid6,raid10|Type of new logical volumes
StorDriver/LvmVg|-p||Volume group of the pool
StorDriver/RemoteSpdk/ApiHost|cnp||Host of the SPDK API
StorDriver/RemoteSpdk/ApiPort|cnp||Port of the SPDK API
StorDriver/RemoteSpdk/UserName|cnp||User of the SPDK API
StorDriver/RemoteSpdk/UserNameEnv|cnp||Environment variable with the user of the SPDK API
StorDriver/RemoteSpdk/UserPassword|cnp||Password for the SPDK API
StorDriver/RemoteSpdk/UserPasswordEnv|cnp||Environment variable with the password for the SPDK API
StorDriver/SizesCacheTime|cn||Milliseconds for which the sizes from LVM are remembered
StorDriver/StorPoolName|-p||Name of the pool on its node
StorDriver/ThinPool|-p||Thin pool of the volume group
StorDriver/WaitTimeoutAfterCreate|-cp||Milliseconds to wait for a new device
StorDriver/ZPool|-p||ZFS pool
StorDriver/ZPoolThin|-p||ZFS pool for thin volumes
StorDriver/Zfs/DeleteStrategy|cD|Delete,Rename,Dynamic|What deleting does with a ZFS volume that has snapshots
StorDriver/Zfs/RollbackStrategy|cD|Rollback,Clone,Dynamic|How a ZFS volume is rolled back
StorDriver/ZfsSnapshotOptions|cnpDV||More arguments for zfs snapshot
StorDriver/ZfscreateOptions|cnpDV||More arguments for zfs create
StorPoolName|nDrVv||Storage pool to use
StorPoolNameDrbdMeta|nDrVv||Storage pool for external metadata of DRBD; .internal keeps it with the data
TcpPortAutoRange|c||TCP ports to give to new resources (7000-7999)
UpdateCacheInterval|c||Seconds between two updates of the free space
UseZFSClone|cD|bool|Clone with zfs clone instead of send and receive
Writecache/Options/Additional|cnDV||More arguments for the write cache
Writecache/Options/AutocommitBlocks|cnDV||Blocks after which written data are committed
Writecache/Options/AutocommitTime|cnDV||Milliseconds after which written data are committed
Writecache/Options/Fua|cnDV|On,Off|Use forced unit access for write-back
Writecache/Options/HighWatermark|cnDV||Fill level at which write-back begins
Writecache/Options/LowWatermark|cnDV||Fill level at which write-back ends
Writecache/Options/StartSector|cnDV||Where the cache begins on its device, in sectors
Writecache/Options/WritebackJobs|cnDV||Most blocks written back at once
Writecache/PoolName|cnDV||Storage pool for the write cache
Writecache/Size|cnDV||Size of the write cache as a percentage or in KiB
sys/fs/blkio_throttle_read|cnPpDrVv||Most bytes read per second
sys/fs/blkio_throttle_read_iops|cnPpDrVv||Most reads per second
sys/fs/blkio_throttle_write|cnPpDrVv||Most bytes written per second
sys/fs/blkio_throttle_write_iops|cnPpDrVv||Most writes per second
`;
