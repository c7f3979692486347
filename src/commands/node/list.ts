import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/kinds.ts';
import { flag, list } from '../../definition/option.ts';
import { groupBy, pastable, propertyColumns, propsFilter, showProps } from '../family/list-options.ts';
import { fromFile, listFrom } from '../family/source.ts';

const HEADINGS = ['Node', 'NodeType', 'Addresses', 'State'];

export const nodeList = defineCommand({
  path: 'node list',
  aliases: ['l'],
  summary: 'Show the nodes of the cluster and whether they are connected',
  examples: [{ command: 'linstor node list --groupby nodetype', does: 'Nodes sorted by their type' }],
  configSection: 'node.list',
  options: {
    pastable,
    groupby: groupBy(HEADINGS),
    nodes: list('-n, --nodes', nodeName, 'Only these nodes'),
    showAuxProps: flag('--show-aux-props', 'Add a column with the auxiliary properties'),
    props: propsFilter,
    showProps: showProps(),
    fromFile,
  },
  run: (call) => {
    const { input } = call;
    return {
      kind: 'table',
      source: listFrom<NodeItem>(call, input.fromFile, {
        path: '/v1/nodes',
        query: { nodes: input.nodes, props: input.props },
      }),
      rows: (node: NodeItem) => [{ name: node.name, type: node.type, props: node.props }],
      columns: [
        { heading: 'Node', cell: (row: NodeRow) => row.name },
        { heading: 'NodeType', cell: (row: NodeRow) => row.type },
        ...propertyColumns<NodeRow>(input.showProps),
      ],
      sortBy: input.groupby ?? [],
      pastable: input.pastable,
      machine: 'wrapped',
    };
  },
});

interface NodeItem {
  name: string;
  type: string;
  props?: Record<string, string>;
}

interface NodeRow {
  name: string;
  type: string;
  props?: Record<string, string> | undefined;
}
