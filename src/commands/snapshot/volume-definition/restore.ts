import { apiPath } from '../../../controller/path.ts';
import { defineCommand } from '../../../definition/command.ts';
import { repliesOf } from '../../family/replies.ts';
import { restoreOptions } from '../target.ts';

export const snapshotVolumeDefinitionRestore = defineCommand({
  path: 'snapshot volume-definition restore',
  aliases: ['rst'],
  summary: 'Give a resource definition the volume definitions that a snapshot has',
  examples: [
    {
      command: 'linstor snapshot volume-definition restore --from-resource db --from-snapshot snap1 --to-resource db2',
      does: 'Prepare db2 for the data of snap1',
    },
  ],
  options: restoreOptions,
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.fromResource}/snapshot-restore-volume-definition/${input.fromSnapshot}`,
      body: { to_resource: input.toResource },
    }),
});
