import type { Topic } from './topic.ts';

/** What `linstor export resource-definition resource-group --name db1 databases` writes on the sample cluster, without its head line. */
export const EXAMPLE = `linstor: 1
resource-groups:
  databases:
    description: two copies on fast disks
    placement:
      place-count: 2
      storage-pools:
        - ssd
    volumes:
      0: {}
resource-definitions:
  db1:
    group: databases
    backup-schedules:
      offsite:
        nightly: {}
    volumes:
      0:
        size: 10GiB
    replicas:
      n1:
        storage-pool: ssd
      n2:
        storage-pool: ssd
`;

/** What `linstor diff` says on the sample cluster, on a terminal, once a few things are changed in its file. */
export const DIFF_EXAMPLE = `  node n1
~   property Aux/rack: r1 → r9
  resource-definition archive
~   volume 0 shrinks from 60GiB to 50GiB  deletes data
  resource-definition db1
~   volume 0 grows from 10GiB to 20GiB
+   replica on n3: storage-pool ssd

1 to add, 3 to change, 0 to remove. 1 change would delete data.
`;

export const clusterFiles: Topic = {
  title: 'Cluster files',
  body: [
    'A cluster file says how a LINSTOR cluster is wanted: its nodes, storage pools, resources with their replicas, connections, remotes, schedules. It is made to be kept under version control, looked at beside the cluster, and applied.',
    {
      pages: [
        ['cluster-tour.md', 'A cluster under version control, step by step on the demo cluster'],
        ['cluster-format.md', 'Every member of the format'],
      ],
    },
    { heading: 'Commands' },
    {
      examples: [
        ['linstor export > cluster.yaml', 'The whole cluster as it is'],
        ['linstor export rd rg --name db1 databases', 'Some objects'],
        ['linstor diff -f cluster.yaml', 'What differs; ends with 1 when something does'],
        ['linstor apply -f cluster.yaml --dry-run', 'Which requests would make it so'],
        ['linstor apply -f cluster.yaml', 'Make it so'],
        ['linstor edit resource-definition db1', 'One object in your editor'],
        ['linstor explain format nodes', 'What may be said of a node'],
        ['linstor export --schema > schema.json', 'For editors that check while one types'],
      ],
    },
    { heading: 'A file' },
    'This is what the second line writes on the cluster of `linstor demo`:',
    { lines: EXAMPLE.trimEnd().split('\n') },
    'A file is YAML, of which JSON is a part, and may have several documents. Several files, or all `.yaml`, `.yml` and `.json` files of a folder, are read as one; an object stands in one place only.',
    'Objects are found by their names. An object that is in the file is whole: a property that it does not name is not wanted. What an absent section is about is left as it is.',
    'The same cluster always gives the same text: what is the default is not written, names are in natural order. What LINSTOR itself has set stays out: UUIDs, ports, minor numbers, tie-breakers, its own properties. `--all` writes them, most of them under `set-by-linstor`, to be read by people: they are never applied.',
    "Sizes have a unit and are exact. DRBD's options stand under `drbd-options` by the names that the command line has for them; their numbers are in DRBD's unit, `yes` and `true` are the same. A key that the client does not know stays under `properties`.",
    '`replicas` names the nodes exactly; `place-count` leaves them to the controller; a resource with neither keeps the replicas it has.',
    'A faulty file is told with all its faults at once, each with file, line and column; nothing is sent then.',
    { heading: 'Secrets' },
    'A value that is just `${env:NAME}` is taken from the environment, `${file:PATH}` from a file without its last line end, when the file is applied. Secrets are written in no other way, and a file with a secret in clear is refused. A text that only looks so has a dollar sign more: `$${env:NAME}`.',
    'Secrets are compared where the controller tells them, which it does with properties, the `shared-secret` of DRBD and key-value stores. Those of remotes, and passphrases of volumes, count as the same. A secret whose variable or file is not there is not compared, which a warning says. No secret is shown.',
    { heading: 'What differs' },
    '`linstor diff -f cluster.yaml` shows what would have to happen to the cluster: `+` is added, `~` changed, `-` removed.',
    { picture: 'diff', shows: 'linstor diff: what would be added, changed and removed, and what would delete data' },
    { lines: DIFF_EXAMPLE.trimEnd().split('\n') },
    'It exits with 0 when nothing differs, with 1 when something does, and otherwise as every command; an answer that cannot be used, for which others exit with 1, is 10. `-o json` gives the same as data.',
    'Objects that the file does not name, of kinds that it has, are counted below; `--prune` shows them as removed. Connections of resources that the file does not name are only asked for then.',
    "The same are: `10240MiB` and `10GiB`, `yes` and `true` of DRBD's options, names of LINSTOR in any letter case, lists of names, files and properties in any order, an absent member and its default. A `place-count` is reached with as many replicas with storage or more. Tie-breakers, the storage pool of a replica and `peer-slots` of which the file says nothing, and the default resource group when it is not named, never differ.",
    '`deletes data` stands at what cannot be had back: resources, volumes and storage pools that go, volumes that shrink, and the storage of all replicas of a resource. A replica that goes while others stay is no loss.',
    { heading: 'Making it so' },
    'Only what differs is changed, in the order in which things stand on each other; independent steps run side by side. Applied twice, a file changes nothing more.',
    { picture: 'apply', shows: 'linstor apply: each step with the replies of the controller' },
    {
      terms: [
        ['--dry-run', 'Show the requests and send none'],
        [
          '--prune',
          'Delete objects that the file does not name, of kinds that it has; asks first, and wants `--yes` where nobody can be asked',
        ],
        ['--allow-data-loss', 'Without it, a file that takes data away is refused'],
        ['--wait', 'Until all replicas are in sync'],
      ],
    },
    'A replica that moves to another node is made there first; the old one goes only once those that stay are in sync.',
    'A step that fails stops what depends on it and nothing else; the summary says what was done, failed and left, and the same line goes on from there. There is no state file: the cluster itself is asked each time.',
    { heading: 'Which requests are sent' },
    'One `GET` for each kind of object that the file is about, however many objects there are; two for resources, one for the definitions and one for the replicas, and some for what values are inherited from. Besides these, one for each resource group, and one for each resource whose connections the file names (with `--prune`, each with two replicas). A file about at most 50 resources and nothing below them, such as nodes or storage pools, asks only for the replicas of these. `apply` asks the same as `diff`, and then sends one request or a few for each step; `--dry-run` shows them.',
    { heading: 'What is not in a file' },
    'Data, snapshots and backups; what is in sync or in use; the master passphrase; users and tokens; error reports. A cluster file is no backup.',
    'The controller tells the volume groups of each resource group and the connections of each resource one by one. With more than 100 resources, `linstor export` leaves the connections of replicas out and says so; `linstor export resource-connection` asks for all. Whether a remote LINSTOR cluster has a passphrase is told by no controller: `passphrase` and `cluster-id` are for those who add them.',
  ],
  seeAlso: ['history', 'exit-codes', 'export', 'diff', 'apply', 'edit', 'explain'],
};
