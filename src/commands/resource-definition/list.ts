import { defineCommand } from '../../definition/command.ts';
import { resourceDefinitionName } from '../../definition/argument-types.ts';
import { flag, list } from '../../definition/option.ts';
import type { ResourceDefinition } from '../../api/objects/resource-definition.ts';
import { resourceDefinitionsV0 } from '../../output/v0/resource-definitions.ts';
import type { Cell, Column, TableView } from '../../output/view.ts';
import { groupBy, pastable, propertyColumns, propsFilter, showProps } from '../shared/list-options.ts';
import { fromFile, listFrom } from '../shared/list-from-file.ts';

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
  columns: () => [...COLUMNS, EXTERNAL_COLUMN, PORT_COLUMN],
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
  run: async (call): Promise<TableView<ResourceDefinition, Row>> => {
    const { input } = call;
    return {
      kind: 'table',
      source: await listFrom<ResourceDefinition>(call, input.fromFile, {
        path: '/v1/resource-definitions',
        query: { resource_definitions: input.resourceDefinitions, props: input.props },
      }),
      rows: (definition) => [rowOf(definition)],
      columns: [
        ...COLUMNS.slice(0, 1),
        ...(input.externalName ? [EXTERNAL_COLUMN] : []),
        ...(input.showPreferredDrbdPorts ? [PORT_COLUMN] : []),
        ...COLUMNS.slice(1),
        ...propertyColumns<Row>(input.showProps),
      ],
      extraColumns: [
        ...(input.externalName ? [] : [EXTERNAL_COLUMN]),
        ...(input.showPreferredDrbdPorts ? [] : [PORT_COLUMN]),
      ],
      sortBy: input.groupby ?? [],
      pastable: input.pastable,
      machine: 'wrapped',
      v0: resourceDefinitionsV0,
    };
  },
});

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'ResourceName', key: 'name', cell: (row) => row.name },
  { heading: 'ResourceGroup', key: 'resource_group_name', cell: (row) => row.group },
  { heading: 'Layers', minor: true, cell: (row) => row.layers },
  { heading: 'State', colour: 'darkGreen', cell: (row) => row.state },
];

const EXTERNAL_COLUMN: Column<Row> = { heading: 'External', key: 'external_name', cell: (row) => row.external };
const PORT_COLUMN: Column<Row> = {
  heading: 'Port',
  type: 'number',
  cell: (row) => String(row.port ?? '-'),
  value: (row) => row.port ?? null,
};

interface Row {
  readonly name: string;
  readonly external: string;
  readonly port: number | undefined;
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
    port: drbd?.data?.port ?? undefined,
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
