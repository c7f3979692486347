import { defineCommand } from '../../definition/command.ts';
import { resourceDefinitionName } from '../../definition/kinds.ts';
import { flag, list } from '../../definition/option.ts';
import type { ResourceDefinition } from '../../model/resource-definition.ts';
import { resourceDefinitionsV0 } from '../../output/v0/resource-definitions.ts';
import type { Cell, Column, TableView } from '../../output/view.ts';
import { groupBy, pastable, propertyColumns, propsFilter, showProps } from '../family/list-options.ts';
import { fromFile, listFrom } from '../family/source.ts';

/** `GET /v1/resource-definitions` */
export const resourceDefinitionList = defineCommand({
  path: 'resource-definition list',
  aliases: ['l'],
  summary: 'Show the resource definitions with their group, layers and state',
  examples: [
    { command: 'linstor resource-definition list -r db1 db2', does: 'Only these two' },
    { command: 'linstor resource-definition list --ports', does: 'With the TCP ports of DRBD' },
  ],
  configSection: 'resource-definition.list',
  options: {
    pastable,
    groupby: groupBy(['ResourceName', 'ResourceGroup', 'Layers', 'State']),
    resourceDefinitions: list('-r, --resource-definitions', resourceDefinitionName, 'Only these resource definitions'),
    externalName: flag('-e, --external-name', 'Add a column with the external names'),
    props: propsFilter('resource-definition'),
    showProps: showProps('resource-definition'),
    fromFile,
    showPreferredDrbdPorts: flag('--show-preferred-drbd-ports, --ports', 'Add a column with the TCP ports of DRBD'),
  },
  run: (call): TableView<ResourceDefinition, Row> => {
    const { input } = call;
    return {
      kind: 'table',
      source: listFrom<ResourceDefinition>(call, input.fromFile, {
        path: '/v1/resource-definitions',
        query: { resource_definitions: input.resourceDefinitions, props: input.props },
      }),
      rows: (definition) => [rowOf(definition)],
      columns: [
        { heading: 'ResourceName', cell: (row) => row.name },
        ...(input.externalName ? [EXTERNAL_COLUMN] : []),
        ...(input.showPreferredDrbdPorts ? [PORT_COLUMN] : []),
        { heading: 'ResourceGroup', cell: (row) => row.group },
        { heading: 'Layers', cell: (row) => row.layers },
        { heading: 'State', colour: 'darkGreen', cell: (row) => row.state },
        ...propertyColumns<Row>(input.showProps),
      ],
      sortBy: input.groupby ?? [],
      pastable: input.pastable,
      machine: 'wrapped',
      v0: resourceDefinitionsV0,
    };
  },
});

const EXTERNAL_COLUMN: Column<Row> = { heading: 'External', cell: (row) => row.external };
const PORT_COLUMN: Column<Row> = { heading: 'Port', cell: (row) => row.port };

interface Row {
  readonly name: string;
  readonly external: string;
  readonly port: string;
  readonly group: string;
  readonly layers: string;
  readonly state: Cell;
  readonly props: ResourceDefinition['props'] | undefined;
}

function rowOf(definition: ResourceDefinition): Row {
  const layers = definition.layer_data ?? [];
  const drbd = layers.find((layer) => layer.type === 'DRBD');
  return {
    name: definition.name,
    external: definition.external_name ?? '',
    port: String(drbd?.data?.port ?? '-'),
    group: definition.resource_group_name ?? '',
    layers: layers.map((layer) => layer.type).join(','),
    state: stateOf(definition),
    props: definition.props,
  };
}

function stateOf({ flags = [] }: ResourceDefinition): Cell {
  if (flags.includes('DELETE') || flags.includes('FAILED')) return { text: 'DELETE', colour: 'red' };
  if (flags.includes('CLONING') || flags.includes('RESTORE_TARGET')) return { text: 'CLONING', colour: 'yellow' };
  return 'ok';
}
