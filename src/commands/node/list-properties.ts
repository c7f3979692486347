import { nodeName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import type { Node } from '../../api/objects/node.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';
import { fromFile, listFrom } from '../family/source.ts';
import { pickNode } from './listing.ts';

export const nodeListProperties = listPropertiesCommand({
  noun: 'node',
  object: 'a node',
  options: { fromFile },
  target: { nodeName: argument(nodeName, 'Name of the node') },
  fetch: async (call) => {
    const { fromFile: file, nodeName: name } = call.input;
    const nodes = listFrom<Node>(call, file, { path: '/v1/nodes', query: { nodes: [name] } });
    const node = await pickNode(call.controller, nodes.items(), name);
    return { properties: node.props ?? {} };
  },
  examples: [{ command: 'linstor node list-properties alpha', does: 'All properties of the node alpha' }],
});
