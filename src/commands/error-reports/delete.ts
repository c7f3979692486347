import type { ChangeRequest } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { errorReportId, nodeName, text, timeAgoOrDate } from '../../definition/argument-types.ts';
import { argumentList, flag, list, option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { del, repliesOf } from '../shared/replies.ts';

export const errorReportsDelete = defineCommand({
  path: 'error-reports delete',
  effect: 'destroys',
  aliases: ['d'],
  since: ['1.4.0', 'Deleting error reports'],
  sinceUnless: 'oneByOne',
  summary: 'Delete error reports',
  description: 'Without any argument or option, all reports are deleted.',
  examples: {
    'linstor error-reports delete --to 30d': 'Reports older than thirty days',
    'linstor error-reports delete 65A00000-AA932-000000': 'One report',
  },
  options: {
    nodes: list('--nodes', nodeName, 'Only reports of these nodes'),
    since: option('--since', timeAgoOrDate, 'Only reports since then: 1d10h ago or a date'),
    to: option('--to', timeAgoOrDate, 'Only reports up to then: 1d10h ago or a date'),
    oneByOne: flag('--one-by-one', 'Ask for each report by itself, so that every id has an answer of its own', {
      added: true,
    }),
    exception: option('--exception', text('EXCEPTION'), 'Only reports of this exception'),
  },
  arguments: { id: argumentList(errorReportId, 'Only the reports with these ids', 0) },
  run: ({ controller, input, clock }) => {
    if (input.oneByOne && input.id.length === 0) throw usageFault('--one-by-one needs the ids of reports.');
    if (input.oneByOne) return repliesOf(controller, ...input.id.map(deletionOf));
    return repliesOf(controller, {
      method: 'PATCH',
      path: '/v1/error-reports',
      body: {
        nodes: input.nodes,
        since: input.since?.(clock.now()),
        to: input.to?.(clock.now()),
        exception: unlessEmpty(input.exception),
        ids: input.id.length > 0 ? input.id : undefined,
      },
    });
  },
});

/** `DELETE /v1/error-reports/ID` */
function deletionOf(id: string): ChangeRequest {
  return del(apiPath`/v1/error-reports/${id}`);
}
