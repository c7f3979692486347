import { resourceDefinitionName } from '../../definition/argument-types.ts';
import { flag, list } from '../../definition/option.ts';
import {
  RESOURCE_DEFINITION,
  type ResourceDefinition,
  type VolumeDefinition,
} from '../../api/objects/resource-definition.ts';
import type { Kib } from '../../model/size.ts';
import { resourceDefinitionsV0 } from '../../output/v0/resource-definitions.ts';
import type { Cell } from '../../output/view.ts';
import { groupBy, showProps } from '../shared/list-options.ts';
import { listCommand, type ListColumn } from '../shared/list-command.ts';
import { numberColumn, sizeColumn } from '../shared/columns.ts';

/** `GET /v1/resource-definitions?with_volume_definitions=true` */
export const volumeDefinitionList = listCommand({
  path: 'volume-definition list',
  aliases: ['l'],
  summary: 'Show the volumes of resource definitions with their sizes',
  examples: {
    'linstor volume-definition list': 'All volumes',
    'linstor volume-definition list -r db1 --external-name': 'Those of db1, with its external name',
  },
  configSection: 'volume-definition.list',
  columns: () => COLUMNS,
  options: {
    groupby: groupBy(['ResourceName', 'VolumeNr', 'VolumeMinor', 'Size', 'Gross', 'State']),
    resourceDefinitions: list('-r, --resource-definitions', resourceDefinitionName, 'Only these resource definitions'),
    externalName: flag('-e, --external-name', 'Add a column with the external names'),
    showProps: showProps('volume-definition'),
  },
  source: ({ controller, input }) =>
    controller.list(
      {
        path: '/v1/resource-definitions',
        query: { resource_definitions: input.resourceDefinitions, with_volume_definitions: 'true' },
      },
      RESOURCE_DEFINITION,
    ),
  rows: (definition) => (definition.volume_definitions ?? []).map((volume) => rowOf(definition, volume)),
  table: {
    names: ['resource_name', 'volume_number'],
    members: ({ name, volume_definitions: volumes }, nth) => ({ resource_name: name, ...volumes?.[nth] }),
    v0: resourceDefinitionsV0,
  },
});

const COLUMNS: readonly ListColumn<Row>[] = [
  { heading: 'ResourceName', key: 'resource_name', cell: (row) => row.resource },
  { heading: 'External', key: 'external_name', onlyWith: 'externalName', cell: (row) => row.external },
  numberColumn('VolumeNr', (row) => row.number, { key: 'volume_number' }),
  numberColumn('VolumeMinor', (row) => row.minor, { key: 'minor_number', minor: true }),
  sizeColumn('Size', (row) => row.size),
  { heading: 'Gross', minor: true, cell: (row) => (row.gross ? '+' : ''), value: (row) => row.gross },
  { heading: 'State', colour: 'darkGreen', cell: (row) => row.state },
];

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
