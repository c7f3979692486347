import type { SpaceInfo } from '../../api/objects/space.ts';
import { type JsonValue, isJsonObject } from '../../model/json.ts';
import { asReply, isReply } from '../../api/objects/reply.ts';
import type { Column } from '../../output/view.ts';
import { objectSource } from '../shared/list-from-file.ts';
import { placementOptions, selectFilter } from '../shared/placement.ts';
import { SPACE_COLUMNS, spaceInfo } from './size-info.ts';
import { placeCount } from './resource-group-arguments.ts';
import { post } from '../shared/replies.ts';
import { listCommand } from '../shared/list-command.ts';

interface Row extends SpaceInfo {
  readonly group: string;
  /** Why there is no answer for the group. */
  readonly why: string;
}

/** `POST /v1/queries/resource-groups/query-all-size-info`, which changes nothing */
export const resourceGroupQueryAllSizeInfo = listCommand({
  path: 'resource-group query-all-size-info',
  aliases: ['qasi'],
  summary: 'Show for every resource group how large a volume could be, and where it would go',
  description: 'Placement options override those of the groups for this question.',
  examples: {
    'linstor resource-group query-all-size-info': 'As the groups are',
    'linstor resource-group query-all-size-info --place-count 3': 'With three replicas',
  },
  columns: () => COLUMNS,
  options: { placeCount, ...placementOptions('--providers, --prov') },
  source: ({ controller, input }) =>
    objectSource<{ result: Readonly<Record<string, JsonValue>> }, Row>(
      controller,
      post('/v1/queries/resource-groups/query-all-size-info', {
        select_filter: selectFilter(input, { place_count: input.placeCount }),
      }),
      rowsOf,
    ),
  rows: (row) => [row],
  table: { machine: 'bare', members: () => ({}) },
});

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'ResourceGroup', key: 'name', cell: (row) => row.group },
  ...SPACE_COLUMNS,
  { heading: 'Remark', cell: (row) => row.why },
];

function* rowsOf({ result }: { result?: JsonValue }): Iterable<Row> {
  for (const [group, answer = null] of Object.entries(isJsonObject(result) ? result : {})) {
    const reports = isJsonObject(answer) && Array.isArray(answer.reports) ? answer.reports : [];
    const why = reports
      .filter(isReply)
      .map(asReply)
      .map(({ message = '' }) => message)
      .join('\n');
    yield { ...spaceInfo(answer), group, why };
  }
}
