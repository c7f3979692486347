import type { ExosEvent } from '../../api/objects/exos.ts';
import { defineCommand } from '../../definition/command.ts';
import { exosEnclosureName, integer } from '../../definition/argument-types.ts';
import { argument, option } from '../../definition/option.ts';
import type { Column, TextView, View } from '../../output/view.ts';
import { enclosurePath, EXOS_API } from './enclosures.ts';

export const exosEvents = defineCommand({
  path: 'exos events',
  aliases: ['e'],
  since: EXOS_API,
  summary: 'Show the events that an Exos enclosure has logged',
  examples: { 'linstor exos events Alpha --count 5': 'The five latest events' },
  columns: () => COLUMNS,
  options: { count: option('--count', integer('N'), 'Show at most so many events') },
  arguments: { name: argument(exosEnclosureName, 'Name of the enclosure') },
  run: async ({ controller, input, mode }): Promise<View> => {
    const query = { count: input.count === 0 ? undefined : input.count };
    const path = `${enclosurePath(input.name)}/events`;
    const events = await controller.list<ExosEvent>({ path, query });
    if (mode === 'text')
      return { kind: 'parts', parts: () => texts(events.items()), machine: { value: [], layout: 'lines' } };
    return { kind: 'table', source: events, rows: (event: ExosEvent) => [event], columns: COLUMNS, machine: 'wrapped' };
  },
});

async function* texts(events: AsyncIterable<ExosEvent>): AsyncGenerator<TextView> {
  let separator = '';
  for await (const event of events) {
    yield { kind: 'text', text: separator + eventText(event) };
    separator = '------\n';
  }
}

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
