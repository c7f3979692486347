import { defineCommand } from '../../definition/command.ts';
import { isJsonObject, type JsonValue } from '../../model/json.ts';
import { RepliesFault, asReply, isReply } from '../../api/objects/reply.ts';
import type { View } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { listTable } from '../../output/list-table.ts';
import { placementOptions, selectFilter } from '../shared/placement.ts';
import { SPACE_COLUMNS, spaceInfo } from './size-info.ts';
import { groupName, groupPath, placeCount } from './resource-group-arguments.ts';
import { post } from '../shared/replies.ts';

/** `POST /v1/resource-groups/GROUP/query-size-info`, which changes nothing */
export const resourceGroupQuerySizeInfo = defineCommand({
  path: 'resource-group query-size-info',
  aliases: ['qsi'],
  since: ['1.17.0', 'Size information of resource groups'],
  summary: 'Show how large a volume of a resource group could be, and where it would go',
  description: 'Placement options override those of the group for this question.',
  examples: {
    'linstor resource-group query-size-info fast': 'As the group is',
    'linstor resource-group query-size-info fast --place-count 3': 'With three replicas',
  },
  columns: () => SPACE_COLUMNS,
  options: { pastable, placeCount, ...placementOptions('--providers, --prov') },
  arguments: { resourceGroupName: groupName },
  run: async ({ controller, input }): Promise<View> => {
    const filter = selectFilter(input, { place_count: input.placeCount });
    const answer = await controller.read(
      post(`${groupPath(input.resourceGroupName)}/query-size-info`, { select_filter: filter }),
    );
    refuseReports(answer);
    return {
      ...listTable([spaceInfo(answer)], SPACE_COLUMNS, input.pastable),
      machine: { value: answer, layout: 'lines' },
    };
  },
});

/** The controller answers 200 when it has no answer, and tells why in `reports`. */
function refuseReports(answer: JsonValue): void {
  const reports = isJsonObject(answer) ? answer.reports : undefined;
  const replies = Array.isArray(reports) ? reports.filter(isReply) : [];
  if (replies.length > 0) throw new RepliesFault(replies.map(asReply), replies);
}
