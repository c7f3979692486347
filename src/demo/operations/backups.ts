import { flag, needText, text, type Body } from '../http/body.ts';
import { done, info, refuse, scope, unlessRefused, type Reply } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { findDefinition, findNode, findRemote, findResource, isNamed, sorted, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import type { Backup, Definition, DemoState, Remote, Snapshot } from '../state/types.ts';
import { takeSnapshot } from './snapshots.ts';
import { diskfulOf } from './space.ts';

const SECOND = 1000;

/** POST /v1/remotes/{remote}/backups. @throws Refusal when the remote is no S3 server or nothing can be backed up */
export function createBackup(context: Context, remoteName: string, body: Body): Reply[] {
  const remote = findS3(context, remoteName);
  const definition = findDefinition(context, needText(body, 'rsc_name'));
  const { snapshot, backup, replies } = backUp(context, remote, definition, {
    name: text(body, 'snap_name'),
    node: text(body, 'node_name'),
    incremental: flag(body, 'incremental') ?? true,
    scheduled: false,
  });
  return [
    ...replies,
    info(context, 0, `Backup '${backup.id}' of '${definition.name}' to remote '${remote.name}' is under way.`),
    done(context, 'MODIFIED', `Shipping of '${definition.name}' started.`, { refs: { Snapshot: snapshot.name } }),
  ];
}

interface Wanted {
  readonly name?: string | undefined;
  readonly node?: string | undefined;
  readonly incremental: boolean;
  readonly scheduled: boolean;
}

interface Made {
  readonly snapshot: Snapshot;
  readonly backup: Backup;
  readonly replies: readonly Reply[];
}

/** Takes a snapshot and keeps it as a backup on the remote. */
export function backUp(context: Context, remote: Remote, definition: Definition, wanted: Wanted): Made {
  const { state, now } = context;
  if (wanted.node !== undefined) findResource(definition, findNode(context, wanted.node).name);
  const name = wanted.name ?? backupName(definition, now);
  checkName('snapshot', name, context);
  const message = `Resource '${definition.name}' has a snapshot '${name}' already.`;
  if (definition.snapshots.has(upper(name))) throw refuse(context, 'FAIL_EXISTS_SNAPSHOT_DFN', message);
  const last = onRemote(state, remote).findLast((one) => isNamed(definition.name, one.resource));
  const base =
    wanted.incremental && last !== undefined && definition.snapshots.has(upper(last.snapshot)) ? last : undefined;
  const { snapshot, replies } = takeSnapshot(context, definition, name, []);
  const part = snapshot.parts.get(upper(wanted.node ?? '')) ?? sorted(snapshot.parts)[0];
  const pool = Object.values(part?.pools ?? {})[0] ?? '';
  const backup: Backup = {
    id: `${definition.name}_${name}`,
    remote: remote.name,
    resource: definition.name,
    snapshot: name,
    node: part?.nodeName ?? '',
    startedAt: now,
    basedOn: base?.id,
    layers: [...snapshot.layers],
    pool,
    provider: state.nodes.get(upper(part?.nodeName ?? ''))?.pools.get(upper(pool))?.provider ?? '',
    volumes: snapshot.volumes.map((volume) => ({ ...volume })),
    props: { ...(part?.props ?? {}) },
    volumeProps: (part?.volumes ?? []).map((volume) => ({ ...volume.props })),
    shippedTo: undefined,
    scheduled: wanted.scheduled,
  };
  state.backups.push(backup);
  definition.props[`BackupShipping/Source/${remote.name}/BackupLastSnapshot`] = name;
  return { snapshot, backup, replies };
}

/** `back_` and the time; two in a second get the seconds that follow. */
function backupName(definition: Definition, now: number): string {
  let time = now;
  const name = () => `back_${stamp(time)}`;
  while (definition.snapshots.has(upper(name()))) time += SECOND;
  return name();
}

/** `20261120_234529` */
export function stamp(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '_');
}

export function findS3(context: Context, name: string): Remote {
  const remote = findRemote(context, name);
  if (remote.kind === 's3') return remote;
  throw refuse(context, 'FAIL_INVLD_REQUEST', `Remote '${remote.name}' is no S3 remote.`, {
    correction: 'Use "backup ship" for LINSTOR remotes.',
  });
}

function findAnyRemote({ state }: Context, name: string): Remote {
  const remote = state.remotes.get(upper(name));
  if (remote !== undefined) return remote;
  throw refuse(scope('none', 'backup'), 'FAIL_NOT_FOUND_REMOTE', `Remote '${name}' does not exist.`, {
    correction: 'Create it, or choose another.',
  });
}

