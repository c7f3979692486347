import { setPropertyCommand } from '../family/set-property.ts';
import { groupName, groupPath } from './target.ts';

/** `PUT /v1/resource-groups/NAME`; an empty select filter, which changes nothing, goes along. */
export const resourceGroupSetProperty = setPropertyCommand({
  noun: 'resource-group',
  of: 'resource-definition',
  object: 'a resource group',
  target: { name: groupName },
  path: (target) => groupPath(target.name),
  always: { select_filter: {} },
  examples: [
    {
      command: 'linstor resource-group set-property fast DrbdOptions/auto-quorum disabled',
      does: 'Leave quorum to you for all resources of the group',
    },
    {
      command: 'linstor resource-group set-property fast FileSystem/Type ext4',
      does: 'Make a file system at first use',
    },
  ],
});
