/** What an option's value is: its type, range, unit and default. Sizes and numbers are in the unit that DRBD stores. */
export type DrbdValue =
  | { readonly type: 'boolean'; readonly default: 'yes' | 'no' }
  | { readonly type: 'symbol'; readonly choices: readonly string[] }
  | { readonly type: 'text'; readonly secret?: boolean }
  | ({ readonly type: 'number' | 'size' } & Measured)
  | ({ readonly type: 'number-or-symbol'; readonly choices: readonly string[] } & Range);

export interface Range {
  readonly min: bigint;
  readonly max: bigint;
  /** Undefined: none that the client knows. */
  readonly default?: string | undefined;
}

export interface Measured extends Range {
  readonly unit?: DrbdUnit | undefined;
}

export type DrbdUnit = 'bytes' | 'KiB/s' | 'sectors' | 'seconds' | 'tenths of a second' | 'milliseconds';

export type Row = readonly [name: string, value: DrbdValue, help: string];

const yes: DrbdValue = { type: 'boolean', default: 'yes' };
const no: DrbdValue = { type: 'boolean', default: 'no' };
const text: DrbdValue = { type: 'text' };

function word(choices: string): DrbdValue {
  return { type: 'symbol', choices: choices.split(' ') };
}

type Limit = number | bigint;

function number(min: Limit, max: Limit, usual: number | string | undefined, unit?: DrbdUnit): DrbdValue {
  return { type: 'number', min: BigInt(min), max: BigInt(max), default: usual?.toString(), unit };
}

/** Typed with a unit of size, or as a bare number of bytes. */
function size(min: Limit, max: Limit, usual: number, unit?: DrbdUnit): DrbdValue {
  return { type: 'size', min: BigInt(min), max: BigInt(max), default: usual.toString(), unit };
}

const quorum: DrbdValue = { type: 'number-or-symbol', min: 1n, max: 32n, choices: ['off', 'majority', 'all'] };

/** Of the backing disk of a volume. */
export const DISK: readonly Row[] = [
  [
    'al-extents',
    size(67, 65534, 1237),
    'How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash',
  ],
  ['al-updates', yes, 'Keep the activity log up to date; without it a crashed primary needs a full resync'],
  ['block-size', number(512, 4096, 512, 'bytes'), 'Logical block size the DRBD device reports'],
  ['disable-write-same', no, 'Do not offer WRITE SAME on the DRBD device'],
  ['discard-granularity', number(0, 134217728, undefined, 'bytes'), 'Granularity of discards the DRBD device reports'],
  ['discard-zeroes-if-aligned', yes, 'Trust that aligned discards read back as zeroes'],
  ['disk-barrier', no, 'Order writes on the backing disk with barriers'],
  ['disk-drain', yes, 'Wait for pending writes before dependent ones are sent to the backing disk'],
  ['disk-flushes', yes, 'Flush the cache of the backing disk between dependent writes'],
  [
    'disk-timeout',
    number(0, 6000, 0, 'tenths of a second'),
    'Give up a backing disk that does not answer for this long; 0 waits for ever',
  ],
  ['diskless', no, 'Have no backing disk on purpose'],
  ['max-bio-size', number(512, 1048576, 1048576, 'bytes'), 'Largest request the DRBD device accepts'],
  ['md-flushes', yes, 'Flush the cache of the disk after metadata was written'],
  ['on-io-error', word('pass_on call-local-io-error detach'), 'What to do when the backing disk reports an I/O error'],
  [
    'read-balancing',
    word(
      'prefer-local prefer-remote round-robin least-pending when-congested-remote 32K-striping 64K-striping 128K-striping 256K-striping 512K-striping 1M-striping',
    ),
    'How reads are spread over the nodes with current data',
  ],
  ['resync-after', text, 'Resynchronize only after this other device: RESOURCE/VOLUME'],
  [
    'rs-discard-granularity',
    size(0, 1048576, 0, 'bytes'),
    'Resync unused areas with discards of this size; 0 turns that off',
  ],
];

