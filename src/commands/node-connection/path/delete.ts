import { defineCommand } from '../../../definition/command.ts';
import { connectionPathName } from '../../../definition/kinds.ts';
import { argument } from '../../../definition/option.ts';
import { repliesOf } from '../../family/replies.ts';
import { bothNodes, connectionPath } from '../target.ts';
import { pathProperty } from './properties.ts';

export const nodeConnectionPathDelete = defineCommand({
  path: 'node-connection path delete',
  aliases: ['d'],
  summary: 'Remove a network path between two nodes',
  examples: [{ command: 'linstor node-connection path delete alpha bravo path1', does: 'Remove the path path1' }],
  arguments: { ...bothNodes, pathName: argument(connectionPathName, 'Name of the path') },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'PUT',
      path: connectionPath(input),
      body: { delete_props: [input.nodeA, input.nodeB].map((node) => pathProperty(input.pathName, node)) },
    }),
});
