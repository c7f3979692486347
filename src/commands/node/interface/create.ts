import { apiPath } from '../../../api/path.ts';
import { defineCommand } from '../../../definition/command.ts';
import { newName, nodeName, tcpPort, text } from '../../../definition/argument-types.ts';
import { argument, flag, option } from '../../../definition/option.ts';
import { repliesOf } from '../../shared/replies.ts';
import { communicationType, interfaceBody } from './body.ts';

export const nodeInterfaceCreate = defineCommand({
  path: 'node interface create',
  aliases: ['c'],
  summary: 'Add a network interface to a node',
  examples: [
    { command: 'linstor node interface create alpha nic_10g 192.168.43.221', does: 'Add a net for replication' },
  ],
  options: {
    port: option('-p, --port', tcpPort, 'TCP port of the satellite, if the controller shall reach it here'),
    communicationType,
    active: flag('--active', 'Let the controller talk to the satellite over this interface'),
  },
  arguments: {
    nodeName: argument(nodeName, 'Name of the node'),
    interfaceName: argument(newName('INTERFACE'), 'Name of the new interface'),
    ip: argument(text('ADDRESS'), 'IP address of the interface'),
  },
  run: async ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: apiPath`/v1/nodes/${input.nodeName}/net-interfaces`,
      body: await interfaceBody(controller, {
        ...input,
        name: input.interfaceName,
        address: input.ip,
        activeAsked: input.active,
      }),
    }),
});
