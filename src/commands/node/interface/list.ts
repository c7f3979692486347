import { defineCommand } from '../../../definition/command.ts';
import { nodeName } from '../../../definition/kinds.ts';
import { argument } from '../../../definition/option.ts';
import type { NetInterface, Node } from '../../../model/node.ts';
import type { Column, TableView } from '../../../output/view.ts';
import { pastable } from '../../family/list-options.ts';
import { partTable } from '../../family/part-table.ts';
import { nodesForMachines, pickNode } from '../listing.ts';

export const nodeInterfaceList = defineCommand({
  path: 'node interface list',
  aliases: ['l'],
  summary: 'Show the network interfaces of a node',
  description: 'StltCon marks the interface over which the controller talks to the satellite.',
  examples: [{ command: 'linstor node interface list alpha', does: 'The interfaces of the node alpha' }],
  options: { pastable },
  arguments: { nodeName: argument(nodeName, 'Name of the node') },
  run: async ({ controller, input, mode }) => {
    const { nodeName: name } = input;
    const nodes = controller.list<Node>({ path: '/v1/nodes', query: { nodes: [name] } });
    if (mode === 'machine') return nodesForMachines(nodes);
    return interfaceTable(await pickNode(controller, nodes.items(), name), input.pastable);
  },
});

function interfaceTable(node: Node, asPastable: boolean): TableView<NetInterface> {
  const columns: Column<NetInterface>[] = [
    { heading: node.name, colour: 'green', cell: (one) => (one.is_active ? '+ StltCon' : '+') },
    { heading: 'NetInterface', cell: (one) => one.name },
    { heading: 'IP', cell: (one) => one.address },
    { heading: 'Port', cell: (one) => String(one.satellite_port ?? '') },
    { heading: 'EncryptionType', cell: (one) => one.satellite_encryption_type ?? '' },
  ];
  return partTable(node.net_interfaces ?? [], columns, asPastable);
}
