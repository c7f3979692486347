import { apiPath } from '../../api/path.ts';
import { nodeName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { async } from '../shared/async-option.ts';
import { confirmLossOfNode } from '../shared/data-loss.ts';
import { changeCommand, del } from '../shared/replies.ts';

const nodeArgument = argument(nodeName, 'Name of the node');

export const nodeDelete = changeCommand({
  path: 'node delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Remove an empty node from the cluster',
  description: "The node must hold no more resources: 'linstor node evacuate' takes them away.",
  examples: { 'linstor node delete alpha': 'Remove the node alpha' },
  options: { async },
  arguments: { name: nodeArgument },
  request: async (input, call) => {
    await confirmLossOfNode(call, input.name);
    return del(apiPath`/v1/nodes/${input.name}`);
  },
});

export const nodeLost = changeCommand({
  path: 'node lost',
  effect: 'destroys',
  aliases: ['lo'],
  summary: 'Remove a node that will never come back, with all that was on it',
  examples: { 'linstor node lost alpha': 'Forget the node alpha and its resources' },
  options: { async },
  arguments: { name: nodeArgument },
  request: async (input, call) => {
    await confirmLossOfNode(call, input.name);
    return del(apiPath`/v1/nodes/${input.name}/lost`);
  },
});
