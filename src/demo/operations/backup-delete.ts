import { done, info, noScope, refuse, scope, warning, type Reply } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { isNamed, upper } from '../state/find.ts';
import type { Backup } from '../state/types.ts';
import { findS3, onRemote, stamp, volumeKey } from './backups.ts';
import { deleteSnapshot } from './snapshots.ts';

const about = scope('none', 'backup');

/** What DELETE /v1/remotes/{remote}/backups names; null where nothing was said. */
export interface BackupSelection {
  readonly id: string | null;
  readonly prefix: string | null;
  readonly cascading: boolean;
  readonly before: string | null;
  readonly resource: string | null;
  readonly node: string | null;
  readonly all: boolean;
  readonly s3key: string | null;
  readonly keepSnaps: boolean;
  readonly dryRun: boolean;
}

/** DELETE /v1/remotes/{remote}/backups. @throws Refusal when others are based on a chosen one and must not go too */
export function deleteBackups(context: Context, remoteName: string, selection: BackupSelection): Reply[] {
  const { state } = context;
  const remote = findS3(context, remoteName);
  const chosen = withDependents(onRemote(state, remote), selection);
  const missing = selection.id === null || chosen.length > 0 ? [] : [missingReply(selection.id, remote.name)];
  const none =
    chosen.length === 0 ? [info(about, 'INFO_NOOP', 'No backup matches, so there is nothing to delete.')] : [];
  const objects = chosen
    .flatMap((one) => [...one.volumes.map((volume) => volumeKey(one, volume.number)), `${one.id}.meta`])
    .sort();
  if (selection.dryRun) {
    return [
      ...none,
      ...missing,
      done(noScope, 0, `These objects would be deleted:\n${objects.map((one) => `  ${one}\n`).join('')}`),
    ];
  }
  state.backups = state.backups.filter((one) => !chosen.includes(one));
  const replies = [
    ...none,
    done(about, 0, objects.length === 0 ? 'Nothing was deleted.' : `Deleted: ${objects.join(', ')}`),
    ...missing,
  ];
  return selection.keepSnaps ? replies : [...replies, ...chosen.flatMap((one) => dropSnapshot(context, one))];
}

function isChosen(backup: Backup, selection: BackupSelection): boolean {
  if (selection.all) return true;
  const { id, prefix, before, resource, node, s3key } = selection;
  if (s3key !== null)
    return backup.volumes.some((volume) => volumeKey(backup, volume.number) === s3key) || `${backup.id}.meta` === s3key;
  if (id !== null) return backup.id === id.replace(/\.meta$/, '');
  if (prefix !== null) return backup.id.startsWith(prefix);
  if (before === null && resource === null && node === null) return false;
  return (
    (before === null || stamp(backup.startedAt) < before) &&
    isNamed(resource, backup.resource) &&
    isNamed(node, backup.node)
  );
}

/** The backups that are chosen, with those based on them. */
function withDependents(there: readonly Backup[], selection: BackupSelection): Backup[] {
  const all = new Set(there.filter((one) => isChosen(one, selection)));
  for (let size = -1; size !== all.size;) {
    size = all.size;
    for (const one of there) {
      const base = [...all].find((other) => other.id === one.basedOn);
      if (base === undefined) continue;
      if (!selection.all && !selection.cascading) {
        const message = `Backup '${base.id}' cannot go: '${one.id}' is based on it.`;
        throw refuse(noScope, 'FAIL_DEPENDEND_BACKUP', message, { correction: 'Delete cascading.' });
      }
      all.add(one);
    }
  }
  return [...all];
}

const missingReply = (id: string, remote: string): Reply =>
  warning(noScope, 'WARN_NOT_FOUND', `Remote '${remote}' has no backup '${id}'.`);

function dropSnapshot(context: Context, backup: Backup): Reply[] {
  const definition = context.state.definitions.get(upper(backup.resource));
  if (!definition?.snapshots.has(upper(backup.snapshot))) return [];
  return deleteSnapshot(context, definition.name, backup.snapshot, []);
}
