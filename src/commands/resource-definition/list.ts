import { resourceDefinitionName } from '../../definition/argument-types.ts';
import { flag, list } from '../../definition/option.ts';
import { RESOURCE_DEFINITION, type ResourceDefinition } from '../../api/objects/resource-definition.ts';
import { resourceDefinitionsV0 } from '../../output/v0/resource-definitions.ts';
import type { Cell } from '../../output/view.ts';
import { groupBy, propsFilter, showProps } from '../shared/list-options.ts';
import { fromFile, listFrom } from '../shared/list-from-file.ts';
import { type ListColumn, listCommand } from '../shared/list-command.ts';
import { layersColumn, numberColumn } from '../shared/columns.ts';

/** `GET /v1/resource-definitions` */
export const resourceDefinitionList = listCommand({
  path: 'resource-definition list',
  aliases: ['l'],
  summary: 'Show the resource definitions with their group, layers and state',
  examples: {
    'linstor resource-definition list -r db1 db2': 'Only these two',
    'linstor resource-definition list --ports': 'With the TCP ports of DRBD',
  },
  configSection: 'resource-definition.list',
  columns: () => COLUMNS,
  options: {
    groupby: groupBy(['ResourceName', 'ResourceGroup', 'Layers', 'State']),
    resourceDefinitions: list('-r, --resource-definitions', resourceDefinitionName, 'Only these resource definitions'),
    externalName: flag('-e, --external-name', 'Add a column with the external names'),
    props: propsFilter('resource-definition'),
    showProps: showProps('resource-definition'),
    fromFile,
    showPreferredDrbdPorts: flag('--show-preferred-drbd-ports, --ports', 'Add a column with the TCP ports of DRBD'),
  },
  source: (call) => {
    const { resourceDefinitions: resource_definitions, props, fromFile: file } = call.input;
    const request = { path: '/v1/resource-definitions', query: { resource_definitions, props } };
    return listFrom(call, file, request, RESOURCE_DEFINITION);
  },
  rows: (definition) => [rowOf(definition)],
  table: { v0: resourceDefinitionsV0 },
});

const COLUMNS: readonly ListColumn<Row>[] = [
  { heading: 'ResourceName', key: 'name', cell: (row) => row.name },
  { heading: 'External', key: 'external_name', onlyWith: 'externalName', cell: (row) => row.external },
  { ...numberColumn<Row>('Port', (row) => row.port, { none: '-' }), onlyWith: 'showPreferredDrbdPorts' },
  { heading: 'ResourceGroup', key: 'resource_group_name', cell: (row) => row.group },
  layersColumn(({ layers }) => layers),
  { heading: 'State', colour: 'darkGreen', cell: (row) => row.state },
];

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
