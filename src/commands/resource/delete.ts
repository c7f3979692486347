import { nodeName, resourceName } from '../../definition/argument-types.ts';
import { argument, argumentList, flag } from '../../definition/option.ts';
import { async } from '../shared/async-option.ts';
import { queryFlag } from '../shared/unless-empty.ts';
import { changeCommand, del } from '../shared/replies.ts';
import { resourcePath } from '../shared/resource-on-node.ts';
import { confirmLoss, isNamed } from '../shared/data-loss.ts';

export const resourceDelete = changeCommand({
  path: 'resource delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Remove the replicas of a resource from nodes',
  examples: { 'linstor resource delete alpha bravo backups': 'Remove backups from two nodes' },
  options: {
    keepTiebreaker: flag('--keep-tiebreaker', 'Leave a tie-breaker on the node where one is possible'),
    async,
  },
  arguments: {
    nodeNames: argumentList(nodeName, 'Nodes to remove the resource from'),
    name: argument(resourceName, 'Name of the resource'),
  },
  request: async (input, call) => {
    const isHit = isNamed(input.nodeNames);
    await confirmLoss(call, {
      query: { resources: [input.name] },
      hits: (replica) => isHit(replica.node_name),
      takesData: true,
    });
    return input.nodeNames.map((node) =>
      del(resourcePath({ nodeName: node, resourceName: input.name }), {
        keep_tiebreaker: queryFlag(input.keepTiebreaker),
      }),
    );
  },
});
