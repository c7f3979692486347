import { apiPath } from '../../api/path.ts';
import type { Command } from '../../definition/command.ts';
import { newName, nodeName, resourceDefinitionName } from '../../definition/argument-types.ts';
import { argument, argumentList, list, requiredList, requiredOption } from '../../definition/option.ts';
import { async } from '../shared/async-option.ts';
import { poolMap, storpoolRename } from '../shared/pool-rename.ts';
import { changeCommand, del, post } from '../shared/replies.ts';
import { restoreOptions, snapshotOfResource, snapshotPath } from './snapshot-arguments.ts';

/** Commands that do no more than send a change. */
export const snapshotChanges: readonly Command[] = [
  changeCommand({
    path: 'snapshot create-multiple',
    aliases: ['cm'],
    since: ['1.18.0', 'Taking several snapshots at once'],
    summary: 'Take snapshots of several resources at the same moment',
    examples: { 'linstor snapshot create-multiple snap1 -r db logs': 'Consistent snapshots of db and logs' },
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
      return post('/v1/actions/snapshot/multi', { snapshots });
    },
  }),
  changeCommand({
    path: 'snapshot create',
    aliases: ['c'],
    summary: 'Take a snapshot of a resource, on all its nodes or on those named',
    examples: {
      'linstor snapshot create backups snap1': 'On all nodes that have a disk for backups',
      'linstor snapshot create alpha bravo backups snap1': 'Only on alpha and bravo',
    },
    options: { async },
    arguments: {
      nodeNames: argumentList(nodeName, 'Nodes to take the snapshot on; all without any', 0),
      resourceName: argument(resourceDefinitionName, 'Name of the resource definition'),
      snapshotName: argument(newName('SNAPSHOT'), 'Name of the new snapshot'),
    },
    request: (input) =>
      post(apiPath`/v1/resource-definitions/${input.resourceName}/snapshots`, {
        name: input.snapshotName,
        nodes: input.nodeNames.length > 0 ? input.nodeNames : undefined,
      }),
  }),
  changeCommand({
    path: 'snapshot delete',
    effect: 'destroys',
    aliases: ['d'],
    summary: 'Delete a snapshot, everywhere or on the nodes named',
    examples: { 'linstor snapshot delete backups snap1': 'Delete the snapshot snap1 of backups' },
    options: { nodes: list('-n, --nodes', nodeName, 'Only on these nodes') },
    arguments: snapshotOfResource,
    request: (input) => del(snapshotPath(input), { nodes: input.nodes }),
  }),
  changeCommand({
    path: 'snapshot resource restore',
    aliases: ['rst'],
    summary: 'Make a new resource with the data of a snapshot',
    description:
      'The resource definition and its volume definitions must be there already; ' +
      "'linstor snapshot volume-definition restore' makes the latter.",
    examples: {
      'linstor snapshot resource restore --from-resource db --from-snapshot snap1 --to-resource db2':
        'Fill db2 with the data of snap1, on all nodes that have it',
    },
    options: { ...restoreOptions, storpoolRename },
    arguments: {
      nodeNames: argumentList(nodeName, 'Nodes for the new resource; without any, all that have the snapshot', 0),
    },
    request: (input) =>
      post(apiPath`/v1/resource-definitions/${input.fromResource}/snapshot-restore-resource/${input.fromSnapshot}`, {
        to_resource: input.toResource,
        nodes: input.nodeNames.length > 0 ? input.nodeNames : undefined,
        stor_pool_rename: poolMap(input.storpoolRename),
      }),
  }),
  changeCommand({
    path: 'snapshot ship',
    aliases: ['sh'],
    summary: 'Take a snapshot of a resource and send it to another node (older controllers)',
    description: "Controllers of today no longer do this: see 'linstor backup ship'.",
    examples: {
      'linstor snapshot ship --from-node alpha --to-node bravo --resource backups': 'Send backups from alpha to bravo',
    },
    options: {
      fromNode: requiredOption('--from-node', nodeName, 'Node that sends'),
      toNode: requiredOption('--to-node', nodeName, 'Node that receives'),
      resource: requiredOption('--resource', resourceDefinitionName, 'Resource to send'),
    },
    request: (input) =>
      post(apiPath`/v1/resource-definitions/${input.resource}/snapshot-shipping`, {
        from_node: input.fromNode,
        to_node: input.toNode,
      }),
  }),
  changeCommand({
    path: 'snapshot volume-definition restore',
    aliases: ['rst'],
    summary: 'Give a resource definition the volume definitions that a snapshot has',
    examples: {
      'linstor snapshot volume-definition restore --from-resource db --from-snapshot snap1 --to-resource db2':
        'Prepare db2 for the data of snap1',
    },
    options: restoreOptions,
    request: (input) =>
      post(
        apiPath`/v1/resource-definitions/${input.fromResource}/snapshot-restore-volume-definition/${input.fromSnapshot}`,
        { to_resource: input.toResource },
      ),
  }),
];
