import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/kinds.ts';
import { argument, option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { repliesOf } from '../family/replies.ts';
import { nodeType } from './node-type.ts';

export const nodeModify = defineCommand({
  path: 'node modify',
  aliases: ['m'],
  summary: 'Change the type of a node',
  examples: [{ command: 'linstor node modify alpha --node-type combined', does: 'alpha is a controller, too' }],
  options: { nodeType: option('-t, --node-type', nodeType, 'What runs on the node') },
  arguments: { nodeName: argument(nodeName, 'Name of the node') },
  run: ({ controller, input }) => {
    if (input.nodeType === undefined)
      throw usageFault('Nothing to change.', ['Give the new type of the node with --node-type.']);
    return repliesOf(controller, {
      method: 'PUT',
      path: apiPath`/v1/nodes/${input.nodeName}`,
      body: { node_type: input.nodeType },
    });
  },
});
