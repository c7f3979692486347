import { apiPath } from '../../../api/path.ts';
import { defineCommand } from '../../../definition/command.ts';
import { netInterfaceName, nodeName, tcpPort, text } from '../../../definition/argument-types.ts';
import { argument, flag, option } from '../../../definition/option.ts';
import { repliesOf } from '../../shared/replies.ts';
import { communicationType, interfaceBody } from './body.ts';

export const nodeInterfaceModify = defineCommand({
  path: 'node interface modify',
  aliases: ['m'],
  summary: "Change the address, port or use of a node's network interface",
  examples: [
    {
      command: 'linstor node interface modify alpha nic_10g --active',
      does: 'Reach the satellite over this interface',
    },
    { command: 'linstor node interface modify alpha nic_10g --ip 192.168.43.222', does: 'Give it another address' },
  ],
  options: {
    port: option('-p, --port', tcpPort, 'TCP port of the satellite'),
    communicationType,
    active: flag('--active', 'Let the controller talk to the satellite over this interface'),
    ip: option('--ip', text('ADDRESS'), 'IP address of the interface'),
  },
  arguments: {
    nodeName: argument(nodeName, 'Name of the node'),
    interfaceName: argument(netInterfaceName, 'Name of the interface'),
  },
  run: async ({ controller, input }) =>
    repliesOf(controller, {
      method: 'PUT',
      path: apiPath`/v1/nodes/${input.nodeName}/net-interfaces/${input.interfaceName}`,
      body: await interfaceBody(controller, {
        ...input,
        name: input.interfaceName,
        address: input.ip,
        activeAsked: input.active,
      }),
    }),
});
