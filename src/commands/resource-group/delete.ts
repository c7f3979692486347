import { defineCommand } from '../../definition/command.ts';
import { repliesOf } from '../family/replies.ts';
import { groupName, groupPath } from './target.ts';

/** `DELETE /v1/resource-groups/NAME` */
export const resourceGroupDelete = defineCommand({
  path: 'resource-group delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Delete a resource group that no resource definition belongs to',
  examples: [{ command: 'linstor resource-group delete fast', does: 'Delete the group "fast"' }],
  arguments: { name: groupName },
  run: ({ controller, input }) => repliesOf(controller, { method: 'DELETE', path: groupPath(input.name) }),
});
