/** One stop of the tour: what to know, and the commands that show it. */
export interface TourStop {
  readonly title: string;
  readonly text: string;
  readonly commands: readonly string[];
  /** Seconds that pass in the demo before the commands, so that work that was started gets on. */
  readonly after?: number;
}

/** A walk through LINSTOR on an empty demo cluster. Run by `linstor demo --tour`, written down in docs/tour.md. */
export const tourStops: readonly TourStop[] = [
  {
    title: 'Nodes',
    text: 'A cluster begins with its nodes. The controller keeps the state, a satellite on each node carries it out.',
    commands: [
      'node create alpha 10.0.0.11',
      'node create bravo 10.0.0.12',
      'node create charlie 10.0.0.13',
      'node list',
    ],
  },
  {
    title: 'Storage pools',
    text: 'Each node brings storage: here a free disk becomes an LVM thin pool. Pools of the same name on several nodes belong together: replicas are placed on any of them.',
    commands: [
      'physical-storage list',
      'physical-storage create-device-pool --pool-name ssd lvmthin alpha /dev/nvme0n1 --storage-pool ssd',
      'physical-storage create-device-pool --pool-name ssd lvmthin bravo /dev/nvme0n1 --storage-pool ssd',
      'physical-storage create-device-pool --pool-name ssd lvmthin charlie /dev/nvme0n1 --storage-pool ssd',
      'storage-pool list',
    ],
  },
  {
    title: 'A resource group',
    text: 'A group is a template: how many replicas, in which pool. What is spawned from it follows its changes.',
    commands: [
      'resource-group create databases --storage-pool ssd --place-count 2',
      'volume-group create databases',
      'resource-group list',
      'resource-group query-size-info databases',
    ],
  },
  {
    title: 'Spawn a resource',
    text: 'One command makes the definition, its volume and the replicas. With two replicas and a third node a tie-breaker without a disk joins, so that a lost node never leaves the others in doubt.',
    commands: ['resource-group spawn-resources databases db1 10G', 'resource list'],
  },
  {
    title: 'Look at it',
    text: 'A while later the replicas are in sync. The volumes show devices, sizes and replication.',
    after: 600,
    commands: ['resource list-volumes', 'resource-definition list', 'storage-pool list --storage-pools ssd'],
  },
  {
    title: 'Snapshot and restore',
    text: 'A snapshot is taken on all replicas at the same moment. It can be restored into a new resource, or the resource rolled back to it.',
    commands: [
      'snapshot create db1 before-upgrade',
      'snapshot list',
      'resource-definition create db1copy',
      'snapshot volume-definition restore --from-resource db1 --from-snapshot before-upgrade --to-resource db1copy',
      'snapshot resource restore --from-resource db1 --from-snapshot before-upgrade --to-resource db1copy',
      'resource list --resources db1copy',
    ],
  },
  {
    title: 'Grow',
    text: 'Volumes grow while they are in use.',
    commands: ['volume-definition set-size db1 0 20G', 'volume-definition list'],
  },
  {
    title: 'Back up',
    text: 'Backups go to a remote; secrets that are kept for it are encrypted with the master passphrase.',
    commands: [
      'encryption create-passphrase --passphrase tour-passphrase',
      'remote create s3 offsite s3.example.com backups eu-central-1 ACCESSKEY SECRETKEY',
      'backup create offsite db1',
      'backup list offsite',
    ],
  },
  {
    title: 'On a schedule',
    text: 'A schedule says when full and incremental backups are made and how many are kept; it is enabled for resources, groups or everything.',
    after: 600,
    commands: [
      "schedule create nightly '0 2 * * *' --keep-remote 7",
      'backup schedule enable offsite nightly --rd db1',
      'schedule list',
      'backup list offsite',
    ],
  },
  {
    title: 'Take a node out',
    text: 'Evacuating a node moves its replicas elsewhere before it leaves.',
    commands: ['advise maintenance bravo', 'node evacuate bravo', 'resource list'],
  },
  {
    title: 'What to mend',
    text: 'Advice names what is not as the groups want it, with the command that helps.',
    after: 1200,
    commands: [
      'advise resource',
      'resource-definition auto-place --drbd-diskless --place-count 1 db1',
      'node restore bravo',
      'node list',
      'resource list',
    ],
  },
];
