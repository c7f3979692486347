/** The cluster that the examples of the descriptions speak of, grown in stages; each line is run as if it were typed. */
export const STAGES = {
  empty: '',
  nodes: `
    node create alpha 10.0.0.11
    node create bravo 10.0.0.12
    node create charlie 10.0.0.13
    node create n1 10.0.0.14
    node interface create alpha nic1 10.1.0.11
    node interface create alpha nic2 10.2.0.11
    node interface create alpha nic_10g 10.3.0.11
    node interface create bravo nic1 10.1.0.12
    node set-property alpha --aux site A
    node set-property bravo --aux site B
    node set-property charlie --aux site C
    node set-property alpha --aux rack 1
    node set-property bravo --aux rack 2
    node set-property charlie --aux rack 3`,
  pools: `
    storage-pool create lvmthin alpha pool_ssd linstor_vg/thinpool
    storage-pool create lvmthin bravo pool_ssd linstor_vg/thinpool
    storage-pool create lvmthin charlie pool_ssd linstor_vg/thinpool
    storage-pool create lvmthin n1 pool_ssd linstor_vg/thinpool
    storage-pool create zfs alpha thin tank
    storage-pool create zfs bravo thin tank
    storage-pool create zfs charlie thin tank
    storage-pool create zfsthin n1 thin tank
    storage-pool create zfsthin alpha ssd drbdpool
    storage-pool create zfsthin bravo ssd drbdpool
    storage-pool create zfsthin charlie ssd drbdpool
    resource-group create fast --storage-pool ssd --place-count 2
    volume-group create fast
    resource-group create databases --storage-pool pool_ssd --place-count 2
    volume-group create databases`,
  resources: `
    resource-definition create backups
    volume-definition create backups 1G
    resource create alpha bravo backups --storage-pool pool_ssd
    resource create charlie backups --drbd-diskless
    snapshot create backups snap1
    snapshot create backups before-upgrade
    resource-definition create db1
    volume-definition create db1 2G
    resource create alpha bravo n1 db1 --storage-pool pool_ssd
    snapshot create db1 before-upgrade
    resource-definition create db
    volume-definition create db 1G
    resource create alpha bravo db --storage-pool thin
    snapshot create db snap1
    resource-definition create logs
    volume-definition create logs 1G
    resource create alpha charlie logs --storage-pool thin
    resource-definition create web1
    volume-definition create web1 1G
    resource create alpha bravo web1 --storage-pool thin
    resource-definition create scratch
    remote create s3 s3remote s3.us-west-2.amazonaws.com my-bucket us-west-2 AKIAEXAMPLE
    remote create linstor othersite 192.168.1.5
    remote create ebs my-ebs eu-central-1a AKIAEXAMPLE
    remote create ebs ebs1 eu-central-1a AKIAEXAMPLE
    schedule create nightly '0 2 * * *'
    backup create s3remote db1
    backup schedule enable s3remote nightly --rd db1
    node-connection path create alpha bravo path1 nic1 nic1
    resource-connection path create alpha bravo backups path1 nic1 nic1
    file modify /etc/app.conf
    file deploy /etc/app.conf db1
    key-value-store modify app owner alice
    auth token create first --print
    auth token create second --print
    auth token create third --print
    auth token create fourth --print`,
} as const;

export type Stage = keyof typeof STAGES;

/** What an example needs beside the cluster with all its resources. */
export interface Preparation {
  /** The cluster as it is then. Default: with all its resources. */
  readonly on?: Stage;
  /** Lines that go before; `!` puts a fault on the demo. */
  readonly before?: readonly string[];
  /** Why the demo cannot do it: it is answered as in a preview, and shows its requests up to the first that needs a real answer. */
  readonly preview?: string;
}

const NO_SATELLITE = 'the demo has no satellites of this kind';
const NO_STORAGE = 'the demo has no such storage';
const DIFFERS = 'something differs';
const ENDLESS = 'it goes on until Ctrl-C';
const LUKS = [
  'encryption create-passphrase',
  'resource-definition create db1 -l drbd,luks,storage',
  'volume-definition create db1 1G',
];