/** Of the connection to a peer. */
export const NET: readonly Row[] = [
  [
    'after-sb-0pri',
    word(
      'disconnect discard-younger-primary discard-older-primary discard-zero-changes discard-least-changes discard-local discard-remote',
    ),
    'How a split brain is resolved while no node is primary',
  ],
  [
    'after-sb-1pri',
    word('disconnect consensus discard-secondary call-pri-lost-after-sb violently-as0p'),
    'How a split brain is resolved while one node is primary',
  ],
  [
    'after-sb-2pri',
    word('disconnect call-pri-lost-after-sb violently-as0p'),
    'How a split brain is resolved while both nodes are primary',
  ],
  ['allow-remote-read', yes, 'Let this peer be read from when the local disk cannot be'],
  ['allow-two-primaries', no, 'Let both nodes be primary at once, as live migration and cluster file systems need'],
  ['always-asbp', no, 'Apply the after-sb rules even if the data of the nodes have nothing in common'],
  ['congestion-extents', size(67, 65534, 1237), 'Active extents from which on on-congestion applies'],
  [
    'congestion-fill',
    size(0, 20971520, 0, 'sectors'),
    'Unacknowledged data from which on on-congestion applies; 0 turns that off',
  ],
  ['connect-int', number(1, 120, 10, 'seconds'), 'Pause between two attempts to connect'],
  ['cram-hmac-alg', text, 'Hash (HMAC) by which the peers authenticate each other, such as sha256'],
  ['csums-after-crash-only', no, 'Compare checksums only in resyncs after a crash of a primary'],
  ['csums-alg', text, 'Hash that lets a resync skip equal blocks, such as crc32c'],
  ['data-integrity-alg', text, 'Hash to check each block sent over the network; costs CPU time'],
  ['fencing', word('dont-care resource-only resource-and-stonith'), 'What is done about a peer that cannot be reached'],
  ['ko-count', number(0, 200, 7), 'Drop a peer that misses the time-out of a write this many times; 0 never does'],
  ['load-balance-paths', no, 'Send over all paths of the connection instead of one'],
  ['max-buffers', size(32, 131072, 2048), 'Most buffers (pages) for writes and resync in flight'],
  ['max-epoch-size', number(1, 20000, 2048), 'Most writes between two write barriers'],
  ['on-congestion', word('block pull-ahead disconnect'), 'What to do when the network cannot keep up'],
  ['ping-int', number(1, 120, 10, 'seconds'), 'Ping an idle peer after this long'],
  [
    'ping-timeout',
    number(1, 300, 5, 'tenths of a second'),
    'Count a peer as lost when its answer to a ping takes longer',
  ],
  [
    'protocol',
    word('A B C'),
    'When a write is complete: A in the send buffer, B in the memory of the peer, C on its disk',
  ],
  ['rcvbuf-size', size(0, 134217728, 0, 'bytes'), 'TCP receive buffer; 0 lets the kernel choose'],
  [
    'rdma-ctrl-rcvbuf-size',
    number(0, 10485760, 0, 'bytes'),
    'Receive buffer of the RDMA control stream; 0 lets DRBD choose',
  ],
  [
    'rdma-ctrl-sndbuf-size',
    number(0, 10485760, 0, 'bytes'),
    'Send buffer of the RDMA control stream; 0 lets DRBD choose',
  ],
  [
    'rr-conflict',
    word('disconnect call-pri-lost violently retry-connect auto-discard'),
    'What to do when resync and roles contradict each other',
  ],
  [
    'shared-secret',
    { type: 'text', secret: true },
    'Secret by which the peers authenticate each other; at most 64 characters',
  ],
  ['sndbuf-size', size(0, 134217728, 0, 'bytes'), 'TCP send buffer; 0 lets the kernel choose'],
  [
    'socket-check-timeout',
    number(0, 300, 0, 'tenths of a second'),
    'How long to wait for the first packet on a new connection; 0 is ping-timeout',
  ],
  ['tcp-cork', yes, 'Collect small packets with TCP_CORK'],
  ['timeout', number(1, 600, 60, 'tenths of a second'), 'Drop a peer that does not answer a request for this long'],
  ['tls', no, 'Encrypt the connection with kernel TLS'],
  ['tls-certificate', text, 'Certificate for TLS, as its key serial'],
  ['tls-keyring', text, 'Keyring with the trusted certificates for TLS'],
  ['tls-privkey', text, 'Private key for TLS, as its key serial'],
  ['transport', text, 'Kernel module that carries the connection: tcp, rdma, lb-tcp'],
  ['use-rle', yes, 'Compress bitmaps before they are exchanged'],
  ['verify-alg', text, 'Hash for online verification, such as crc32c or sha256'],
];

/** Of one volume's replication to one peer. */
export const PEER_DEVICE: readonly Row[] = [
  ['bitmap', yes, 'Keep a bitmap of changes for this peer; diskless peers need none'],
  [
    'c-delay-target',
    number(1, 100, 10, 'tenths of a second'),
    'Delay that the resync controller aims at; used when c-fill-target is 0',
  ],
  ['c-fill-target', size(0, 1048576, 100, 'sectors'), 'Resync data in flight that the resync controller aims at'],
  ['c-max-rate', size(0, 4194304, 102400, 'KiB/s'), 'Highest rate of a resync'],
  ['c-min-rate', size(0, 4194304, 250, 'KiB/s'), 'Rate that a resync keeps although applications write'],
  [
    'c-plan-ahead',
    number(0, 300, 20, 'tenths of a second'),
    'How far the resync controller plans ahead; 0 makes the rate fixed (resync-rate)',
  ],
  ['peer-tiebreaker', yes, 'Let this peer count as a tie-breaker for quorum'],
  ['resync-rate', size(1, 8388608, 250, 'KiB/s'), 'Fixed rate of a resync, or the rate it starts with'],
  ['resync-without-replication', yes, 'Let peers resynchronize while nothing is replicated to a primary'],
];

