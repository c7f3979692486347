import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { async } from '../shared/async-option.ts';
import { confirmLoss, isNamed } from '../shared/data-loss.ts';
import { repliesOf } from '../shared/replies.ts';

const nodeArgument = argument(nodeName, 'Name of the node');

export const nodeDelete = defineCommand({
  path: 'node delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Remove an empty node from the cluster',
  description: "The node must hold no more resources: 'linstor node evacuate' takes them away.",
  examples: [{ command: 'linstor node delete alpha', does: 'Remove the node alpha' }],
  options: { async },
  arguments: { name: nodeArgument },
  run: async (call) => {
    const { controller, input } = call;
    await confirmLoss(call, lossOfNode(input.name));
    return repliesOf(controller, { method: 'DELETE', path: apiPath`/v1/nodes/${input.name}` });
  },
});

export const nodeLost = defineCommand({
  path: 'node lost',
  effect: 'destroys',
  aliases: ['lo'],
  summary: 'Remove a node that will never come back, with all that was on it',
  examples: [{ command: 'linstor node lost alpha', does: 'Forget the node alpha and its resources' }],
  options: { async },
  arguments: { name: nodeArgument },
  run: async (call) => {
    const { controller, input } = call;
    await confirmLoss(call, lossOfNode(input.name));
    return repliesOf(controller, { method: 'DELETE', path: apiPath`/v1/nodes/${input.name}/lost` });
  },
});

/** All resources count: whether a copy is the last one depends on the other nodes. */
function lossOfNode(name: string): Parameters<typeof confirmLoss>[1] {
  const isHit = isNamed([name]);
  return { hits: (replica) => isHit(replica.node_name), takesData: true };
}
