import type { Dump } from './dump.ts';
import type { Plan, PlannedNode } from './plan.ts';

type Resource = Dump['res'][string];
type Volume = Resource['volumes'][string];

/** The migration as a shell script of linstor commands, which does nothing until the user has taken its guard away. */
export function migrationScript(dump: Dump, plan: Plan): string {
  const lines = [
    ...HEADER,
    '',
    '### Nodes ###',
    ...plan.nodes.map((node) => command('node create --node-type', node.type, node.name, node.address)),
    '',
    '### Storage ###',
    ...plan.nodes.map((node) => storageLine(node, plan.poolName)),
    ...Object.entries(dump.res).flatMap(([name, resource]) => resourceLines(name, resource, dump, plan)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const HEADER = [
  '#!/bin/sh',
  '# Migration from drbdmanage to LINSTOR. Before you run it:',
  '#  1. Read this script and correct it where it does not fit.',
  '#  2. Keep a copy of the control volume of drbdmanage.',
  '#  3. Stop drbdmanage on all nodes and see to it that it does not start again.',
  '#  4. Install LINSTOR on all nodes; start the controller and the satellites.',
  '#  5. Take away the line with "migration disabled" below.',
  '',
  'LS_CONTROLLERS="localhost"',
  'export LS_CONTROLLERS',
  '',
  'echo "migration disabled, review script and remove this line"; exit 1',
];

function storageLine(node: PlannedNode, poolName: string): string {
  if (node.storage === undefined) return `# ${node.name} has no storage of its own`;
  return command('storage-pool create', node.storage.kind, node.name, poolName, node.storage.driverPool);
}

function resourceLines(name: string, resource: Resource, dump: Dump, plan: Plan): string[] {
  const volumes = Object.entries(resource.volumes).sort(([a], [b]) => Number(a) - Number(b));
  return [
    '',
    `### Resource: ${name} ###`,
    command('resource-definition create --port', resource._port, name),
    ...drbdOptionLines(name, resource),
    ...volumes.flatMap(([number, volume]) => volumeLines(name, Number(number), volume)),
    ...assignmentLines(name, dump, plan.poolName),
  ];
}

const OPTION_FOLDERS = ['/dso/disko/', '/dso/neto/', '/dso/peerdisko/', '/dso/reso/'];

function drbdOptionLines(name: string, resource: Resource): string[] {
  return Object.entries(resource.props)
    .filter(([key]) => OPTION_FOLDERS.some((folder) => key.startsWith(folder)))
    .map(([key, value]) => command(`resource-definition drbd-options ${drbdFlag(key)}`, value, name));
}

/** DRBD's timeout has a longer name here, because --timeout is that of the client. */
function drbdFlag(key: string): string {
  const option = key.slice(key.lastIndexOf('/') + 1);
  return quoted(option === 'timeout' ? '--drbd-timeout' : `--${option}`);
}

function volumeLines(name: string, number: number, volume: Volume): string[] {
  const generation = volume.props['current-gi'];
  const set = 'volume-definition set-property';
  return [
    command('volume-definition create --vlmnr', number, '--minor', volume.minor, name, `${volume._size_kiB}K`),
    command(set, name, number, 'OverrideVlmId', `${name}_${String(number).padStart(2, '0')}`),
    ...(generation === undefined ? [] : [command(set, name, number, 'DrbdCurrentGi', generation.padStart(16, '0'))]),
  ];
}

/** The state of an assignment that is to have no disk. */
const DISKLESS_STATE = 7;

/** Diskful replicas go first; all of them are made in one transaction, so that they are the same generation of data. */
function assignmentLines(name: string, dump: Dump, poolName: string): string[] {
  const assignments = Object.entries(dump.assg)
    .filter(([key]) => key.slice(key.indexOf(':') + 1) === name)
    .map(([key, assignment]) => ({ node: key.slice(0, key.indexOf(':')), ...assignment }));
  const diskful = assignments.filter(({ _tstate }) => _tstate !== DISKLESS_STATE).reverse();
  const diskless = assignments.filter(({ _tstate }) => _tstate === DISKLESS_STATE);
  const lines = [
    ...diskful.map(({ node, _node_id: id }) =>
      command('resource create --node-id', id, '--storage-pool', poolName, node, name),
    ),
    ...diskless.map(({ node, _node_id: id }) => command('resource create --node-id', id, '--diskless', node, name)),
  ];
  if (lines.length < 2) return lines;
  return [
    'linstor resource create-transactional begin --terminate-on-error <<EOF',
    ...lines,
    'linstor resource create-transactional commit',
    'EOF',
  ];
}

function command(words: string, ...more: readonly (string | number)[]): string {
  return ['linstor', words, ...more.map((word) => quoted(String(word)))].join(' ');
}

/** As one word of the shell. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
