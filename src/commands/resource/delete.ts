import { defineCommand } from '../../definition/command.ts';
import { nodeName, resourceName } from '../../definition/argument-types.ts';
import { argument, argumentList, flag } from '../../definition/option.ts';
import { async } from '../shared/async-option.ts';
import { queryFlag } from '../shared/unless-empty.ts';
import { repliesOf } from '../shared/replies.ts';
import { resourcePath } from '../shared/resource-on-node.ts';
import { confirmLoss, isNamed } from '../shared/data-loss.ts';

export const resourceDelete = defineCommand({
  path: 'resource delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Remove the replicas of a resource from nodes',
  examples: [{ command: 'linstor resource delete alpha bravo backups', does: 'Remove backups from two nodes' }],
  options: {
    keepTiebreaker: flag('--keep-tiebreaker', 'Leave a tie-breaker on the node where one is possible'),
    async,
  },
  arguments: {
    nodeNames: argumentList(nodeName, 'Nodes to remove the resource from'),
    name: argument(resourceName, 'Name of the resource'),
  },
  run: async (call) => {
    const { controller, input } = call;
    const isHit = isNamed(input.nodeNames);
    await confirmLoss(call, {
      query: { resources: [input.name] },
      hits: (replica) => isHit(replica.node_name),
      takesData: true,
    });
    return repliesOf(
      controller,
      ...input.nodeNames.map((node) => ({
        method: 'DELETE' as const,
        path: resourcePath({ nodeName: node, resourceName: input.name }),
        query: { keep_tiebreaker: queryFlag(input.keepTiebreaker) },
      })),
    );
  },
});
