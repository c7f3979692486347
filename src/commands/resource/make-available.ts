import { defineCommand } from '../../definition/command.ts';
import { layerList, nodeName, resourceDefinitionName, tcpPort } from '../../definition/argument-types.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { repliesOf } from '../shared/replies.ts';
import { resourcePath } from '../shared/resource-on-node.ts';

export const resourceMakeAvailable = defineCommand({
  path: 'resource make-available',
  aliases: ['mkavail'],
  summary: 'See to it that a resource can be used on a node, without a disk if need be',
  examples: [
    { command: 'linstor resource make-available charlie backups', does: 'Make backups usable on charlie' },
    { command: 'linstor resource make-available charlie backups --diskful', does: 'Likewise, with a copy of the data' },
  ],
  options: {
    diskful: flag('--diskful', 'Only a replica with storage will do'),
    layerList: option('-l, --layer-list', layerList, 'Layers of a new replica, top first, separated by commas'),
    drbdTcpPort: option('--drbd-tcp-port', tcpPort, 'TCP port of DRBD on the node'),
  },
  arguments: {
    nodeName: argument(nodeName, 'Node that wants to use the resource'),
    resourceName: argument(resourceDefinitionName, 'Name of the resource'),
  },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: `${resourcePath(input)}/make-available`,
      body: {
        diskful: input.diskful,
        layer_list: input.layerList?.length ? input.layerList : undefined,
        drbd_tcp_ports: input.drbdTcpPort === undefined ? undefined : [input.drbdTcpPort],
      },
    }),
});
