import { defineCommand } from '../../definition/command.ts';
import { resourceGroupName, tcpPort } from '../../definition/kinds.ts';
import { option } from '../../definition/option.ts';
import { given } from '../family/given.ts';
import { repliesOf } from '../family/replies.ts';
import { definitionName, definitionPath, peerSlots } from './target.ts';

/** `PUT /v1/resource-definitions/NAME` */
export const resourceDefinitionModify = defineCommand({
  path: 'resource-definition modify',
  aliases: ['m'],
  summary: 'Change the port, the peer slots or the group of a resource definition',
  examples: [
    { command: 'linstor resource-definition modify db1 --resource-group fast', does: 'Move it to the group "fast"' },
  ],
  options: {
    peerSlots: option('--peer-slots', peerSlots, 'Number of peers to keep room for in the metadata of new replicas'),
    port: option('-p, --port', tcpPort, 'TCP port of the DRBD connections'),
    resourceGroup: option('--resource-group', resourceGroupName, 'Resource group it is to belong to'),
  },
  arguments: { name: definitionName },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'PUT',
      path: definitionPath(input.name),
      body: {
        drbd_peer_slots: input.peerSlots,
        drbd_port: input.port,
        resource_group: given(input.resourceGroup),
      },
    }),
});
