/**
 * LINSTOR's properties that are no options of DRBD, one per line: key, objects, value, default, unit and help. Objects: c controller,
 * n node, p storage pool, P storage pool definition, D resource definition and group, r resource, V volume definition and group,
 * v volume; `-` in front: set by LINSTOR itself or by another command. Values: `bool` (true or false), `long` (a whole number),
 * `text`, `text:A,B` (free, but these are usual), `words:A,B` (one of these), `range:LOW..HIGH`, `float:LOW..HIGH`, or the name
 * of a pattern below.
 */
export const PROPERTY_LINES = `
AllowMixingStoragePoolDriver|cD|bool|false||Let the replicas of a resource lie on different kinds of storage, for a migration
Auth/TokenAuthenticationEnabled|c|bool|||Ask clients for a token
AutoSnapshot/Keep|cD|long|10||How many automatic snapshots to keep; 0 keeps all
AutoSnapshot/NextAutoId|cD|long|||Number of the next automatic snapshot
AutoSnapshot/RunEvery|cD|long|||Minutes between automatic snapshots; 0 makes none
AutoplaceTarget|cn|bool|||Whether replicas are placed here automatically
Autoplacer/MaxThroughput|cnp|long|||Throughput that the storage can deliver
Autoplacer/MinThinFreeSpace|cnpD|size-or-share|10%||Free space that a thin pool needs to be chosen, as a size or percentage (10%)
Autoplacer/PreSelectScript|c|text|||Script in /etc/linstor/selector that chooses among the candidates
Autoplacer/PreSelectScriptTimeout|c|long|5000||Time-out of that script in ms
Autoplacer/Weights/MaxFreeSpace|c|weight|1.0||How much free space counts when a pool is chosen
Autoplacer/Weights/MaxThroughput|c|weight|0.0||How much free throughput counts
Autoplacer/Weights/MinReservedSpace|c|weight|0.0||How much little reserved space counts
Autoplacer/Weights/MinRscCount|c|weight|0.0||How much a small number of resources counts
BCache/Blocksize|cnDV|long|||Block size of the cache
BCache/Bucketsize|cnDV|long|||Bucket size of the cache
BCache/CacheReplacementPolicy|cnDV|words:lru,fifo|||What leaves the cache first
BCache/DataOffset|cnDV|long|||Where the data begin on the backing device
BCache/Discard|cnDV|bool|||Discard freed buckets
BCache/PoolName|cnDV|name|||Storage pool for the cache
BCache/Size|cnDV|share|5%||Size of the cache as a percentage or in KiB
BCache/Writeback|cnDV|bool|||Write to the cache first
BackupShipping/AllowForceRestore|cD|text:true,false|false||Let a received backup replace an existing resource
BackupShipping/BackupTimeout|c|long|5|seconds|Time-out in seconds for listing and deleting backups
BackupShipping/L2LReceiveStartedTimeout|cnD|long|300000||How long in ms the target waits for the sender; -1 for ever
BackupShipping/L2LSkipWaitForStart|cnD|bool|false||Return as soon as the snapshot exists and ship in the background
BackupShipping/MaxConcurrentBackupsPerNode|cn|long|-1||How many backups a node ships at once; negative is any number
BackupShipping/S3KeySuffix|c|text|||Suffix that tells the backups of this cluster from others
BalanceResourcesEnabled|cD|bool|true||Take surplus replicas away and add missing ones
BalanceResourcesGracePeriod|c|long|3600||Age in seconds from which on a surplus replica may be taken away
BalanceResourcesInterval|c|long|3600||Seconds between two rounds of balancing
BalanceResourcesSkipDiskLimit|cD|long|1||How many replicas may skip their disk before balancing leaves the resource alone
BitmapBlockSize|r|words:4,8,16,32,64,128,256,512,1024|||KiB that one bit of the DRBD bitmap stands for
BitmapBlockSizeNewResource|cD|words:4,8,16,32,64,128,256,512,1024|4||The same for resources that are made from now on
Cache/Blocksize|cnDV|long|4096||Block size of the cache
Cache/CachePool|cnDV|name|||Storage pool for the cache
Cache/Cachesize|cnDV|share|5%||Size of the cache as a percentage or in KiB
Cache/FlushTimeout|cnDV|long|180000||How long a suspend waits for the cache to be written back
Cache/MetaPool|cnDV|name|||Storage pool for the metadata of the cache
Cache/Metasize|cnDV|share|12288||Size of the metadata as a percentage or in KiB
Cache/OpMode|cnDV|words:writeback,writethrough,passthrough|writethrough||How the cache treats writes
Cache/Policy|cnDV|words:mq,smq,cleaner|smq||What leaves the cache first
Clone/BalanceAfterClone|cD|bool|||Place one more replica after a clone and balance
Clone/DdBlocksize|cPD|block-size|64k||Block size for copying with dd (64k, 1M)
CopyAllSnaps|cD|bool|||Copy all snapshots to new replicas
CopyAllSnapsOnEvacuate|cn|bool|true||Take the snapshots along when a node is evacuated
DrbdCurrentGi|V|generation|||Generation identifier of DRBD to begin with, 16 hexadecimal digits
DrbdOptions/AutoEvictAfterTime|cn|long|60||Minutes offline after which a node is evicted
DrbdOptions/AutoEvictAllowEviction|cn|bool|true||Whether nodes are evicted at all
DrbdOptions/AutoEvictMaxDisconnectedNodes|c|range:0..100|34||Percentage of nodes offline from which on none is evicted
DrbdOptions/AutoEvictMinReplicaCount|cD|long|place count of the group||Replicas to keep when a node is evicted
DrbdOptions/ExactSize|D|bool|||Make the volumes exactly as large as defined
DrbdOptions/ForceInitialSync|cD|bool|false||Do the initial sync for thin volumes too
DrbdOptions/SkipDisk|cnpDr|words:True|||Go without the disk after an I/O error; remove it to use the disk again
DrbdOptions/auto-add-quorum-tiebreaker|cD|bool|||Add and remove tie-breakers by itself
DrbdOptions/auto-diskful|cD|long|||Minutes as a diskless primary after which a resource gets a disk
DrbdOptions/auto-diskful-allow-cleanup|cnDr|bool|||Let auto-diskful remove a replica that is no longer needed
DrbdOptions/auto-quorum|cD|words:io-error,suspend-io,disabled|||Without effect in new versions: use the DRBD options quorum and on-no-quorum
DrbdOptions/auto-resync-after-disable|c|bool|||Do not set resync-after by itself
DrbdOptions/auto-rs-discard-granularity|cDV|text:true,false|||Set rs-discard-granularity by itself
DrbdOptions/auto-verify-algo-allowed-user-list|c|text|||Hashes for verification that may be chosen, separated by semicolons
DrbdOptions/auto-verify-algo-disable|cD|bool|||Do not set verify-alg by itself
DrbdProxy/AutoEnable|cn|bool|false||Use DRBD Proxy between nodes of different sites
DrbdProxy/CompressionType|-D|words:zlib,lzma,lz4,zstd|||Kind of compression, see drbd-proxy compression
EBS/VolumeType|cnpDV|text|gp2||Type of EBS volumes (gp2, gp3)
Encryption/Passphrase|-V|text|||Passphrase of the volume, see volume-definition modify-passphrase
ExtCmd/IoPollInterval|cn|long|||Milliseconds between two looks at the I/O of an external command
ExtCmd/IoStallTimeout|cn|long|||Milliseconds without I/O after which an external command counts as stuck
ExtCmd/KillTimeout|cn|long|||Milliseconds an external command gets after SIGKILL
ExtCmd/TermTimeout|cn|long|||Milliseconds an external command gets after SIGTERM
ExtCmd/WaitTimeout|cn|long|||Milliseconds an external command may take
ExtCmdWaitTimeout|-c|long|||Former name of ExtCmd/WaitTimeout
FileSystem/Group|DrV|text|the user's group||Group that owns a new file system
FileSystem/MkfsParams|DrV|text|||More arguments for mkfs
FileSystem/Type|DrV|words:ext4,xfs|||File system to make on new volumes
FileSystem/User|DrV|text|the user of the satellite||User who owns a new file system
Linstor/Drbd/InitialUptoDateOn|V|text|||Node whose data count when the volume is new
Linstor/Drbd/OutsideAddress|cnpDr|name|||Network interface whose address peers behind NAT see
Linstor/Drbd/auto-block-size|cDV|text|||Set block-size by itself
Linstor/Drbd/auto-discard-granularity|cDV|text:true,false|||Set discard-granularity by itself
Linstor/Drbd/freeze-block-size|V|text|||Keep block-size as it is
Luks/AllowDiscards|cnpDrV|bool|false||Pass discards through LUKS
MaxFreeCapacityOversubscriptionRatio|cPp|float:0.0..1000.0|||How many times the free space may be promised
MaxOversubscriptionRatio|cPp|float:0.0..1000.0|||Default for both ratios of oversubscription
MaxTotalCapacityOversubscriptionRatio|cPp|float:0.0..1000.0|||How many times the whole capacity may be promised
MinorNrAutoRange|c|from-to|||Minor numbers to give to new volumes (1000-49999)
NVMe/Port|cD|range:1..65535|||Port for NVMe over fabrics
NVMe/PrefNic|cpr|name|||Network interface for NVMe over fabrics
NVMe/TRType|cD|words:rdma,tcp|rdma||Transport of NVMe over fabrics
OverrideVlmId|V|any|||Name of the backing volume, for a migration
PeerSlots|-r|range:1..31|||Peer slots of a resource
PeerSlotsNewResource|cD|range:1..31|||Peer slots of new resources, 1 to 31; they cannot be changed later
PrefNic|npDr|name|||Network interface for replication
REST/AutoHTTPS|c|bool|||Make a certificate and offer HTTPS when none is set up
REST/disable-http-metrics|c|bool|||Do not offer /metrics over HTTP while there is HTTPS
SearchDomain|c|text|||Domain for node names that are not fully qualified
Site|cn|text|||Site of the node, for DRBD Proxy
Snapshot/BalanceAfterRestore|cD|bool|||Place one more replica after a restore and balance
SpecStltPortAutoRange|c|from-to|||TCP ports to give to special satellites
StorDriver/DMStats|c|bool|||Collect device-mapper statistics of new logical volumes
StorDriver/EBS/Remote|-p|name|||EBS remote of the pool
StorDriver/FileDir|-p|any|||Directory of a file pool
StorDriver/LuksFormatOptions|cnpDrV|text|||More arguments for cryptsetup luksFormat
StorDriver/LuksOpenOptions|cnpDrV|text|||More arguments for cryptsetup luksOpen
StorDriver/LvcreateOptions|cnpDV|any|||More arguments for lvcreate
StorDriver/LvcreatePvSelection|cnpDV|text|--sort pv_used||Arguments for pvdisplay that choose physical volumes for lvcreate
StorDriver/LvcreateSnapshotOptions|cnpDV|any|||More arguments for lvcreate --snapshot
StorDriver/LvcreateType|-pDV|words:linear,striped,mirror,raid0,raid1,raid4,raid5,raid6,raid10|linear||Type of new logical volumes
StorDriver/LvmVg|-p|word|||Volume group of the pool
StorDriver/RemoteSpdk/ApiHost|cnp|some|||Host of the SPDK API
StorDriver/RemoteSpdk/ApiPort|cnp|digits|||Port of the SPDK API
StorDriver/RemoteSpdk/UserName|cnp|some|||User of the SPDK API
StorDriver/RemoteSpdk/UserNameEnv|cnp|some|||Environment variable with the user of the SPDK API
StorDriver/RemoteSpdk/UserPassword|cnp|some|||Password for the SPDK API
StorDriver/RemoteSpdk/UserPasswordEnv|cnp|some|||Environment variable with the password for the SPDK API
StorDriver/SizesCacheTime|cn|long|||Milliseconds for which the sizes from LVM are remembered
StorDriver/StorPoolName|-p|path|||Name of the pool on its node
StorDriver/ThinPool|-p|word|||Thin pool of the volume group
StorDriver/WaitTimeoutAfterCreate|-cp|digits|||Milliseconds to wait for a new device
StorDriver/ZPool|-p|path|||ZFS pool
StorDriver/ZPoolThin|-p|path|||ZFS pool for thin volumes
StorDriver/Zfs/DeleteStrategy|cD|words:Delete,Rename,Dynamic|Dynamic||What deleting does with a ZFS volume that has snapshots
StorDriver/Zfs/RollbackStrategy|cD|words:Rollback,Clone,Dynamic|Dynamic||How a ZFS volume is rolled back
StorDriver/ZfsSnapshotOptions|cnpDV|any|||More arguments for zfs snapshot
StorDriver/ZfscreateOptions|cnpDV|any|||More arguments for zfs create
StorPoolName|nDrVv|name|||Storage pool to use
StorPoolNameDrbdMeta|nDrVv|metadata-pool|||Storage pool for external metadata of DRBD; .internal keeps it with the data
TcpPortAutoRange|cn|ports|||TCP ports to give to new resources (7000-7999)
TcpPortsBlocked|n|ports|||TCP ports that DRBD must not get
UpdateCacheInterval|c|long|180||Seconds between two updates of the free space
UseZFSClone|cD|bool|false||Clone with zfs clone instead of send and receive
Writecache/Options/Additional|cnDV|text|||More arguments for the write cache
Writecache/Options/AutocommitBlocks|cnDV|long|65536, pmem 64||Blocks after which written data are committed
Writecache/Options/AutocommitTime|cnDV|long|1000||Milliseconds after which written data are committed
Writecache/Options/Fua|cnDV|words:On,Off|On||Use forced unit access for write-back
Writecache/Options/HighWatermark|cnDV|long|50||Fill level at which write-back begins
Writecache/Options/LowWatermark|cnDV|long|45||Fill level at which write-back ends
Writecache/Options/StartSector|cnDV|long|0||Where the cache begins on its device, in sectors
Writecache/Options/WritebackJobs|cnDV|long|unlimited||Most blocks written back at once
Writecache/PoolName|cnDV|name|||Storage pool for the write cache
Writecache/Size|cnDV|share|||Size of the write cache as a percentage or in KiB
sys/fs/blkio_throttle_read|cnPpDrVv|long|||Most bytes read per second
sys/fs/blkio_throttle_read_iops|cnPpDrVv|long|||Most reads per second
sys/fs/blkio_throttle_write|cnPpDrVv|long|||Most bytes written per second
sys/fs/blkio_throttle_write_iops|cnPpDrVv|long|||Most writes per second
`;

/** What values of other forms look like, as the controller's regular expressions have it. */
export const VALUE_PATTERNS: Readonly<Record<string, string>> = {
  name: '^[a-zA-Z0-9_][a-zA-Z0-9_-]{2,47}$',
  path: '[a-zA-Z0-9_/-]+',
  word: '[a-zA-Z0-9_-]+',
  any: '.*',
  some: '.+',
  digits: '[0-9]+',
  'from-to': '[0-9]+-[0-9]+',
  ports: '(?:[0-9]+|[0-9]+-[0-9]+|\\w*,\\w*)+',
  share: '^100%|[0-9]{1,2}([.][0-9]*)?%|[1-9][0-9]{2,}$',
  'size-or-share': '(\\d+(?:[.]\\d+)?)\\s*([kKmMgGtT](?:i[bB]|[bB])?|[bB]|[sS]|%|)',
  'block-size': '[1-9][0-9]*(k|K|M|G)?',
  weight: '^[0-9]+([.][0-9]+)?',
  'metadata-pool': '^|.internal|[a-zA-Z0-9_][a-zA-Z0-9_-]{2,47}$',
  generation: '[a-fA-F0-9]{16}',
};
