import { apiPath } from '../../../api/path.ts';
import { defineCommand } from '../../../definition/command.ts';
import { netInterfaceName, newName, nodeName, tcpPort, text } from '../../../definition/argument-types.ts';
import { argument, flag, option } from '../../../definition/option.ts';
import { post, put, repliesOf } from '../../shared/replies.ts';
import { communicationType, interfaceBody } from './body.ts';

export const nodeInterfaceCreate = defineCommand({
  path: 'node interface create',
  aliases: ['c'],
  summary: 'Add a network interface to a node',
  examples: { 'linstor node interface create alpha nic_10g 192.168.43.221': 'Add a net for replication' },
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
    repliesOf(
      controller,
      post(
        apiPath`/v1/nodes/${input.nodeName}/net-interfaces`,
        await interfaceBody(controller, {
          ...input,
          name: input.interfaceName,
          address: input.ip,
          activeAsked: input.active,
        }),
      ),
    ),
});

export const nodeInterfaceModify = defineCommand({
  path: 'node interface modify',
  aliases: ['m'],
  summary: "Change the address, port or use of a node's network interface",
  examples: {
    'linstor node interface modify alpha nic_10g --active': 'Reach the satellite over this interface',
    'linstor node interface modify alpha nic_10g --ip 192.168.43.222': 'Give it another address',
  },
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
    repliesOf(
      controller,
      put(
        apiPath`/v1/nodes/${input.nodeName}/net-interfaces/${input.interfaceName}`,
        await interfaceBody(controller, {
          ...input,
          name: input.interfaceName,
          address: input.ip,
          activeAsked: input.active,
        }),
      ),
    ),
});
