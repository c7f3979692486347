import { defineCommand } from '../../definition/command.ts';
import { resourceName } from '../../definition/kinds.ts';
import { list } from '../../definition/option.ts';
import type { TableView } from '../../output/view.ts';
import { groupBy, pastable, propertyColumns, showProps } from '../family/list-options.ts';
import { groupName, volumeGroupsPath } from './volume-group.ts';
import type { VolumeGroup } from './volume-group.ts';

/** `GET /v1/resource-groups/GROUP/volume-groups` */
export const volumeGroupList = defineCommand({
  path: 'volume-group list',
  aliases: ['l'],
  summary: 'Show the volumes of a resource group',
  examples: [{ command: 'linstor volume-group list fast', does: 'Volumes of the group "fast"' }],
  configSection: 'volume-group.list',
  options: {
    pastable,
    groupby: groupBy(['VolumeNr', 'Flags']),
    showProps: showProps('volume-group'),
    resources: list('-R, --resources', resourceName, 'Without effect; kept for old scripts', { hidden: true }),
  },
  arguments: { name: groupName },
  run: ({ controller, input }): TableView<VolumeGroup, VolumeGroupRow> => ({
    kind: 'table',
    source: controller.list<VolumeGroup>({ path: volumeGroupsPath(input.name) }),
    rows: ({ volume_number: number, flags = [], props }) => [{ number, flags: flags.join(', '), props }],
    columns: [
      { heading: 'VolumeNr', cell: (row) => String(row.number), value: (row) => row.number },
      { heading: 'Flags', cell: (row) => row.flags },
      ...propertyColumns<VolumeGroupRow>(input.showProps),
    ],
    sortBy: input.groupby ?? [],
    pastable: input.pastable,
    machine: 'wrapped',
  }),
});

interface VolumeGroupRow {
  readonly number: number;
  readonly flags: string;
  readonly props: VolumeGroup['props'] | undefined;
}
