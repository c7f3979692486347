import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { backupId, newName, nodeName, resourceName, secret, snapshotName } from '../../definition/argument-types.ts';
import { argument, option, optionMaybe } from '../../definition/option.ts';
import { unlessEmpty, on } from '../shared/unless-empty.ts';
import { optionalSecret, secretFile } from '../shared/secret-input.ts';
import { backupsAreShipped, isRestored } from '../shared/wait-conditions.ts';
import { thenWait, waitOptions } from '../shared/wait-until.ts';
import { repliesOfLongChange } from '../shared/long-change.ts';
import { poolMap } from '../shared/pool-rename.ts';
import { BACKUPS_SINCE, remote, targetOptions } from './backup-options.ts';
import { post } from '../shared/replies.ts';

export const backupRestore = defineCommand({
  path: 'backup restore',
  aliases: ['rst'],
  since: [BACKUPS_SINCE, 'Restoring backups'],
  summary: 'Bring a backup from an S3 remote back as a resource',
  description:
    'Name the backup either by --resource (its latest one) or by --id. The command does not wait for the download.',
  examples: {
    'linstor backup restore s3remote n1 db1copy --resource db1': 'The latest backup of db1',
    'linstor backup restore s3remote n1 db1copy --id db1_back_20260101_020000 --storpool-rename ssd=thin':
      'One backup, into the storage pool thin instead of ssd',
  },
  options: {
    resource: option('-r, --resource', resourceName, 'Resource the backup was made of: its latest backup is restored'),
    snapshot: option('-s, --snapshot', snapshotName, 'Name of the snapshot that was backed up'),
    id: option('--id', backupId, 'The backup to restore'),
    passphrase: optionMaybe(
      '--passphrase',
      secret('PASSPHRASE'),
      'Master passphrase of the cluster that made an encrypted backup; without a value it is asked for',
    ),
    passphraseFile: secretFile('--passphrase-file', 'that passphrase'),
    ...targetOptions,
    ...waitOptions,
  },
  arguments: {
    remote,
    targetNode: argument(nodeName, 'Node that downloads the backup'),
    targetResource: argument(newName('RESOURCE'), 'Name of the resource to make'),
  },
  run: async (call) => {
    const { controller, input } = call;
    const passphrase = await optionalSecret(call, {
      typed: input.passphrase,
      file: input.passphraseFile,
      variable: 'LS_ORIGIN_PASSPHRASE',
      question: 'Passphrase of the origin cluster',
      instead: '--passphrase-file',
    });
    const view = repliesOfLongChange(
      call,
      {
        shows: `Starting to restore ${input.targetResource}`,
        goesOn: 'The restore may go on; linstor resource list and linstor snapshot list show it.',
      },
      post(apiPath`/v1/remotes/${input.remote}/backups/restore`, {
        node_name: input.targetNode,
        target_rsc_name: input.targetResource,
        src_rsc_name: unlessEmpty(input.resource),
        src_snap_name: unlessEmpty(input.snapshot),
        last_backup: unlessEmpty(input.id),
        passphrase: passphrase?.isEmpty ? undefined : passphrase,
        stor_pool_map: poolMap(input.storpoolRename),
        download_only: on(input.downloadOnly),
        force_restore: on(input.forceRestore),
        dst_rsc_grp: unlessEmpty(input.targetResourceGroup),
        force_mv_rsc_grp: on(input.forceMoveResourceGroup),
      }),
    );
    return thenWait(call, view, () =>
      input.downloadOnly
        ? backupsAreShipped(controller, input.remote, [input.targetResource])
        : isRestored(controller, input.targetResource),
    );
  },
});
