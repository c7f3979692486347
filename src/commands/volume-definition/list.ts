import { defineCommand } from '../../definition/command.ts';
import { resourceDefinitionName } from '../../definition/argument-types.ts';
import { flag, list } from '../../definition/option.ts';
import type { ResourceDefinition, VolumeDefinition } from '../../api/objects/resource-definition.ts';
import { formatSize, type Kib } from '../../model/size.ts';
import { resourceDefinitionsV0 } from '../../output/v0/resource-definitions.ts';
import type { Cell, Column, TableView } from '../../output/view.ts';
import { groupBy, pastable, propertyColumns, showProps } from '../shared/list-options.ts';

/** `GET /v1/resource-definitions?with_volume_definitions=true` */
export const volumeDefinitionList = defineCommand({
  path: 'volume-definition list',
  aliases: ['l'],
  summary: 'Show the volumes of resource definitions with their sizes',
  examples: [
    { command: 'linstor volume-definition list', does: 'All volumes' },
    { command: 'linstor volume-definition list -r db1 --external-name', does: 'Those of db1, with its external name' },
  ],
  configSection: 'volume-definition.list',
  columns: () => [...COLUMNS, EXTERNAL_COLUMN],
  options: {
    pastable,
    groupby: groupBy(['ResourceName', 'VolumeNr', 'VolumeMinor', 'Size', 'Gross', 'State']),
    resourceDefinitions: list('-r, --resource-definitions', resourceDefinitionName, 'Only these resource definitions'),
    externalName: flag('-e, --external-name', 'Add a column with the external names'),
    showProps: showProps('volume-definition'),
  },
  run: async ({ controller, input }): Promise<TableView<ResourceDefinition, Row>> => ({
    kind: 'table',
    source: await controller.list<ResourceDefinition>({
      path: '/v1/resource-definitions',
      query: { resource_definitions: input.resourceDefinitions, with_volume_definitions: 'true' },
    }),
    rows: (definition) => (definition.volume_definitions ?? []).map((volume) => rowOf(definition, volume)),
    columns: [
      ...COLUMNS.slice(0, 1),
      ...(input.externalName ? [EXTERNAL_COLUMN] : []),
      ...COLUMNS.slice(1),
      ...propertyColumns<Row>(input.showProps),
    ],
    extraColumns: input.externalName ? [] : [EXTERNAL_COLUMN],
    names: ['resource_name', 'volume_number'],
    members: ({ name, volume_definitions: volumes }, nth) => ({ resource_name: name, ...volumes?.[nth] }),
    sortBy: input.groupby ?? [],
    pastable: input.pastable,
    machine: 'wrapped',
    v0: resourceDefinitionsV0,
  }),
});

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'ResourceName', key: 'resource_name', cell: (row) => row.resource },
  {
    heading: 'VolumeNr',
    key: 'volume_number',
    type: 'number',
    cell: (row) => String(row.number),
    value: (row) => row.number,
  },
  {
    heading: 'VolumeMinor',
    key: 'minor_number',
    type: 'number',
    minor: true,
    cell: (row) => String(row.minor ?? ''),
    value: (row) => row.minor ?? null,
  },
  { heading: 'Size', type: 'size', cell: (row) => formatSize(row.size), value: (row) => row.size },
  { heading: 'Gross', minor: true, cell: (row) => (row.gross ? '+' : ''), value: (row) => row.gross },
  { heading: 'State', colour: 'darkGreen', cell: (row) => row.state },
];

const EXTERNAL_COLUMN: Column<Row> = { heading: 'External', key: 'external_name', cell: (row) => row.external };

interface Row {
  readonly resource: string;
  readonly external: string;
  readonly number: number;
  readonly minor: number | undefined;
  readonly size: Kib;
  readonly gross: boolean;
  readonly state: Cell;
  readonly props: VolumeDefinition['props'] | undefined;
}

function rowOf(definition: ResourceDefinition, volume: VolumeDefinition): Row {
  const drbd = volume.layer_data?.find((layer) => layer.type === 'DRBD' && layer.data !== undefined);
  return {
    resource: definition.name,
    external: definition.external_name ?? '',
    number: volume.volume_number,
    minor: drbd?.data?.minor_number ?? undefined,
    size: volume.size_kib,
    gross: volume.flags?.includes('GROSS_SIZE') ?? false,
    state: stateOf(volume),
    props: volume.props,
  };
}

function stateOf({ flags = [] }: VolumeDefinition): Cell {
  if (flags.includes('DELETE')) return { text: 'DELETING', colour: 'red' };
  return flags.includes('RESIZE') ? { text: 'resizing', colour: 'darkPink' } : 'ok';
}
