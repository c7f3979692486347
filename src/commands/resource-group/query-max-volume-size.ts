import { defineCommand } from '../../definition/command.ts';
import { pastable } from '../shared/list-options.ts';
import { MAX_VOLUME_SIZE_COLUMNS, maxVolumeSizeView } from '../shared/max-volume-size.ts';
import { groupName, groupPath } from './resource-group-arguments.ts';

/** `GET /v1/resource-groups/GROUP/query-max-volume-size` */
export const resourceGroupQueryMaxVolumeSize = defineCommand({
  path: 'resource-group query-max-volume-size',
  aliases: ['qmvs'],
  summary: 'Show how large a volume of a resource group could be, per storage pool',
  description: 'Deprecated by LINSTOR in favour of "resource-group query-size-info".',
  examples: { 'linstor resource-group query-max-volume-size fast': 'The largest possible volumes' },
  columns: () => MAX_VOLUME_SIZE_COLUMNS,
  options: { pastable },
  arguments: { resourceGroupName: groupName },
  run: (call) =>
    maxVolumeSizeView(
      call,
      { path: `${groupPath(call.input.resourceGroupName)}/query-max-volume-size` },
      call.input.pastable,
    ),
});
