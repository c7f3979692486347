import { remoteName, resourceGroupName, scheduleName } from '../../definition/argument-types.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { storpoolRename } from '../shared/pool-rename.ts';

/** Every part of backup shipping needs at least this REST API. */
export const BACKUPS_SINCE = '1.10.0';

export const remote = argument(remoteName, 'Remote that holds the backups');
export const shippingRemote = argument(remoteName, 'Remote to ship to');
export const schedule = argument(scheduleName, 'Schedule of the shipping');

const FORCE_RESTORE = 'Restore even if the target resource is already deployed';

/** The resource group that a restored resource belongs to. */
export const targetGroup = {
  targetResourceGroup: option('--target-resource-group', resourceGroupName, 'Resource group of the restored resource'),
  forceMoveResourceGroup: flag(
    '--force-move-resource-group, --force-mv-rg',
    'Move an existing target resource into the target resource group',
  ),
};

/** What becomes of a backup at its target. */
export const targetOptions = {
  storpoolRename,
  downloadOnly: flag('--download-only', 'Bring the snapshots to the target but do not restore the resource from them', {
    excludes: 'restore',
  }),
  forceRestore: flag('--force-restore', FORCE_RESTORE, { excludes: 'restore' }),
  ...targetGroup,
};

/** `--force-restore` where `--download-only` does not exist. */
export const forceRestore = flag('--force-restore', FORCE_RESTORE);

export const dryRun = flag('--dry-run, --dryrun', 'Only list what would be deleted');
export const cascade = flag('--cascade, --cascading', 'Also delete the incremental backups that depend on these');
export const keepSnaps = flag('--keep-snaps, --keep-snapshots', 'Keep the local snapshots the backups were made from');
