import type { ExosEvent } from '../../api/objects/exos.ts';
import { defineCommand } from '../../definition/command.ts';
import { exosEnclosureName, integer } from '../../definition/kinds.ts';
import { argument, option } from '../../definition/option.ts';
import type { Column, View } from '../../output/view.ts';
import { enclosurePath, EXOS_API } from './enclosures.ts';

export const exosEvents = defineCommand({
  path: 'exos events',
  aliases: ['e'],
  since: EXOS_API,
  summary: 'Show the events that an Exos enclosure has logged',
  examples: [{ command: 'linstor exos events Alpha --count 5', does: 'The five latest events' }],
  columns: () => COLUMNS,
  options: { count: option('--count', integer('N'), 'Show at most so many events') },
  arguments: { name: argument(exosEnclosureName, 'Name of the enclosure') },
  run: ({ controller, input, mode }): View => {
    const query = { count: input.count === 0 ? undefined : input.count };
    const path = `${enclosurePath(input.name)}/events`;
    if (mode === 'data')
      return {
        kind: 'table',
        source: controller.list<ExosEvent>({ path, query }),
        rows: (event: ExosEvent) => [event],
        columns: COLUMNS,
        machine: 'wrapped',
      };
    return {
      kind: 'parts',
      parts: async function* () {
        let separator = '';
        for await (const event of controller.list<ExosEvent>({ path, query }).items()) {
          yield { kind: 'text', text: separator + eventText(event) };
          separator = '------\n';
        }
      },
      machine: controller.list({ path, query }),
    };
  },
});

function eventText(event: ExosEvent): string {
  const { additional_information: more = 'None.', recommended_action: action = NO_ACTION } = event;
  const lines = [
    [event.severity ?? '', event.event_id ?? '', event.time_stamp ?? ''].join(', '),
    `Message: ${event.message ?? ''}`,
    ...(more === 'None.' ? [] : [`Additional information: ${more}`]),
    ...(action === NO_ACTION ? [] : [`Recommended Action: ${action}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** How an enclosure says that there is nothing to do. */
const NO_ACTION = '- No action is required.';

const COLUMNS: readonly Column<ExosEvent>[] = [
  { heading: 'Severity', cell: (event) => event.severity ?? '' },
  { heading: 'EventId', cell: (event) => event.event_id ?? '' },
  { heading: 'TimeStamp', cell: (event) => event.time_stamp ?? '' },
  { heading: 'Message', cell: (event) => event.message ?? '' },
];
