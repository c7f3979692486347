import { defineCommand, type Call } from '../../definition/command.ts';
import { choiceAnyCase, newName, nodeAddress, tcpPort } from '../../definition/argument-types.ts';
import { argument, argumentMaybe, option, optionOr } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { post, repliesOf } from '../shared/replies.ts';
import { communicationType, interfaceBody, type CommunicationType } from './interface/body.ts';
import { nodeType, type NodeType } from './node-type.ts';

export const nodeCreate = defineCommand({
  path: 'node create',
  aliases: ['c'],
  summary: 'Add a node to the cluster',
  description:
    'Without an address, the name of the node is looked up and its first address outside the loopback net is taken.',
  examples: {
    'linstor node create alpha 10.0.0.11': 'Add the satellite alpha',
    'linstor node create alpha 10.0.0.11 --node-type combined': 'Add a satellite that is controller too',
  },
  options: {
    port: option('-p, --port', tcpPort, 'TCP port of the satellite or controller'),
    nodeType: optionOr('--node-type', nodeType, 'satellite', 'What runs on the node'),
    communicationType,
    interfaceType: optionOr('--interface-type', choiceAnyCase('TYPE', ['ip']), 'ip', 'Kind of network interface'),
    interfaceName: optionOr('--interface-name', newName('INTERFACE'), 'default', 'Name of the network interface'),
  },
  arguments: {
    name: argument(newName('NODE'), 'Name of the node: its host name'),
    ip: argumentMaybe(nodeAddress, 'IP address of the node'),
  },
  run: async (call) => {
    const { controller, input } = call;
    const address = input.ip ?? (await lookUp(call, input.name));
    const port = input.port ?? defaultPort(input.nodeType, input.communicationType);
    const net = { name: input.interfaceName, address, port, communicationType: input.communicationType, active: true };
    return repliesOf(
      controller,
      post('/v1/nodes', {
        name: input.name,
        type: input.nodeType,
        net_interfaces: [await interfaceBody(controller, net)],
      }),
    );
  },
});

/** The port that LINSTOR's services listen on unless configured otherwise. */
function defaultPort(type: NodeType, communication: CommunicationType): number {
  if (communication === 'plain') return type === 'controller' ? 3370 : 3366;
  return type === 'satellite' ? 3367 : 3371;
}

async function lookUp({ hosts }: Call<unknown>, name: string): Promise<string> {
  const addresses = await hosts.resolve(name);
  const found = addresses.find((one) => /^\d+(\.\d+){3}$/.test(one) && !one.startsWith('127.'));
  if (found === undefined)
    throw usageFault(`No usable IPv4 address is known for '${name}'.`, [
      'Give the address of the node after its name.',
    ]);
  return found;
}
