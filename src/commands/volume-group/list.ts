import { resourceName } from '../../definition/argument-types.ts';
import { list } from '../../definition/option.ts';
import { VOLUME_GROUP, type VolumeGroup } from '../../api/objects/resource-group.ts';
import type { Column } from '../../output/view.ts';
import { groupBy, showProps } from '../shared/list-options.ts';
import { groupName, volumeGroupsPath } from './group-number-arguments.ts';
import { listCommand } from '../shared/list-command.ts';
import { listColumn, numberColumn } from '../shared/columns.ts';

/** `GET /v1/resource-groups/GROUP/volume-groups` */
export const volumeGroupList = listCommand({
  path: 'volume-group list',
  aliases: ['l'],
  summary: 'Show the volumes of a resource group',
  examples: { 'linstor volume-group list fast': 'Volumes of the group "fast"' },
  configSection: 'volume-group.list',
  columns: () => COLUMNS,
  options: {
    groupby: groupBy(['VolumeNr', 'Flags']),
    showProps: showProps('volume-group'),
    resources: list('-R, --resources', resourceName, 'Without effect; kept for old scripts', { hidden: true }),
  },
  arguments: { name: groupName },
  source: ({ controller, input }) => controller.list({ path: volumeGroupsPath(input.name) }, VOLUME_GROUP),
  rows: ({ volume_number: number, flags = [], props }) => [{ number, flags, props }],
});

const COLUMNS: readonly Column<VolumeGroupRow>[] = [
  numberColumn('VolumeNr', (row) => row.number, { key: 'volume_number' }),
  listColumn('Flags', (row) => row.flags, ', '),
];

interface VolumeGroupRow {
  readonly number: number;
  readonly flags: readonly string[];
  readonly props: VolumeGroup['props'] | undefined;
}
