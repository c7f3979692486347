import { flag, needText, props, text, type Body } from '../http/body.ts';
import { done, info, refuse, type Reply } from '../reply.ts';
import { newUuid, type Context } from '../state/context.ts';
import { DEFAULT_GROUP } from '../state/create.ts';
import { findDefinition, findGroup, findNode, findRemote, findSnapshot, sorted, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import { Snapshot, type Backup, type Definition, type DemoNode, type Pool, type SnapshotPart } from '../state/types.ts';
import { without } from '../state/without.ts';
import { backUp, chainOf, findBackup, findS3 } from './backups.ts';
import { addDefinition } from './definitions.ts';
import { POOL_KEY } from './deploy.ts';
import { isOnline } from './injected-faults.ts';
import { choosePlaces } from './placement.ts';
import { copyVolumes, restorePart } from './restore.ts';
import { checkCapacity, needOf } from './capacity.ts';
import { isDisklessPool } from './space.ts';

/** POST /v1/remotes/{remote}/backups/restore. @throws Refusal when there is no such backup, node or pool */
export function restoreBackup(context: Context, remoteName: string, body: Body): Reply[] {
  const remote = findS3(context, remoteName);
  const node = findNode(context, needText(body, 'node_name'));
  const backup = findBackup(context, remote, body);
  const group = findGroup(context, text(body, 'dst_rsc_grp') ?? DEFAULT_GROUP).name;
  const target = {
    name: needText(body, 'target_rsc_name'),
    node,
    group,
    renames: props(body, 'stor_pool_map'),
    downloadOnly: flag(body, 'download_only') ?? false,
  };
  land(context, backup, target);
  return [
    info(context, 0, `Backup '${backup.id}' is being restored to '${target.name}' on node '${node.name}'.`),
    done(context, 'MODIFIED', `Resource '${target.name}' restored.`),
  ];
}

interface Target {
  readonly name: string;
  readonly node: DemoNode;
  readonly group: string;
  readonly renames: Record<string, string>;
  readonly downloadOnly: boolean;
}

/** Makes a definition with the backup as its snapshot and, unless only a download was asked for, a replica of it. */
function land(context: Context, backup: Backup, target: Target): void {
  const { state } = context;
  checkName('resource', target.name, context);
  if (!isOnline(state, target.node))
    throw refuse(context, 'FAIL_NOT_CONNECTED', `Node '${target.node.name}' is offline.`);
  const existing = state.definitions.get(upper(target.name));
  if (existing !== undefined && existing.resources.size > 0 && !target.downloadOnly) {
    throw refuse(context, 'FAIL_EXISTS_RSC_DFN', `Resource '${target.name}' is deployed already.`, {
      correction: 'Restore to another name.',
    });
  }
  const pool = poolFor(context, target, backup);
  const asPlain = ({ sizeKib }: { sizeKib: number }) => ({ sizeKib, flags: [] });
  const need = (volume: { sizeKib: number }) =>
    needOf({ peerSlots: 7 }, asPlain(volume), target.node.name, pool.name, backup.layers);
  checkCapacity(context, backup.volumes.map(need));
  const definition = existing ?? addDefinition(context, target.name, target.group);
  for (const older of chainOf(state, backup).reverse()) {
    definition.snapshots.set(upper(older.snapshot), snapshotOf(context, older, target.node, pool));
  }
  const snapshot = findSnapshot(definition, backup.snapshot, context);
  if (target.downloadOnly) return;
  if (definition.volumes.size === 0) copyVolumes(context, definition, snapshot);
  for (const part of snapshot.parts.values()) restorePart(context, definition, snapshot, part, {});
}

function poolFor(context: Context, target: Target, backup: Backup): Pool {
  const name = target.renames[backup.pool] ?? backup.pool;
  const pool = target.node.pools.get(upper(name));
  if (pool !== undefined && !isDisklessPool(pool)) return pool;
  throw refuse(context, 'FAIL_NOT_FOUND_STOR_POOL', `Node '${target.node.name}' has no storage pool '${name}'.`, {
    correction: 'Map the storage pool to one of the node.',
  });
}

function snapshotOf(context: Context, backup: Backup, node: DemoNode, pool: Pool): Snapshot {
  const snapshot = new Snapshot(backup.snapshot, newUuid(context.state));
  snapshot.props.SequenceNumber = '1';
  snapshot.flags = ['SUCCESSFUL', 'BACKUP', 'BACKUP_TARGET'];
  snapshot.layers = [...backup.layers];
  snapshot.volumes = backup.volumes.map((volume) => ({ ...volume }));
  snapshot.parts.set(upper(node.name), partOf(context, backup, node, pool));
  return snapshot;
}

function partOf({ state, now }: Context, backup: Backup, node: DemoNode, pool: Pool): SnapshotPart {
  return {
    nodeName: node.name,
    uuid: newUuid(state),
    createdAt: now,
    props: { ...without(backup.props, 'MigrateFrom'), [POOL_KEY]: pool.name },
    ownProps: {},
    nodeId: 0,
    pools: Object.fromEntries(backup.volumes.map((volume) => [String(volume.number), pool.name])),
    volumes: backup.volumes.map(({ number }, index) => {
      return { number, uuid: newUuid(state), props: { ...backup.volumeProps[index] } };
    }),
  };
}

/** POST /v1/remotes/{remote}/backups/ship: a remote on this machine is this cluster itself, others just keep what they get. */
export function shipBackup(context: Context, remoteName: string, body: Body): Reply[] {
  const remote = findRemote(context, remoteName);
  if (remote.kind !== 'linstor')
    throw refuse(context, 'FAIL_INVLD_REQUEST', `Remote '${remote.name}' is no LINSTOR remote.`, {
      correction: 'Use "backup create" for S3 remotes.',
    });
  const definition = findDefinition(context, needText(body, 'src_rsc_name'));
  const name = needText(body, 'dst_rsc_name');
  checkName('resource', name, context);
  const own = isThisMachine(String(remote.fields.url));
  const wanted = text(body, 'dst_node_name');
  const node = wanted === undefined ? undefined : own ? findNode(context, wanted) : undefined;
  const { backup, replies } = backUp(context, remote, definition, {
    node: text(body, 'src_node_name'),
    incremental: true,
    scheduled: false,
  });
  backup.shippedTo = name;
  if (own) arrive(context, backup, definition, name, node, body);
  return [
    ...replies,
    info(context, 0, `Shipping of '${definition.name}' to remote '${remote.name}' is under way.`),
    done(context, 'MODIFIED', `'${name}' received the data of '${definition.name}'.`),
  ];
}

function isThisMachine(url: string): boolean {
  return URL.canParse(url) && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
}

function arrive(
  context: Context,
  backup: Backup,
  source: Definition,
  name: string,
  wanted: DemoNode | undefined,
  body: Body,
): void {
  const renames = props(body, 'dst_stor_pool_rename');
  const poolName = text(body, 'dst_stor_pool');
  const own = poolName === undefined ? renames : { ...renames, [backup.pool]: poolName };
  const node = wanted ?? freest(context, backup, own);
  const group = text(body, 'dst_rsc_grp') ?? source.group;
  land(context, backup, { name, node, group, renames: own, downloadOnly: flag(body, 'download_only') ?? false });
}

function freest(context: Context, backup: Backup, renames: Record<string, string>): DemoNode {
  const { chosen } = choosePlaces(context.state, context.now, {
    filter: { pools: [renames[backup.pool] ?? backup.pool] },
    count: 1,
    volumes: backup.volumes.map((volume) => ({ sizeKib: volume.sizeKib, gross: false })),
    layers: backup.layers,
    peerSlots: 7,
    kinds: new Set(),
  });
  const node = chosen?.[0]?.node ?? sorted(context.state.nodes)[0];
  if (node === undefined) throw refuse(context, 'FAIL_NOT_ENOUGH_NODES', 'The target cluster has no node.');
  return node;
}
