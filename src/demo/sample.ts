import { backUp } from './operations/backups.ts';
import { addDefinition, createDefinition } from './operations/definitions.ts';
import { deployResource } from './operations/deploy.ts';
import { createGroup, createVolumeGroup } from './operations/groups.ts';
import { createNode } from './operations/nodes.ts';
import { createPool } from './operations/pools.ts';
import { createRemote } from './operations/remotes.ts';
import { createResources } from './operations/resources.ts';
import { createSchedule, switchSchedule } from './operations/schedules.ts';
import { createSnapshot } from './operations/snapshots.ts';
import { spawn } from './operations/spawn.ts';
import { syncFrom } from './operations/sync.ts';
import { createVolumeDefinition } from './operations/volume-definitions.ts';
import { newGeneration, newUuid, type Context } from './state/context.ts';
import { findDefinition, findRemote, findResource, volumesOf } from './state/find.ts';
import { VolumeDefinition } from './state/types.ts';

const GIB = 1024 * 1024;
const DAY = 24 * 3600_000;
const MINUTE = 60_000;

/** A small cluster with a story: databases, a web server, a replica that still syncs, backups every night. */
export function fillSample(context: Context): void {
  const past = { ...context, now: context.now - 12 * DAY };
  for (const [index, name] of ['n1', 'n2', 'n3'].entries())
    addNode(past, name, `10.43.70.${index + 11}`, `r${index + 1}`);
  for (const node of ['n1', 'n2', 'n3']) {
    addPool(past, node, 'ssd', 'LVM_THIN', 'linstor_vg/thinpool');
    addPool(past, node, 'tank', 'ZFS_THIN', 'tank');
  }
  for (const node of ['n1', 'n2']) addPool(past, node, 'hdd', 'LVM', 'vg_hdd');
  addGroup(past, 'databases', 'two copies on fast disks', 2, 'ssd');
  addGroup(past, 'web', 'a copy on every node', 3, 'tank');
  spawnOne(past, 'databases', 'db1', 10 * GIB, 6 * GIB);
  spawnOne({ ...past, now: context.now - 5 * DAY }, 'databases', 'db2', 4 * GIB, 1.5 * GIB);
  spawnOne({ ...past, now: context.now - 9 * DAY }, 'web', 'web1', 2 * GIB, 0.75 * GIB);
  addArchive(context);
  addScratch(context);
  findResource(findDefinition(context, 'db1'), 'n1').inUse = true;
  createSnapshot({ ...context, now: context.now - 2 * DAY }, 'db1', { name: 'before-upgrade' });
  addBackups(context);
  context.state.reports.length = 0;
}

function addNode(context: Context, name: string, address: string, rack: string): void {
  createNode(context, {
    name,
    type: 'COMBINED',
    net_interfaces: [
      { name: 'default', address, satellite_port: 3366, satellite_encryption_type: 'PLAIN', is_active: true },
    ],
    props: { 'Aux/rack': rack },
  });
}

function addPool(context: Context, node: string, name: string, kind: string, driver: string): void {
  createPool(context, node, {
    storage_pool_name: name,
    provider_kind: kind,
    props: { 'StorDriver/StorPoolName': driver },
  });
}

function addGroup(context: Context, name: string, description: string, count: number, pool: string): void {
  createGroup(context, { name, description, select_filter: { place_count: count, storage_pool_list: [pool] } });
  createVolumeGroup(context, name, {});
}

function spawnOne(context: Context, group: string, name: string, sizeKib: number, dataKib: number): void {
  spawn(context, group, { resource_definition_name: name, volume_sizes: [sizeKib], select_filter: {} });
  write(context, name, dataKib);
}

/** Somebody wrote so much to the first volume. */
function write(context: Context, name: string, dataKib: number): void {
  for (const { resource, volume } of volumesOf(findDefinition(context, name)))
    if (!resource.flags.includes('DISKLESS')) volume.dataKib = dataKib;
}

