import type { Node } from '../../api/objects/node.ts';
import { apiPath } from '../../api/path.ts';
import type { Command } from '../../definition/command.ts';
import { nodeName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { listPropertiesCommand } from '../shared/list-properties.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { fromFile, listFrom } from '../shared/list-from-file.ts';
import { pickNode } from './node-listing.ts';

/** Properties and DRBD options. */
export const nodeSettings: readonly Command[] = [
  listPropertiesCommand({
    noun: 'node',
    object: 'a node',
    options: { fromFile },
    target: { nodeName: argument(nodeName, 'Name of the node') },
    fetch: async (call) => {
      const { fromFile: file, nodeName: name } = call.input;
      const nodes = await listFrom<Node>(call, file, { path: '/v1/nodes', query: { nodes: [name] } });
      const node = await pickNode(nodes.items(), name);
      return { properties: node.props ?? {} };
    },
    examples: { 'linstor node list-properties alpha': 'All properties of the node alpha' },
  }),
  setPropertyCommand({
    noun: 'node',
    of: 'node',
    object: 'a node',
    target: { nodeName: argument(nodeName, 'Name of the node') },
    path: (target) => apiPath`/v1/nodes/${target.nodeName}`,
    examples: {
      'linstor node set-property alpha --aux site A': 'Mark the node with a property of your own',
      'linstor node set-property alpha PrefNic nic_10g': 'Replicate over the interface nic_10g',
    },
  }),
];
