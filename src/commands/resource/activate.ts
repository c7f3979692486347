import type { Command } from '../../definition/command.ts';
import { layerList, nodeName, resourceDefinitionName, tcpPort } from '../../definition/argument-types.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { changeCommand, post } from '../shared/replies.ts';
import { resourcePath } from '../shared/resource-on-node.ts';

export const resourceActivate = activation('activate', 'act', 'Bring a deactivated replica back up on its node');

export const resourceDeactivate = activation(
  'deactivate',
  'deact',
  'Take a replica down on its node and keep its data',
);

function activation(verb: 'activate' | 'deactivate', alias: string, summary: string): Command {
  return changeCommand({
    path: `resource ${verb}`,
    aliases: [alias],
    summary,
    examples: { [`linstor resource ${verb} alpha backups`]: `${summary}: backups on alpha` },
    arguments: {
      nodeName: argument(nodeName, 'Node that the resource is on'),
      resourceName: argument(resourceDefinitionName, 'Name of the resource'),
    },
    request: (input) => post(`${resourcePath(input)}/${verb}`),
  });
}

export const resourceMakeAvailable = changeCommand({
  path: 'resource make-available',
  aliases: ['mkavail'],
  summary: 'See to it that a resource can be used on a node, without a disk if need be',
  examples: {
    'linstor resource make-available charlie backups': 'Make backups usable on charlie',
    'linstor resource make-available charlie backups --diskful': 'Likewise, with a copy of the data',
  },
  options: {
    diskful: flag('--diskful', 'Only a replica with storage will do'),
    layerList: option('-l, --layer-list', layerList, 'Layers of a new replica, top first, separated by commas'),
    drbdTcpPort: option('--drbd-tcp-port', tcpPort, 'TCP port of DRBD on the node'),
  },
  arguments: {
    nodeName: argument(nodeName, 'Node that wants to use the resource'),
    resourceName: argument(resourceDefinitionName, 'Name of the resource'),
  },
  request: (input) =>
    post(`${resourcePath(input)}/make-available`, {
      diskful: input.diskful,
      layer_list: input.layerList?.length ? input.layerList : undefined,
      drbd_tcp_ports: input.drbdTcpPort === undefined ? undefined : [input.drbdTcpPort],
    }),
});
