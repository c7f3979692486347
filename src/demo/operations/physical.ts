import { object, props, text, texts, type Body } from '../http/body.ts';
import { Refusal, done, noScope, refuse, scope, unlessRefused, type Reply } from '../reply.ts';
import { scoped, type Context } from '../state/context.ts';
import { findNode, sorted, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import type { DemoNode, Disk } from '../state/types.ts';
import { addPool } from './pools.ts';

const KINDS = ['LVM', 'LVM_THIN', 'ZFS', 'ZFS_THIN'];

/** GET /v1/physical-storage: the free disks, those of one size and kind together. */
export function physicalViews({ state }: Context): object[] {
  const rows = new Map<string, { size: number; rotational: boolean; nodes: Record<string, object[]> }>();
  for (const node of sorted(state.nodes)) {
    for (const disk of node.disks) {
      const key = `${disk.sizeBytes}/${String(disk.rotational)}`;
      const row = rows.get(key) ?? { size: disk.sizeBytes, rotational: disk.rotational, nodes: {} };
      (row.nodes[node.name] ??= []).push({ device: disk.device });
      rows.set(key, row);
    }
  }
  return [...rows.values()].sort((a, b) => a.size - b.size);
}

export function diskView(disk: Disk): object {
  return { size: disk.sizeBytes, rotational: disk.rotational, device: disk.device };
}

/** POST /v1/physical-storage/{node}: free disks become a volume group or zpool, and a storage pool if asked. */
export function createDevicePool(context: Context, nodeName: string, body: Body): Reply[] {
  const about = scoped(context, 'create', 'physical device', { Node: nodeName });
  const node = findNode(about, nodeName);
  const kind = (text(body, 'provider_kind') ?? '').toUpperCase().replace(/(?<!_)THIN$/, '_THIN');
  const storagePool = text(object(body, 'with_storage_pool'), 'name');
  if (storagePool !== undefined) checkPoolName(storagePool);
  if (!KINDS.includes(kind)) throw refuse(about, 'FAIL_INVLD_PROVIDER', `A device pool cannot be of kind '${kind}'.`);
  const disks = (texts(body, 'device_paths') ?? []).map((path) => freeDisk(node, path));
  if (storagePool !== undefined && node.pools.has(upper(storagePool)))
    throw refuse(about, 'FAIL_EXISTS_STOR_POOL', `Node '${node.name}' has a storage pool '${storagePool}' already.`);
  const name = text(body, 'pool_name') ?? `linstor_${storagePool ?? 'pool'}`;
  const backing = kind === 'LVM_THIN' ? `${name}/${name}` : name;
  node.backing[backing] = Math.floor(disks.reduce((sum, disk) => sum + disk.sizeBytes, 0) / 1024);
  node.disks = node.disks.filter((disk) => !disks.includes(disk));
  const devices = disks.map((disk) => disk.device).join(', ');
  const made = done(about, 'CREATED', `(${node.name}) ${kind} pool '${name}' made of ${devices}.`);
  if (storagePool === undefined) return [made];
  const own = { ...props(object(body, 'with_storage_pool'), 'props'), 'StorDriver/StorPoolName': backing };
  addPool(context, node, storagePool, kind, own);
  const poolScope = scope('create', 'storage pool', { Node: node.name, StorPoolDfn: storagePool });
  return [made, done(poolScope, 'CREATED', `Storage pool '${storagePool}' on node '${node.name}' created.`)];
}

function checkPoolName(name: string): void {
  unlessRefused(
    () => checkName('pool', name, noScope),
    ({ replies }) => {
      throw new Refusal(replies, 400);
    },
  );
}

function freeDisk(node: DemoNode, path: string): Disk {
  const found = node.disks.find((disk) => disk.device === path);
  if (found !== undefined) return found;
  const about = scope('create', 'physical device', { Node: node.name });
  throw refuse(about, 'FAIL_UNKNOWN_ERROR', `(${node.name}) '${path}' is no free disk.`);
}
