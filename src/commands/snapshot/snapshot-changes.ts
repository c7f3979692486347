import { apiPath } from '../../api/path.ts';
import type { Command } from '../../definition/command.ts';
import { newName, nodeName, resourceDefinitionName } from '../../definition/argument-types.ts';
import { argument, argumentList, list, requiredList, requiredOption } from '../../definition/option.ts';
import { async } from '../shared/async-option.ts';
import { poolMap, storpoolRename } from '../shared/pool-rename.ts';
import { changeCommand } from '../shared/replies.ts';
import { restoreOptions, snapshotOfResource, snapshotPath } from './snapshot-arguments.ts';

/** Commands that do no more than send a change. */
export const snapshotChanges: readonly Command[] = [
  changeCommand({
    path: 'snapshot create-multiple',
    aliases: ['cm'],
    since: ['1.18.0', 'Taking several snapshots at once'],
    summary: 'Take snapshots of several resources at the same moment',
    examples: [
      { command: 'linstor snapshot create-multiple snap1 -r db logs', does: 'Consistent snapshots of db and logs' },
    ],
    options: {
      nodeNames: list('-n, --node_names', nodeName, 'Nodes to take the snapshots on; all without any', { minimum: 0 }),
      resourceNames: requiredList(
        '-r, --resource_names',
        resourceDefinitionName,
        'Resource definitions to take them of',
      ),
    },
    arguments: { snapshotName: argument(newName('SNAPSHOT'), 'Name of the new snapshots') },
    request: (input) => {
      const nodes = input.nodeNames?.length ? input.nodeNames : undefined;
      const snapshots = input.resourceNames.map((resource_name) => ({
        name: input.snapshotName,
        resource_name,
        nodes,
      }));
      return { method: 'POST', path: '/v1/actions/snapshot/multi', body: { snapshots } };
    },
  }),
  changeCommand({
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
    request: (input) => ({
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.resourceName}/snapshots`,
      body: { name: input.snapshotName, nodes: input.nodeNames.length > 0 ? input.nodeNames : undefined },
    }),
  }),
  changeCommand({
    path: 'snapshot delete',
    effect: 'destroys',
    aliases: ['d'],
    summary: 'Delete a snapshot, everywhere or on the nodes named',
    examples: [{ command: 'linstor snapshot delete backups snap1', does: 'Delete the snapshot snap1 of backups' }],
    options: { nodes: list('-n, --nodes', nodeName, 'Only on these nodes') },
    arguments: snapshotOfResource,
    request: (input) => ({ method: 'DELETE', path: snapshotPath(input), query: { nodes: input.nodes } }),
  }),
  changeCommand({
    path: 'snapshot resource restore',
    aliases: ['rst'],
    summary: 'Make a new resource with the data of a snapshot',
    description:
      'The resource definition and its volume definitions must be there already; ' +
      "'linstor snapshot volume-definition restore' makes the latter.",
    examples: [
      {
        command: 'linstor snapshot resource restore --from-resource db --from-snapshot snap1 --to-resource db2',
        does: 'Fill db2 with the data of snap1, on all nodes that have it',
      },
    ],
    options: { ...restoreOptions, storpoolRename },
    arguments: {
      nodeNames: argumentList(nodeName, 'Nodes for the new resource; without any, all that have the snapshot', 0),
    },
    request: (input) => ({
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.fromResource}/snapshot-restore-resource/${input.fromSnapshot}`,
      body: {
        to_resource: input.toResource,
        nodes: input.nodeNames.length > 0 ? input.nodeNames : undefined,
        stor_pool_rename: poolMap(input.storpoolRename),
      },
    }),
  }),
  changeCommand({
    path: 'snapshot ship',
    aliases: ['sh'],
    summary: 'Take a snapshot of a resource and send it to another node (older controllers)',
    description: "Controllers of today no longer do this: see 'linstor backup ship'.",
    examples: [
      {
        command: 'linstor snapshot ship --from-node alpha --to-node bravo --resource backups',
        does: 'Send backups from alpha to bravo',
      },
    ],
    options: {
      fromNode: requiredOption('--from-node', nodeName, 'Node that sends'),
      toNode: requiredOption('--to-node', nodeName, 'Node that receives'),
      resource: requiredOption('--resource', resourceDefinitionName, 'Resource to send'),
    },
    request: (input) => ({
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.resource}/snapshot-shipping`,
      body: { from_node: input.fromNode, to_node: input.toNode },
    }),
  }),
  changeCommand({
    path: 'snapshot volume-definition restore',
    aliases: ['rst'],
    summary: 'Give a resource definition the volume definitions that a snapshot has',
    examples: [
      {
        command:
          'linstor snapshot volume-definition restore --from-resource db --from-snapshot snap1 --to-resource db2',
        does: 'Prepare db2 for the data of snap1',
      },
    ],
    options: restoreOptions,
    request: (input) => ({
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.fromResource}/snapshot-restore-volume-definition/${input.fromSnapshot}`,
      body: { to_resource: input.toResource },
    }),
  }),
];
