import { defineCommand } from '../../definition/command.ts';
import { newName, nodeName, resourceDefinitionName } from '../../definition/kinds.ts';
import { argument, list, requiredList } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';

export const snapshotCreateMultiple = defineCommand({
  path: 'snapshot create-multiple',
  aliases: ['cm'],
  since: ['1.18.0', 'Taking several snapshots at once'],
  summary: 'Take snapshots of several resources at the same moment',
  examples: [
    { command: 'linstor snapshot create-multiple snap1 -r db logs', does: 'Consistent snapshots of db and logs' },
  ],
  options: {
    nodeNames: list('-n, --node_names', nodeName, 'Nodes to take the snapshots on; all without any', { minimum: 0 }),
    resourceNames: requiredList('-r, --resource_names', resourceDefinitionName, 'Resource definitions to take them of'),
  },
  arguments: { snapshotName: argument(newName('SNAPSHOT'), 'Name of the new snapshots') },
  run: ({ controller, input }) => {
    const nodes = input.nodeNames?.length ? input.nodeNames : undefined;
    const snapshots = input.resourceNames.map((resource_name) => ({ name: input.snapshotName, resource_name, nodes }));
    return repliesOf(controller, { method: 'POST', path: '/v1/actions/snapshot/multi', body: { snapshots } });
  },
});
