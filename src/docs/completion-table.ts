import type { CommandTree } from '../argv/tree.ts';
import type { Command } from '../definition/command.ts';
import type { ObjectSource } from '../definition/argument-type.ts';
import { spellings } from '../definition/option.ts';

/** A page of Markdown with every argument and option that names an object, and what completes it. */
export function completionTable(tree: CommandTree): string {
  const commands = tree.nouns.filter(({ hidden }) => !hidden).flatMap(({ name }) => tree.load(name).commands);
  return [
    '# What TAB offers',
    '',
    'Made from the command tree by `scripts/generate.mjs`. Command words, options and fixed words are completed everywhere.',
    'The values below are names of objects: asked from the cluster, one request each, and kept for five seconds.',
    '',
    '| Command | Value | Completed with |',
    '| --- | --- | --- |',
    ...commands.flatMap(rowsOf),
    '',
  ].join('\n');
}

function rowsOf(command: Command): string[] {
  const values = [
    ...Object.values(command.arguments).map(({ type: kind }) => ({ value: kind.placeholder, kind })),
    ...Object.values(command.options).map(({ flags, type: kind }) => ({ value: spellings(flags).at(-1) ?? '', kind })),
  ];
  return values.flatMap(({ value, kind: { source, of } }) => {
    const offered = source && OFFERED[source];
    if (offered === undefined) return [];
    const what = offered + (of === undefined ? '' : ` (${of})`);
    return [`| ${command.path} | \`${value.replaceAll('|', '\\|')}\` | ${what} |`];
  });
}

/** Contexts, views and columns are not completed yet. */
const OFFERED: Readonly<Partial<Record<ObjectSource, string>>> = {
  nodes: 'nodes',
  resources: 'resources, those of the nodes named before',
  'resource-definitions': 'resource definitions',
  'resource-groups': 'resource groups',
  'storage-pools': 'storage pools, those of the nodes named before',
  'storage-pool-definitions': 'names of storage pools on any node',
  'net-interfaces': 'network interfaces of the node',
  snapshots: 'snapshots, those of the resource named before',
  'volume-numbers': 'volume numbers of the definition or group',
  remotes: 'remotes',
  schedules: 'schedules',
  backups: 'backups on the remote',
  's3-keys': 'objects on the remote that are no backups',
  files: 'files kept by the controller',
  'key-value-stores': 'key-value instances',
  'key-value-keys': 'keys of the instance',
  'error-reports': 'error reports',
  'exos-enclosures': 'Exos enclosures',
  'property-keys': 'property keys',
  'property-values': 'values that the property allows',
  'aux-properties': "users' own properties of nodes",
  paths: 'paths of the connection',
  'physical-devices': 'unused disks of the node',
  'node-address': 'addresses of the name',
  sizes: 'the number with each unit',
  'local-files': 'local files',
  'command-words': 'command words',
  'auth-tokens': 'tokens that the controller accepts',
  'api-paths': 'paths of the REST API',
  'exported-names': 'resource definitions and groups, nodes, names of storage pools',
  'object-names': 'the names of the object that the noun before says: node, then storage pool',
  'format-paths': 'members of the format',
};
