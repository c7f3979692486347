import { defineCommand } from '../../../definition/command.ts';
import type { NodeConnection } from '../../../model/node-connection.ts';
import type { View } from '../../../output/view.ts';
import { foundProperties } from '../../family/found-properties.ts';
import { pastable } from '../../family/list-options.ts';
import { bothNodes, connectionQuestion } from '../target.ts';

export const nodeConnectionPathList = defineCommand({
  path: 'node-connection path list',
  aliases: ['l'],
  summary: 'Show the network paths between two nodes',
  examples: [{ command: 'linstor node-connection path list alpha bravo', does: 'The paths of the connection' }],
  options: { pastable },
  arguments: bothNodes,
  run: async ({ controller, input }): Promise<View> => {
    const ends = new Set([input.nodeA, input.nodeB]);
    const connections = controller.list<NodeConnection>(connectionQuestion(input)).items();
    const { properties } = await foundProperties(connections, (one) => ends.has(one.node_a) && ends.has(one.node_b));
    return { kind: 'properties', properties: properties && onlyPaths(properties), pastable: input.pastable };
  },
});

function onlyPaths(properties: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => key.startsWith('Paths/')));
}
