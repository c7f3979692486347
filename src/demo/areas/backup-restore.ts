import { Code } from '../codes.ts';
import { flag, needText, props, text, type Body } from '../http/body.ts';
import { done, info, refuse, scope, type Reply } from '../reply.ts';
import { newUuid, type Context } from '../state/context.ts';
import { DEFAULT_GROUP } from '../state/create.ts';
import { findDefinition, findGroup, findNode, findRemote, findSnapshot, sorted, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import type { Backup, Definition, DemoNode, Pool, Snapshot } from '../state/types.ts';
import { without } from '../state/without.ts';
import { backUp, chainOf, findBackup, findS3 } from './backups.ts';
import { addDefinition } from './definitions.ts';
import { POOL_KEY } from './deploy.ts';
import { isOnline } from './faults.ts';
import { choosePlaces } from './placement.ts';
import { copyVolumes, restorePart } from './restore.ts';
import { checkRoom } from './room.ts';
import { isDisklessPool } from './space.ts';

const about = scope('none', 'none');

/** POST /v1/remotes/{remote}/backups/restore. @throws Refusal when there is no such backup, node or pool */
export function restoreBackup(context: Context, remoteName: string, body: Body): Reply[] {
  const { state } = context;
  const remote = findS3(state, remoteName);
  const node = findNode(state, needText(body, 'node_name'));
  const backup = findBackup(
    state,
    remote,
    text(body, 'last_backup'),
    text(body, 'src_rsc_name'),
    text(body, 'src_snap_name'),
  );
  const group = findGroup(state, text(body, 'dst_rsc_grp') ?? DEFAULT_GROUP).name;
  const target = {
    name: needText(body, 'target_rsc_name'),
    node,
    group,
    renames: props(body, 'stor_pool_map'),
    downloadOnly: flag(body, 'download_only') ?? false,
  };
  land(context, backup, target);
  return [
    info(about, 0, `Backup '${backup.id}' is being restored to '${target.name}' on node '${node.name}'.`),
    done(about, Code.modified, `Resource '${target.name}' restored.`),
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
  checkName('resource', target.name, about);
  if (!isOnline(state, target.node)) throw refuse(about, Code.notConnected, `Node '${target.node.name}' is offline.`);
  const existing = state.definitions.get(upper(target.name));
  if (existing !== undefined && existing.resources.size > 0 && !target.downloadOnly) {
    throw refuse(about, Code.existsDefinition, `Resource '${target.name}' is deployed already.`, {
      correction: 'Restore to another name.',
    });
  }
  const pool = poolFor(target, backup);
  const { layers } = backup;
  const wants = backup.volumes.map(({ sizeKib }) => ({
    node: target.node.name,
    pool: pool.name,
    sizeKib,
    layers,
    peerSlots: 7,
    gross: false,
  }));
  checkRoom(context, about, wants);
  const definition = existing ?? addDefinition(context, target.name, target.group);
  for (const older of chainOf(state, backup).reverse()) {
    definition.snapshots.set(upper(older.snapshot), snapshotOf(context, older, target.node, pool));
  }
  const snapshot = findSnapshot(definition, backup.snapshot, about);
  if (target.downloadOnly) return;
  if (definition.volumes.size === 0) copyVolumes(context, about, definition, snapshot);
  for (const part of snapshot.parts.values()) restorePart(context, definition, snapshot, part, {});
}

function poolFor(target: Target, backup: Backup): Pool {
  const name = target.renames[backup.pool] ?? backup.pool;
  const pool = target.node.pools.get(upper(name));
  if (pool !== undefined && !isDisklessPool(pool)) return pool;
  throw refuse(about, Code.noPool, `Node '${target.node.name}' has no storage pool '${name}'.`, {
    correction: 'Map the storage pool to one of the node.',
  });
}

function snapshotOf(context: Context, backup: Backup, node: DemoNode, pool: Pool): Snapshot {
  const { state, now } = context;
  const pools = Object.fromEntries(backup.volumes.map((volume) => [String(volume.number), pool.name]));
  return {
    name: backup.snapshot,
    uuid: newUuid(state),
    props: { SequenceNumber: '1' },
    definitionProps: {},
    flags: ['SUCCESSFUL', 'BACKUP', 'BACKUP_TARGET'],
    layers: [...backup.layers],
    volumes: backup.volumes.map((volume) => ({ ...volume })),
    parts: new Map([
      [
        upper(node.name),
        {
          nodeName: node.name,
          uuid: newUuid(state),
          createdAt: now,
          props: { ...without(backup.props, 'MigrateFrom'), [POOL_KEY]: pool.name },
          ownProps: {},
          nodeId: 0,
          pools,
          volumes: backup.volumes.map((volume, index) => ({
            number: volume.number,
            uuid: newUuid(state),
            props: { ...backup.volumeProps[index] },
          })),
        },
      ],
    ]),
    group: undefined,
  };
}

/** POST /v1/remotes/{remote}/backups/ship: a remote on this machine is this cluster itself, others just keep what they get. */
export function shipBackup(context: Context, remoteName: string, body: Body): Reply[] {
  const { state } = context;
  const remote = findRemote(state, remoteName);
  if (remote.kind !== 'linstor')
    throw refuse(about, Code.invalidRequest, `Remote '${remote.name}' is no LINSTOR remote.`, {
      correction: 'Use "backup create" for S3 remotes.',
    });
  const definition = findDefinition(state, needText(body, 'src_rsc_name'));
  const name = needText(body, 'dst_rsc_name');
  checkName('resource', name, about);
  const own = isThisMachine(String(remote.fields.url));
  const wanted = text(body, 'dst_node_name');
  const node = wanted === undefined ? undefined : own ? findNode(state, wanted) : undefined;
  const { backup, replies } = backUp(context, remote, definition, {
    name: undefined,
    node: text(body, 'src_node_name'),
    incremental: true,
    scheduled: false,
  });
  backup.shippedTo = name;
  if (own) arrive(context, backup, definition, name, node, body);
  return [
    ...replies,
    info(about, 0, `Shipping of '${definition.name}' to remote '${remote.name}' is under way.`),
    done(about, Code.modified, `'${name}' received the data of '${definition.name}'.`),
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
  if (node === undefined) throw refuse(about, Code.notEnoughNodes, 'The target cluster has no node.');
  return node;
}
