import type { Command } from '../../definition/command.ts';
import { layerList, newName, resourceGroupName, tcpPort } from '../../definition/argument-types.ts';
import { argumentMaybe, option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { changeCommand, post, put } from '../shared/replies.ts';
import { definitionName, definitionPath, peerSlots } from './resource-definition-arguments.ts';

/** Commands that do no more than send a change. */
export const resourceDefinitionChanges: readonly Command[] = [
  /** `POST /v1/resource-definitions` */
  changeCommand({
    path: 'resource-definition create',
    aliases: ['c'],
    summary: 'Make a resource definition',
    description:
      'It has neither volumes nor replicas yet: add them with "volume-definition create" and "resource create". Spawning from a resource group does all at once.',
    examples: {
      'linstor resource-definition create db1': 'A definition in the default resource group',
      'linstor resource-definition create db2 -l drbd,luks,storage': 'Replicated and encrypted',
      'linstor resource-definition create -e "My volume"': 'LINSTOR makes the name up',
    },
    options: {
      port: option('-p, --port', tcpPort, 'TCP port of the DRBD connections; a free one when absent'),
      externalName: option('-e, --external-name', newName('NAME'), 'Name with any characters; takes the place of NAME'),
      layerList: option('-l, --layer-list', layerList, 'Layers of the replicas, top first, separated by commas'),
      peerSlots: option('--peer-slots', peerSlots, 'Number of peers to keep room for in the metadata of DRBD'),
      resourceGroup: option('--resource-group', resourceGroupName, 'Resource group it belongs to'),
    },
    arguments: { name: argumentMaybe(newName('NAME'), 'Name of the new resource definition') },
    request: (input) => {
      const externalName = unlessEmpty(input.externalName);
      const name = unlessEmpty(input.name);
      if (name === undefined && externalName === undefined)
        throw usageFault('Give the new resource definition a name, or an external name with --external-name.');
      return post('/v1/resource-definitions', {
        resource_definition: {
          ...(externalName === undefined ? { name } : { external_name: externalName }),
          layer_data: input.layerList?.length ? input.layerList.map((type) => ({ type })) : undefined,
          resource_group_name: unlessEmpty(input.resourceGroup),
        },
        drbd_port: input.port,
        drbd_peer_slots: input.peerSlots,
      });
    },
  }),
  /** `PUT /v1/resource-definitions/NAME` */
  changeCommand({
    path: 'resource-definition modify',
    aliases: ['m'],
    summary: 'Change the port, the peer slots or the group of a resource definition',
    examples: { 'linstor resource-definition modify db1 --resource-group fast': 'Move it to the group "fast"' },
    options: {
      peerSlots: option('--peer-slots', peerSlots, 'Number of peers to keep room for in the metadata of new replicas'),
      port: option('-p, --port', tcpPort, 'TCP port of the DRBD connections'),
      resourceGroup: option('--resource-group', resourceGroupName, 'Resource group it is to belong to'),
    },
    arguments: { name: definitionName },
    request: (input) =>
      put(definitionPath(input.name), {
        drbd_peer_slots: input.peerSlots,
        drbd_port: input.port,
        resource_group: unlessEmpty(input.resourceGroup),
      }),
  }),
];
