import { apiPath } from '../../../controller/path.ts';
import { defineCommand } from '../../../definition/command.ts';
import { nodeName } from '../../../definition/kinds.ts';
import { argumentList } from '../../../definition/option.ts';
import { poolMap, storpoolRename } from '../../family/pool-rename.ts';
import { repliesOf } from '../../family/replies.ts';
import { restoreOptions } from '../target.ts';

export const snapshotResourceRestore = defineCommand({
  path: 'snapshot resource restore',
  aliases: ['rst'],
  summary: 'Make a new resource with the data of a snapshot',
  description:
    'The resource definition and its volume definitions must be there already; ' +
    "'linstor snapshot volume-definition restore' makes the latter.",
  examples: [
    {
      command: 'linstor snapshot resource restore --from-resource db --from-snapshot snap1 --to-resource db2',
      does: 'Fill db2 with the data of snap1, on all nodes that have it',
    },
  ],
  options: { ...restoreOptions, storpoolRename },
  arguments: {
    nodeNames: argumentList(nodeName, 'Nodes for the new resource; without any, all that have the snapshot', 0),
  },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.fromResource}/snapshot-restore-resource/${input.fromSnapshot}`,
      body: {
        to_resource: input.toResource,
        nodes: input.nodeNames.length > 0 ? input.nodeNames : undefined,
        stor_pool_rename: poolMap(input.storpoolRename),
      },
    }),
});
