import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { newName, nodeName, resourceDefinitionName } from '../../definition/kinds.ts';
import { argument, argumentList } from '../../definition/option.ts';
import { async } from '../family/async.ts';
import { repliesOf } from '../family/replies.ts';

export const snapshotCreate = defineCommand({
  path: 'snapshot create',
  aliases: ['c'],
  summary: 'Take a snapshot of a resource, on all its nodes or on those named',
  examples: [
    { command: 'linstor snapshot create backups snap1', does: 'On all nodes that have a disk for backups' },
    { command: 'linstor snapshot create alpha bravo backups snap1', does: 'Only on alpha and bravo' },
  ],
  options: { async },
  arguments: {
    nodeNames: argumentList(nodeName, 'Nodes to take the snapshot on; all without any', 0),
    resourceName: argument(resourceDefinitionName, 'Name of the resource definition'),
    snapshotName: argument(newName('SNAPSHOT'), 'Name of the new snapshot'),
  },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.resourceName}/snapshots`,
      body: { name: input.snapshotName, nodes: input.nodeNames.length > 0 ? input.nodeNames : undefined },
    }),
});
