import { defineCommand } from '../../definition/command.ts';
import { resourceGroupName } from '../../definition/argument-types.ts';
import { argumentMaybe } from '../../definition/option.ts';
import { pastable } from '../shared/list-options.ts';
import { repliesOfLongChange } from '../shared/long-change.ts';
import { groupPath } from './resource-group-arguments.ts';
import { post } from '../shared/replies.ts';

/** `POST /v1/resource-groups/GROUP/adjust`, or `POST /v1/resource-groups/adjustall` for all */
export const resourceGroupAdjust = defineCommand({
  path: 'resource-group adjust',
  aliases: ['adj'],
  since: ['1.10.0', 'Adjusting resource groups'],
  summary: 'Bring the resources of one or all resource groups in line with their group',
  description: 'Makes the replicas that are missing since the group was changed.',
  examples: {
    'linstor resource-group adjust fast': 'The resources of the group "fast"',
    'linstor resource-group adjust': 'Those of all groups',
  },
  options: { pastable },
  arguments: { resourceGroupName: argumentMaybe(resourceGroupName, 'Name of the resource group; all when absent') },
  run: (call) => {
    const group = call.input.resourceGroupName;
    return repliesOfLongChange(
      call,
      {
        shows: `Adjusting ${group ?? 'all resource groups'}`,
        goesOn: 'The controller goes on adjusting; look with "linstor resource list".',
        ...(group === undefined ? {} : { explain: `linstor explain placement ${group}` }),
      },
      post(group === undefined ? '/v1/resource-groups/adjustall' : `${groupPath(group)}/adjust`),
    );
  },
});
