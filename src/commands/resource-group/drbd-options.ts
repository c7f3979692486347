import { drbdOptionsCommand } from '../family/drbd-options.ts';
import { groupName, groupPath } from './target.ts';

/** `PUT /v1/resource-groups/NAME`; an empty select filter, which changes nothing, goes along. */
export const resourceGroupDrbdOptions = drbdOptionsCommand({
  noun: 'resource-group',
  object: 'a resource group',
  set: 'full',
  target: { name: groupName },
  requests: (target, change) => ({
    method: 'PUT',
    path: groupPath(target.name),
    body: { select_filter: {}, ...change },
  }),
  examples: [
    {
      command: 'linstor resource-group drbd-options fast --verify-alg crc32c',
      does: 'Algorithm of online verification',
    },
  ],
});