/** A replica on slow disks got a second copy two minutes ago. */
function addArchive(context: Context): void {
  const before = { ...context, now: context.now - 3 * DAY };
  createDefinition(before, { resource_definition: { name: 'archive' } });
  createVolumeDefinition(before, 'archive', { volume_definition: { size_kib: 60 * GIB } });
  createResources(before, 'archive', [{ resource: { node_name: 'n1', props: { StorPoolName: 'hdd' } } }]);
  write(context, 'archive', 40 * GIB);
  const start = { ...context, now: context.now - 2 * MINUTE };
  createResources(start, 'archive', [{ resource: { node_name: 'n2', props: { StorPoolName: 'hdd' } } }]);
  const volume = findResource(findDefinition(context, 'archive'), 'n2').volumes.get(0);
  if (volume !== undefined) volume.sync = syncFrom('n1', 60 * GIB, start.now);
}

/** A volume without DRBD: a single copy. */
function addScratch(context: Context): void {
  createDefinition(context, { resource_definition: { name: 'scratch', layer_data: [{ type: 'STORAGE' }] } });
  createVolumeDefinition(context, 'scratch', { volume_definition: { size_kib: 8 * GIB } });
  createResources(context, 'scratch', [{ resource: { node_name: 'n3', props: { StorPoolName: 'tank' } } }]);
  write(context, 'scratch', GIB);
}

function addBackups(context: Context): void {
  const night = { ...context, now: context.now - DAY };
  createRemote(night, 's3', {
    remote_name: 'offsite',
    endpoint: 's3.example.com',
    bucket: 'linstor',
    region: 'eu-central-1',
    access_key: 'demo',
    secret_key: 'demo',
  });
  createSchedule(night, {
    schedule_name: 'nightly',
    full_cron: '0 2 * * 0',
    inc_cron: '0 2 * * 1-6',
    keep_local: 3,
    keep_remote: 14,
  });
  switchSchedule(night, 'offsite', 'nightly', 'enable', { rsc_name: 'db1' });
  backUp(night, findRemote(context, 'offsite'), findDefinition(context, 'db1'), {
    incremental: true,
    scheduled: true,
  });
}

/** How large a cluster for measuring is. */
export interface Scale {
  readonly nodes: number;
  readonly resources: number;
}

const COPIES = 3;

/** Many resources with three replicas each, for tests of speed; made directly, as a request for each would take minutes. */
export function fillLarge(context: Context, { nodes, resources }: Scale): void {
  const { state } = context;
  const names = Array.from(
    { length: Math.max(COPIES, nodes) },
    (_, index) => `node${String(index + 1).padStart(3, '0')}`,
  );
  for (const [index, name] of names.entries()) {
    addNode(context, name, `10.${Math.floor(index / 250)}.${index % 250}.1`, `r${index % 10}`);
    addPool(context, name, 'ssd', 'LVM_THIN', 'linstor_vg/thinpool');
  }
  for (const node of state.nodes.values()) for (const pool of node.pools.values()) pool.capacityKib *= 100;
  const ports = new Map<string, number>();
  for (let number = 0; number < resources; number += 1) addLarge(context, names, ports, number);
}

function addLarge(context: Context, names: readonly string[], ports: Map<string, number>, number: number): void {
  const { state } = context;
  const definition = addDefinition(context, `res${String(number + 1).padStart(5, '0')}`, 'DfltRscGrp');
  const volume = new VolumeDefinition(0, newUuid(state));
  volume.sizeKib = GIB;
  volume.props.DrbdCurrentGi = newGeneration(state);
  volume.minor = 1000 + number;
  definition.volumes.set(0, volume);
  for (let copy = 0; copy < COPIES; copy += 1) {
    const name = names[(number + copy * 7) % names.length] ?? '';
    const node = state.nodes.get(name.toUpperCase());
    if (node === undefined || definition.resources.has(name.toUpperCase())) continue;
    const port = ports.get(name) ?? 7000;
    ports.set(name, port + 1);
    deployResource(context, definition, {
      node,
      flags: [],
      props: { StorPoolName: 'ssd' },
      layers: ['DRBD', 'STORAGE'],
      nodeId: copy,
      port,
    });
  }
}
