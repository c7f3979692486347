import type { ResourceGroup } from '../../api/objects/resource-group.ts';
import type { Command } from '../../definition/command.ts';
import { drbdOptionsCommand } from '../shared/drbd-options.ts';
import { foundProperties, listPropertiesCommand } from '../shared/list-properties.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { fromFile, listFrom } from '../shared/list-from-file.ts';
import { groupName, groupPath } from './resource-group-arguments.ts';
import { put } from '../shared/replies.ts';

/** Properties and DRBD options. */
export const resourceGroupSettings: readonly Command[] = [
  /** `PUT /v1/resource-groups/NAME`; an empty select filter, which changes nothing, goes along. */
  drbdOptionsCommand({
    noun: 'resource-group',
    object: 'a resource group',
    set: 'full',
    target: { name: groupName },
    requests: (target, change) => put(groupPath(target.name), { select_filter: {}, ...change }),
    examples: { 'linstor resource-group drbd-options fast --verify-alg crc32c': 'Algorithm of online verification' },
  }),
  /** `GET /v1/resource-groups?resource_groups=NAME` */
  listPropertiesCommand({
    noun: 'resource-group',
    object: 'a resource group',
    target: { name: groupName },
    options: { fromFile },
    fetch: async (call) => {
      const { fromFile: file, name } = call.input;
      const groups = await listFrom<ResourceGroup>(call, file, {
        path: '/v1/resource-groups',
        query: { resource_groups: name },
      });
      // A file holds them all; the controller has chosen already, whatever letter case the name was typed in.
      return foundProperties(groups.items(), file === undefined ? undefined : (found) => found.name === name);
    },
    examples: { 'linstor resource-group list-properties fast': 'Properties of the group "fast"' },
  }),
  /** `PUT /v1/resource-groups/NAME`; an empty select filter, which changes nothing, goes along. */
  setPropertyCommand({
    noun: 'resource-group',
    of: 'resource-definition',
    object: 'a resource group',
    target: { name: groupName },
    path: (target) => groupPath(target.name),
    always: { select_filter: {} },
    examples: {
      'linstor resource-group set-property fast DrbdOptions/auto-quorum disabled':
        'Leave quorum to you for all resources of the group',
      'linstor resource-group set-property fast FileSystem/Type ext4': 'Make a file system at first use',
    },
  }),
];