/** Of the resource on every node. */
export const RESOURCE: readonly Row[] = [
  ['auto-promote', yes, 'Become primary by itself when the device is opened for writing'],
  [
    'auto-promote-timeout',
    number(0, 600, 20, 'tenths of a second'),
    'How long opening the device waits for the promotion',
  ],
  ['cpu-mask', text, 'CPUs for the threads of DRBD, as a hexadecimal mask'],
  ['drbd8-api-compatibility', no, 'Behave like DRBD 8 towards tools that need it'],
  ['max-io-depth', size(4, 4294967295, 8000), 'Most application requests in flight for each device'],
  ['on-no-data-accessible', word('io-error suspend-io'), 'What happens to I/O when no current data can be reached'],
  ['on-no-quorum', word('io-error suspend-io'), 'What happens to I/O when the partition has no quorum'],
  [
    'on-suspended-primary-outdated',
    word('disconnect force-secondary'),
    'What a suspended primary does that finds its data outdated',
  ],
  [
    'peer-ack-delay',
    number(1, 10000, 100, 'milliseconds'),
    'Tell the peers about completed writes after this long without new ones',
  ],
  [
    'peer-ack-window',
    size(2048, 204800, 4096, 'sectors'),
    'Tell the peers about completed writes after this much data',
  ],
  ['quorum', quorum, 'How many nodes a partition needs to be writable'],
  ['quorum-minimum-redundancy', quorum, 'How many nodes with current data a partition needs to be writable'],
  [
    'twopc-retry-timeout',
    number(1, 50, 1, 'tenths of a second'),
    'Pause before a cluster-wide state change is tried again',
  ],
  ['twopc-timeout', number(50, 600, 300, 'tenths of a second'), 'Longest duration of a cluster-wide state change'],
];

/** Programs that DRBD calls, on the node where it happens. */
export const HANDLERS: readonly Row[] = [
  ['after-resync-target', text, 'Run when this node was brought up to date by a resync'],
  ['before-resync-source', text, 'Run before this node becomes the source of a resync'],
  ['before-resync-target', text, 'Run before a resync makes the data of this node inconsistent'],
  ['fence-peer', text, 'Run to fence a peer that cannot be reached'],
  ['initial-split-brain', text, 'Run when a split brain is found, resolved or not'],
  ['local-io-error', text, 'Run when the backing disk reports an I/O error'],
  ['out-of-sync', text, 'Run when online verification found differences'],
  ['pri-lost', text, 'Run on a primary that should become the target of a resync'],
  ['pri-lost-after-sb', text, 'Run on a primary that lost the resolution of a split brain'],
  ['pri-on-incon-degr', text, 'Run on a primary whose only data are inconsistent'],
  ['quorum-lost', text, 'Run when the partition lost quorum'],
  ['split-brain', text, 'Run when a split brain could not be resolved'],
  ['unfence-peer', text, 'Run when a fenced peer is up to date again'],
];

/** Of DRBD Proxy. */
export const PROXY: readonly Row[] = [
  ['memlimit', size(16777216, 9223372036854775807n, 16777216, 'bytes'), 'Memory for buffered data'],
  [
    'ping-timeout',
    number(1, 300, 200, 'tenths of a second'),
    'Count a proxy as lost when its answer to a ping takes longer',
  ],
  ['rcvbuf-size', size(0, 10485760, 0, 'bytes'), 'TCP receive buffer; 0 lets the kernel choose'],
  ['read-loops', number(0, 2147483647, 0), 'How often in a row one connection is read'],
  ['sndbuf-size', size(0, 10485760, 0, 'bytes'), 'TCP send buffer; 0 lets the kernel choose'],
];

/** Of the compression by DRBD Proxy, by algorithm; those without options are left out. */
export const COMPRESSION: Readonly<Record<'zlib' | 'lzma' | 'zstd', readonly Row[]>> = {
  zlib: [['level', number(1, 9, 2), 'Effort: 1 is fastest, 9 compresses best']],
  lzma: [
    ['contexts', number(1, 253, 'one for each thread'), 'How many blocks are compressed at once'],
    ['depth', number(0, 1000, 0), 'Depth of the match finder; 0 lets it choose'],
    ['dict-size', number(4096, 1610612736, 32768, 'bytes'), 'Size of the dictionary'],
    ['fallback-to-zlib', word('off on'), 'Use zlib for a peer that has no lzma'],
    ['lc', number(0, 4, 3), 'Literal context bits'],
    ['level', number(1, 9, 4), 'Effort: 1 is fastest, 9 compresses best'],
    ['lp', number(0, 4, 0), 'Literal position bits'],
    ['mf', word('hc4 hc3 bt2 bt3 bt4'), 'Match finder'],
    ['mode', word('fast normal'), 'Mode of compression'],
    ['nice-len', number(0, 273, 273), 'Length of a match that is good enough'],
    ['numa-threshold', number(0, 253, 0), 'Threads from which on memory is spread over NUMA nodes'],
    ['pb', number(0, 4, 2), 'Position bits'],
  ],
  zstd: [['level', number(1, 22, 3), 'Effort: 1 is fastest, 22 compresses best']],
};
