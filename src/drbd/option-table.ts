/**
 * The options of DRBD and DRBD Proxy, one per line: section, name, value, default, unit and help. Values: `boolean` (yes or no),
 * `symbol:A,B` (one of these), `text`, `secret`, `number:LOW..HIGH`, `size:LOW..HIGH` (typed with a unit of size, or as a bare
 * number of bytes), `number-or-symbol:LOW..HIGH:A,B`. The sections `zlib`, `lzma` and `zstd` are of the compression by DRBD
 * Proxy; its algorithms without options are left out.
 */
export const OPTION_LINES = `
disk|al-extents|size:67..65534|1237||How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash
disk|al-updates|boolean|yes||Keep the activity log up to date; without it a crashed primary needs a full resync
disk|block-size|number:512..4096|512|bytes|Logical block size the DRBD device reports
disk|disable-write-same|boolean|no||Do not offer WRITE SAME on the DRBD device
disk|discard-granularity|number:0..134217728||bytes|Granularity of discards the DRBD device reports
disk|discard-zeroes-if-aligned|boolean|yes||Trust that aligned discards read back as zeroes
disk|disk-barrier|boolean|no||Order writes on the backing disk with barriers
disk|disk-drain|boolean|yes||Wait for pending writes before dependent ones are sent to the backing disk
disk|disk-flushes|boolean|yes||Flush the cache of the backing disk between dependent writes
disk|disk-timeout|number:0..6000|0|tenths of a second|Give up a backing disk that does not answer for this long; 0 waits for ever
disk|diskless|boolean|no||Have no backing disk on purpose
disk|max-bio-size|number:512..1048576|1048576|bytes|Largest request the DRBD device accepts
disk|md-flushes|boolean|yes||Flush the cache of the disk after metadata was written
disk|on-io-error|symbol:pass_on,call-local-io-error,detach|||What to do when the backing disk reports an I/O error
disk|read-balancing|symbol:prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping|||How reads are spread over the nodes with current data
disk|resync-after|text|||Resynchronize only after this other device: RESOURCE/VOLUME
disk|rs-discard-granularity|size:0..1048576|0|bytes|Resync unused areas with discards of this size; 0 turns that off
net|after-sb-0pri|symbol:disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote|||How a split brain is resolved while no node is primary
net|after-sb-1pri|symbol:disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p|||How a split brain is resolved while one node is primary
net|after-sb-2pri|symbol:disconnect,call-pri-lost-after-sb,violently-as0p|||How a split brain is resolved while both nodes are primary
net|allow-remote-read|boolean|yes||Let this peer be read from when the local disk cannot be
net|allow-two-primaries|boolean|no||Let both nodes be primary at once, as live migration and cluster file systems need
net|always-asbp|boolean|no||Apply the after-sb rules even if the data of the nodes have nothing in common
net|congestion-extents|size:67..65534|1237||Active extents from which on on-congestion applies
net|congestion-fill|size:0..20971520|0|sectors|Unacknowledged data from which on on-congestion applies; 0 turns that off
net|connect-int|number:1..120|10|seconds|Pause between two attempts to connect
net|cram-hmac-alg|text|||Hash (HMAC) by which the peers authenticate each other, such as sha256
net|csums-after-crash-only|boolean|no||Compare checksums only in resyncs after a crash of a primary
net|csums-alg|text|||Hash that lets a resync skip equal blocks, such as crc32c
net|data-integrity-alg|text|||Hash to check each block sent over the network; costs CPU time
net|fencing|symbol:dont-care,resource-only,resource-and-stonith|||What is done about a peer that cannot be reached
net|ko-count|number:0..200|7||Drop a peer that misses the time-out of a write this many times; 0 never does
net|load-balance-paths|boolean|no||Send over all paths of the connection instead of one
net|max-buffers|size:32..131072|2048||Most buffers (pages) for writes and resync in flight
net|max-epoch-size|number:1..20000|2048||Most writes between two write barriers
net|on-congestion|symbol:block,pull-ahead,disconnect|||What to do when the network cannot keep up
net|ping-int|number:1..120|10|seconds|Ping an idle peer after this long
net|ping-timeout|number:1..300|5|tenths of a second|Count a peer as lost when its answer to a ping takes longer
net|protocol|symbol:A,B,C|||When a write is complete: A in the send buffer, B in the memory of the peer, C on its disk
net|rcvbuf-size|size:0..134217728|0|bytes|TCP receive buffer; 0 lets the kernel choose
net|rdma-ctrl-rcvbuf-size|number:0..10485760|0|bytes|Receive buffer of the RDMA control stream; 0 lets DRBD choose
net|rdma-ctrl-sndbuf-size|number:0..10485760|0|bytes|Send buffer of the RDMA control stream; 0 lets DRBD choose
net|rr-conflict|symbol:disconnect,call-pri-lost,violently,retry-connect,auto-discard|||What to do when resync and roles contradict each other
net|shared-secret|secret|||Secret by which the peers authenticate each other; at most 64 characters
net|sndbuf-size|size:0..134217728|0|bytes|TCP send buffer; 0 lets the kernel choose
net|socket-check-timeout|number:0..300|0|tenths of a second|How long to wait for the first packet on a new connection; 0 is ping-timeout
net|tcp-cork|boolean|yes||Collect small packets with TCP_CORK
net|timeout|number:1..600|60|tenths of a second|Drop a peer that does not answer a request for this long
net|tls|boolean|no||Encrypt the connection with kernel TLS
net|tls-certificate|text|||Certificate for TLS, as its key serial
net|tls-keyring|text|||Keyring with the trusted certificates for TLS
net|tls-privkey|text|||Private key for TLS, as its key serial
net|transport|text|||Kernel module that carries the connection: tcp, rdma, lb-tcp
net|use-rle|boolean|yes||Compress bitmaps before they are exchanged
net|verify-alg|text|||Hash for online verification, such as crc32c or sha256
peer-device|bitmap|boolean|yes||Keep a bitmap of changes for this peer; diskless peers need none
peer-device|c-delay-target|number:1..100|10|tenths of a second|Delay that the resync controller aims at; used when c-fill-target is 0
peer-device|c-fill-target|size:0..1048576|100|sectors|Resync data in flight that the resync controller aims at
peer-device|c-max-rate|size:0..4194304|102400|KiB/s|Highest rate of a resync
peer-device|c-min-rate|size:0..4194304|250|KiB/s|Rate that a resync keeps although applications write
peer-device|c-plan-ahead|number:0..300|20|tenths of a second|How far the resync controller plans ahead; 0 makes the rate fixed (resync-rate)
peer-device|peer-tiebreaker|boolean|yes||Let this peer count as a tie-breaker for quorum
peer-device|resync-rate|size:1..8388608|250|KiB/s|Fixed rate of a resync, or the rate it starts with
peer-device|resync-without-replication|boolean|yes||Let peers resynchronize while nothing is replicated to a primary
resource|auto-promote|boolean|yes||Become primary by itself when the device is opened for writing
resource|auto-promote-timeout|number:0..600|20|tenths of a second|How long opening the device waits for the promotion
resource|cpu-mask|text|||CPUs for the threads of DRBD, as a hexadecimal mask
resource|drbd8-api-compatibility|boolean|no||Behave like DRBD 8 towards tools that need it
resource|max-io-depth|size:4..4294967295|8000||Most application requests in flight for each device
resource|on-no-data-accessible|symbol:io-error,suspend-io|||What happens to I/O when no current data can be reached
resource|on-no-quorum|symbol:io-error,suspend-io|||What happens to I/O when the partition has no quorum
resource|on-suspended-primary-outdated|symbol:disconnect,force-secondary|||What a suspended primary does that finds its data outdated
resource|peer-ack-delay|number:1..10000|100|milliseconds|Tell the peers about completed writes after this long without new ones
resource|peer-ack-window|size:2048..204800|4096|sectors|Tell the peers about completed writes after this much data
resource|quorum|number-or-symbol:1..32:off,majority,all|||How many nodes a partition needs to be writable
resource|quorum-minimum-redundancy|number-or-symbol:1..32:off,majority,all|||How many nodes with current data a partition needs to be writable
resource|twopc-retry-timeout|number:1..50|1|tenths of a second|Pause before a cluster-wide state change is tried again
resource|twopc-timeout|number:50..600|300|tenths of a second|Longest duration of a cluster-wide state change
handlers|after-resync-target|text|||Run when this node was brought up to date by a resync
handlers|before-resync-source|text|||Run before this node becomes the source of a resync
handlers|before-resync-target|text|||Run before a resync makes the data of this node inconsistent
handlers|fence-peer|text|||Run to fence a peer that cannot be reached
handlers|initial-split-brain|text|||Run when a split brain is found, resolved or not
handlers|local-io-error|text|||Run when the backing disk reports an I/O error
handlers|out-of-sync|text|||Run when online verification found differences
handlers|pri-lost|text|||Run on a primary that should become the target of a resync
handlers|pri-lost-after-sb|text|||Run on a primary that lost the resolution of a split brain
handlers|pri-on-incon-degr|text|||Run on a primary whose only data are inconsistent
handlers|quorum-lost|text|||Run when the partition lost quorum
handlers|split-brain|text|||Run when a split brain could not be resolved
handlers|unfence-peer|text|||Run when a fenced peer is up to date again
proxy|memlimit|size:16777216..9223372036854775807|16777216|bytes|Memory for buffered data
proxy|ping-timeout|number:1..300|200|tenths of a second|Count a proxy as lost when its answer to a ping takes longer
proxy|rcvbuf-size|size:0..10485760|0|bytes|TCP receive buffer; 0 lets the kernel choose
proxy|read-loops|number:0..2147483647|0||How often in a row one connection is read
proxy|sndbuf-size|size:0..10485760|0|bytes|TCP send buffer; 0 lets the kernel choose
zlib|level|number:1..9|2||Effort: 1 is fastest, 9 compresses best
lzma|contexts|number:1..253|one for each thread||How many blocks are compressed at once
lzma|depth|number:0..1000|0||Depth of the match finder; 0 lets it choose
lzma|dict-size|number:4096..1610612736|32768|bytes|Size of the dictionary
lzma|fallback-to-zlib|symbol:off,on|||Use zlib for a peer that has no lzma
lzma|lc|number:0..4|3||Literal context bits
lzma|level|number:1..9|4||Effort: 1 is fastest, 9 compresses best
lzma|lp|number:0..4|0||Literal position bits
lzma|mf|symbol:hc4,hc3,bt2,bt3,bt4|||Match finder
lzma|mode|symbol:fast,normal|||Mode of compression
lzma|nice-len|number:0..273|273||Length of a match that is good enough
lzma|numa-threshold|number:0..253|0||Threads from which on memory is spread over NUMA nodes
lzma|pb|number:0..4|2||Position bits
zstd|level|number:1..22|3||Effort: 1 is fastest, 22 compresses best
`;
