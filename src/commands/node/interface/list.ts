import { defineCommand } from '../../../definition/command.ts';
import { nodeName } from '../../../definition/argument-types.ts';
import { argument } from '../../../definition/option.ts';
import type { NetInterface, Node } from '../../../api/objects/node.ts';
import type { Column, TableView } from '../../../output/view.ts';
import { pastable } from '../../shared/list-options.ts';
import { numberColumn } from '../../shared/columns.ts';
import { listTable } from '../../../output/list-table.ts';
import { nodesForMachines, pickNode } from '../node-listing.ts';

export const nodeInterfaceList = defineCommand({
  path: 'node interface list',
  aliases: ['l'],
  summary: 'Show the network interfaces of a node',
  description: 'StltCon marks the interface over which the controller talks to the satellite.',
  examples: { 'linstor node interface list alpha': 'The interfaces of the node alpha' },
  columns: () => interfaceColumns('Node'),
  options: { pastable },
  arguments: { nodeName: argument(nodeName, 'Name of the node') },
  run: async ({ controller, input, mode }) => {
    const { nodeName: name } = input;
    const nodes = await controller.list<Node>({ path: '/v1/nodes', query: { nodes: [name] } });
    if (mode === 'machine') return nodesForMachines(nodes);
    return interfaceTable(await pickNode(nodes.items(), name), input.pastable);
  },
});

function interfaceTable(node: Node, asPastable: boolean): TableView<NetInterface> {
  return {
    ...listTable(node.net_interfaces ?? [], interfaceColumns(node.name), asPastable),
    members: (one) => ({ node_name: node.name, ...one }),
    names: ['name'],
  };
}

/** The heading of the first column is the node's name. */
function interfaceColumns(name: string): Column<NetInterface>[] {
  return [
    {
      heading: name,
      key: 'is_active',
      colour: 'green',
      cell: (one) => (one.is_active ? '+ StltCon' : '+'),
      value: (one) => one.is_active ?? false,
    },
    { heading: 'NetInterface', key: 'name', cell: (one) => one.name },
    { heading: 'IP', key: 'address', cell: (one) => one.address },
    numberColumn('Port', (one) => one.satellite_port, { key: 'satellite_port' }),
    {
      heading: 'EncryptionType',
      key: 'satellite_encryption_type',
      minor: true,
      cell: (one) => one.satellite_encryption_type ?? '',
    },
  ];
}
