import { defineCommand } from '../../definition/command.ts';
import { resourceName } from '../../definition/argument-types.ts';
import { list } from '../../definition/option.ts';
import type { VolumeGroup } from '../../api/objects/resource-group.ts';
import type { Column, TableView } from '../../output/view.ts';
import { groupBy, pastable, propertyColumns, showProps } from '../shared/list-options.ts';
import { groupName, volumeGroupsPath } from './group-number-arguments.ts';

/** `GET /v1/resource-groups/GROUP/volume-groups` */
export const volumeGroupList = defineCommand({
  path: 'volume-group list',
  aliases: ['l'],
  summary: 'Show the volumes of a resource group',
  examples: [{ command: 'linstor volume-group list fast', does: 'Volumes of the group "fast"' }],
  configSection: 'volume-group.list',
  columns: () => COLUMNS,
  options: {
    pastable,
    groupby: groupBy(['VolumeNr', 'Flags']),
    showProps: showProps('volume-group'),
    resources: list('-R, --resources', resourceName, 'Without effect; kept for old scripts', { hidden: true }),
  },
  arguments: { name: groupName },
  run: async ({ controller, input }): Promise<TableView<VolumeGroup, VolumeGroupRow>> => ({
    kind: 'table',
    source: await controller.list<VolumeGroup>({ path: volumeGroupsPath(input.name) }),
    rows: ({ volume_number: number, flags = [], props }) => [{ number, flags, props }],
    columns: [...COLUMNS, ...propertyColumns<VolumeGroupRow>(input.showProps)],
    sortBy: input.groupby ?? [],
    pastable: input.pastable,
    machine: 'wrapped',
  }),
});

const COLUMNS: readonly Column<VolumeGroupRow>[] = [
  {
    heading: 'VolumeNr',
    key: 'volume_number',
    type: 'number',
    cell: (row) => String(row.number),
    value: (row) => row.number,
  },
  { heading: 'Flags', cell: (row) => row.flags.join(', '), value: (row) => [...row.flags] },
];

interface VolumeGroupRow {
  readonly number: number;
  readonly flags: readonly string[];
  readonly props: VolumeGroup['props'] | undefined;
}