/** GET /v1/remotes/{remote}/backups */
export function listBackups(context: Context, remoteName: string, query: URLSearchParams): object {
  const remote = findAnyRemote(context, remoteName);
  const [resource, snapshot] = [query.get('rsc_name'), query.get('snap_name')];
  const chosen = onRemote(context.state, remote).filter(
    (one) => isNamed(resource, one.resource) && isNamed(snapshot, one.snapshot),
  );
  const linstor = Object.fromEntries(chosen.map((one) => [one.id, backupView(one)])) as object;
  return { ...(chosen.length > 0 ? { linstor } : {}), other: {} };
}

/** The backups on a remote, oldest first. */
export function onRemote(state: DemoState, remote: Remote): Backup[] {
  return state.backups.filter((one) => upper(one.remote) === upper(remote.name));
}

function backupView(backup: Backup): object {
  const started = { start_time: stamp(backup.startedAt), start_timestamp: backup.startedAt };
  const finished = { finished_time: stamp(backup.startedAt), finished_timestamp: backup.startedAt };
  return {
    id: backup.id,
    ...started,
    ...finished,
    origin_rsc: backup.resource,
    origin_snap: backup.snapshot,
    origin_node: backup.node,
    vlms: backup.volumes.map((volume) => ({
      vlm_nr: volume.number,
      ...finished,
      s3: { key: volumeKey(backup, volume.number) },
    })),
    success: true,
    shipping: false,
    restorable: true,
    s3: { meta_name: `${backup.id}.meta` },
    based_on_id: backup.basedOn === undefined ? undefined : `${backup.basedOn}.meta`,
  };
}

export function volumeKey(backup: Backup, number: number): string {
  return `${backup.resource}_${String(number).padStart(5, '0')}_${backup.snapshot}`;
}

/** The backup a request means: by its id, or the newest of a resource. @throws Refusal when there is none */
export function findBackup({ state }: Context, remote: Remote, body: Body): Backup {
  const [id, resource, snapshot] = ['last_backup', 'src_rsc_name', 'src_snap_name'].map((name) => text(body, name));
  const plain = id?.replace(/\.meta$/, '');
  const found = onRemote(state, remote)
    .filter((one) => plain === undefined || one.id === plain)
    .filter((one) => isNamed(resource, one.resource) && isNamed(snapshot, one.snapshot))
    .at(-1);
  if (found !== undefined) return found;
  throw refuse(scope('none', 'backup'), 'FAIL_NOT_FOUND_BACKUP', `Remote '${remote.name}' has no such backup.`, {
    correction: 'Look with "backup list".',
  });
}

/** The chain of backups that one is based on, newest first. */
export function chainOf(state: DemoState, backup: Backup): Backup[] {
  const base = state.backups.find((one) => one.remote === backup.remote && one.id === backup.basedOn);
  return base === undefined ? [backup] : [backup, ...chainOf(state, base)];
}

/** POST /v1/remotes/{remote}/backups/info */
export function backupInfo(context: Context, remoteName: string, body: Body): object {
  const remote = findAnyRemote(context, remoteName);
  const latest = findBackup(context, remote, body);
  const chain = chainOf(context.state, latest);
  const full = chain.at(-1) ?? latest;
  const nodeName = text(body, 'node_name');
  const node = nodeName === undefined ? undefined : findNode(context, nodeName);
  const total = latest.volumes.reduce((sum, volume) => sum + volume.sizeKib, 0);
  const written = latest.volumes.reduce((sum, volume) => sum + volume.dataKib, 0);
  const download = ({ dataKib }: { readonly dataKib: number }) => dataKib + 4;
  const pool = node?.pools.get(upper(latest.pool));
  return {
    rsc: latest.resource,
    full: `${full.id}.meta`,
    snap: latest.snapshot,
    latest: latest.id,
    count: chain.length,
    dl_size_kib: chain.flatMap((one) => one.volumes.map(download)).reduce((sum, size) => sum + size, 0),
    alloc_size_kib: written,
    storpools: [
      {
        name: latest.pool,
        provider_kind: latest.provider,
        target_name: latest.pool,
        remaining_space_kib: pool === undefined ? undefined : pool.capacityKib - written,
        vlms: chain.flatMap((one) =>
          one.volumes.map((volume) => ({
            name: volumeKey(one, volume.number),
            layer_type: 'STORAGE',
            dl_size_kib: download(volume),
            ...(one === latest ? { alloc_size_kib: volume.dataKib, usable_size_kib: total } : {}),
          })),
        ),
      },
    ],
  };
}

/** POST /v1/remotes/{remote}/backups/abort: the demo's backups are done at once, so there is nothing to stop. */
export function abortBackup(context: Context, remoteName: string, body: Body): Reply[] {
  findAnyRemote(context, remoteName);
  findDefinition(context, needText(body, 'rsc_name'));
  return [];
}

/** Makes the backups of schedules that are due; a resource that cannot be backed up is skipped. */
export function tryBackup(context: Context, remote: Remote, definition: Definition, incremental: boolean): void {
  if (diskfulOf(definition).length === 0) return;
  unlessRefused(
    () => void backUp(context, remote, definition, { incremental, scheduled: true }),
    () => undefined,
  );
}
