import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName, resourceDefinitionName } from '../../definition/kinds.ts';
import { requiredOption } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';

export const snapshotShip = defineCommand({
  path: 'snapshot ship',
  aliases: ['sh'],
  summary: 'Take a snapshot of a resource and send it to another node (older controllers)',
  description: "Controllers of today no longer do this: see 'linstor backup ship'.",
  examples: [
    {
      command: 'linstor snapshot ship --from-node alpha --to-node bravo --resource backups',
      does: 'Send backups from alpha to bravo',
    },
  ],
  options: {
    fromNode: requiredOption('--from-node', nodeName, 'Node that sends'),
    toNode: requiredOption('--to-node', nodeName, 'Node that receives'),
    resource: requiredOption('--resource', resourceDefinitionName, 'Resource to send'),
  },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.resource}/snapshot-shipping`,
      body: { from_node: input.fromNode, to_node: input.toNode },
    }),
});
