import { allMembers, type MemberFacts } from '../cluster-file/format/explain-format.ts';

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

/** docs/cluster-files.md: what cluster files are, and a table of the format. */
export function clusterFilesPage(): string {
  const rows = Array.from(allMembers()).filter(({ path }) => !path.includes('drbd-options.'));
  return `# Cluster files

A cluster file says how a LINSTOR cluster is wanted: its nodes, storage pools, resources with their replicas, connections,
remotes, schedules. \`linstor export\` writes one of the cluster as it is; kept under version control, it tells what changed, when
and by whom.

\`\`\`console
$ linstor export > cluster.yaml                       # the whole cluster
$ linstor export rd rg --name db1 databases           # some objects
$ linstor export node storage-pool -o json            # some kinds, as JSON
$ linstor export --schema > cluster.schema.json       # for editors that check while one types
$ linstor explain format resource-definitions.volumes # what may be said of a volume
\`\`\`

The second line gives, on the cluster of \`linstor demo\`:

\`\`\`yaml
${EXAMPLE}\`\`\`

## Rules

- A file is YAML, of which JSON is a part, and may have several documents. Several files, or all \`.yaml\`, \`.yml\` and \`.json\`
  files of a folder, are read as one; an object stands in one place only.
- Objects are found by their names. An object that is in the file is whole: a property that it does not name is not wanted.
  What an absent section is about is left as it is.
- The same cluster always gives the same text: what is the default is not written, names are in natural order.
- What LINSTOR itself has set stays out: UUIDs, ports, minor numbers, tie-breakers, its own properties. \`--all\` writes them, most of
  them under \`set-by-linstor\`, to be read by people: they are never applied.
- Sizes have a unit and are exact. DRBD's options stand under \`drbd-options\` by the names that the command line has for them; their
  numbers are in DRBD's unit, \`yes\` and \`true\` are the same. A key that the client does not know stays under \`properties\`.
- A value that is just \`\${env:NAME}\` is taken from the environment, \`\${file:PATH}\` from a file without its last line end, when the file is
  applied. Secrets are written in no other way, and a file with a secret in clear is refused. A text that only looks so has a
  dollar sign more: \`$\${env:NAME}\`.
- \`replicas\` names the nodes exactly; \`place-count\` leaves them to the controller; a resource with neither keeps the replicas it has.
- A faulty file is told with all its faults at once, each with file, line and column; nothing is sent then.

The controller tells the volume groups of each resource group and the connections of each resource one by one. With more than 100
resources, \`linstor export\` leaves the connections of replicas out and says so; \`linstor export resource-connection\` asks for all.
Whether a remote LINSTOR cluster has a passphrase is told by no controller: \`passphrase\` and \`cluster-id\` are for those who add them.

## Members

\`drbd-options\` are those of \`linstor … drbd-options\`; \`linstor explain format controller.drbd-options\` shows them.

| member | value | default | meaning |
|---|---|---|---|
${rows.map(row).join('\n')}
`;
}

function row(member: MemberFacts): string {
  const { path, type, unit, required, description, secret } = member;
  const value = [type, unit === undefined ? '' : `in ${unit}`, secret ? 'a secret' : ''].filter((part) => part !== '');
  const cells = [`\`${path}\``, value.join(', '), required ? '(required)' : defaultText(member), description];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function defaultText({ default: usual }: MemberFacts): string {
  if (Array.isArray(usual)) return usual.length === 0 ? '' : `\`${usual.join(', ')}\``;
  return usual === undefined || typeof usual === 'object' ? '' : `\`${JSON.stringify(usual).replaceAll('"', '')}\``;
}