/** By how an example begins, behind `linstor`; the first one counts. */
export const PREPARATIONS: readonly (readonly [beginning: string, preparation: Preparation])[] = [
  ['backup restore s3remote n1 db1copy --id', { preview: 'the id of a backup holds the time at which it was made' }],
  ['context add prod', { before: ['context remove prod'] }],
  ['context add lab', { before: ['context remove lab'] }],
  ['encryption create', {}],
  ['encryption enter', { before: ['encryption create-passphrase'] }],
  ['encryption modify', { before: ['encryption create-passphrase'] }],
  ['event ', { preview: ENDLESS }],
  ['exos ', { preview: 'the demo knows no EXOS enclosures' }],
  ['node create-', { preview: NO_SATELLITE }],
  ['node create ', { on: 'empty' }],
  ['node delete ', { on: 'nodes' }],
  ['node drbd-reactor ', { preview: 'drbd-reactorctl is not installed on the machines of the demo' }],
  ['node interface create ', { before: ['node interface delete alpha nic_10g'] }],
  ['node lost ', { before: ['!node-offline=alpha'] }],
  ['node restore ', { before: ['node evacuate alpha'] }],
  ['remote create ', { on: 'empty' }],
  ['resource-definition create db1', { on: 'empty' }],
  [
    'resource-definition delete ',
    { on: 'empty', before: ['resource-definition create db1', 'resource-definition create db2'] },
  ],
  ['resource-group create ', { on: 'nodes' }],
  ['resource-group delete ', { on: 'pools' }],
  ['resource-group spawn', { on: 'pools' }],
  [
    'resource toggle-disk bravo ',
    { before: ['resource delete bravo backups', 'resource create bravo backups --drbd-diskless'] },
  ],
  ['schedule create nightly', { on: 'empty' }],
  ['snapshot create-multiple ', { before: ['snapshot delete db snap1'] }],
  ['snapshot create ', { before: ['snapshot delete backups snap1'] }],
  [
    'snapshot resource restore ',
    {
      before: [
        'resource-definition create db2',
        'snapshot volume-definition restore --from-resource db --from-snapshot snap1 --to-resource db2',
      ],
    },
  ],
  ['snapshot volume-definition restore ', { before: ['resource-definition create db2'] }],
  ['snapshot ship', { preview: 'the demo cannot do what LINSTOR does in another way today' }],
  ['storage-pool-definition create ', { on: 'empty' }],
  ['storage-pool-definition delete ', { on: 'empty', before: ['storage-pool-definition create thin'] }],
  ['storage-pool create spdk', { preview: NO_STORAGE }],
  ['storage-pool create remotespdk', { preview: NO_STORAGE }],
  ['storage-pool create storagespaces', { preview: NO_STORAGE }],
  ['storage-pool create ebs', { preview: NO_STORAGE }],
  ['storage-pool create exos', { preview: NO_STORAGE }],
  ['storage-pool create openflex', { preview: NO_STORAGE }],
  ['storage-pool create ', { on: 'nodes' }],
  ['storage-pool delete ', { on: 'pools' }],
  ['volume-definition modify-passphrase ', { on: 'nodes', before: LUKS }],
  ['volume-definition create db1 20G --passphrase-file', { on: 'nodes', before: LUKS }],
  ['wait node alpha --for offline', { before: ['!node-offline=alpha'] }],
];

/** Examples that do not end with 0, and why. */
export const FAILING: readonly (readonly [example: string, code: number, why: string])[] = [
  ['linstor apply -f cluster.yaml --prune', 1, 'nobody is there to agree to what it deletes'],
  [
    'linstor auth token create ci --expires 2027-01-31 --ip-filter 10.0.0.0/24',
    2,
    'a token is shown on a terminal alone; this is a pipe',
  ],
  ['linstor diff -f cluster.yaml', 1, DIFFERS],
  ['linstor diff -f cluster -f secrets.yaml', 1, DIFFERS],
  ['linstor diff -f cluster.yaml --prune', 1, DIFFERS],
  ['linstor -o json diff -f cluster.yaml', 1, DIFFERS],
  ['linstor dm-migrate ctrlvol.json migrate.sh', 2, 'nobody is there to answer its questions'],
  ['linstor edit storage-pool n1 ssd', 3, 'the cluster has other pools'],
  ['resource create-transactional abort', 5, 'it belongs into a transaction, which only a shell has'],
  ['resource create-transactional commit', 5, 'it belongs into a transaction, which only a shell has'],
];
