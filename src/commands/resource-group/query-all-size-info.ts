import type { SpaceInfo } from '../../api/objects/space.ts';
import { defineCommand } from '../../definition/command.ts';
import { isJsonObject, type JsonValue } from '../../model/json.ts';
import { asReply, isReply } from '../../api/objects/reply.ts';
import type { Column, TableView } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { objectSource } from '../shared/object-source.ts';
import { placementOptions, selectFilter } from '../shared/placement.ts';
import { SPACE_COLUMNS, spaceInfo } from './size-info.ts';
import { placeCount } from './resource-group-arguments.ts';

interface Row extends SpaceInfo {
  readonly group: string;
  /** Why there is no answer for the group. */
  readonly why: string;
}

/** `POST /v1/queries/resource-groups/query-all-size-info`, which changes nothing */
export const resourceGroupQueryAllSizeInfo = defineCommand({
  path: 'resource-group query-all-size-info',
  aliases: ['qasi'],
  summary: 'Show for every resource group how large a volume could be, and where it would go',
  description: 'Placement options override those of the groups for this question.',
  examples: [
    { command: 'linstor resource-group query-all-size-info', does: 'As the groups are' },
    { command: 'linstor resource-group query-all-size-info --place-count 3', does: 'With three replicas' },
  ],
  columns: () => COLUMNS,
  options: { pastable, placeCount, ...placementOptions('--providers, --prov') },
  run: async ({ controller, input }): Promise<TableView<Row, Row>> => {
    const filter = selectFilter(input, { place_count: input.placeCount });
    return {
      kind: 'table',
      source: await objectSource<{ result: Readonly<Record<string, JsonValue>> }, Row>(
        controller,
        {
          method: 'POST',
          path: '/v1/queries/resource-groups/query-all-size-info',
          body: { select_filter: filter },
        },
        rowsOf,
      ),
      rows: (row) => [row],
      members: () => ({}),
      columns: COLUMNS,
      pastable: input.pastable,
      machine: 'bare',
    };
  },
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
