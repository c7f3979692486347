import type { Schedule, Schedules } from '../../api/objects/schedule.ts';
import { apiPath } from '../../api/path.ts';
import { resourceDefinitionName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import type { Cell, Column } from '../../output/view.ts';
import { objectSource } from '../shared/list-from-file.ts';
import { listCommand } from '../shared/list-command.ts';

export const scheduleListByResourceDetails = listCommand({
  path: 'schedule list-by-resource-details',
  aliases: ['lbd'],
  summary: 'Show at which level a schedule is enabled or disabled for a resource',
  description: 'The resource definition decides before its resource group, and that before the controller.',
  examples: { 'linstor schedule list-by-resource-details db1': 'Why db1 is shipped, or why not' },
  columns: () => COLUMNS,
  arguments: { resourceName: argument(resourceDefinitionName, 'Resource definition to look at') },
  source: ({ controller, input }) => {
    const path = apiPath`/v1/view/schedules-by-resource/${input.resourceName}`;
    return objectSource(controller, { path }, (answer: Schedules) => answer.data ?? []);
  },
  rows: (setting) => [setting],
  table: { machine: 'bare' },
});

const LEVELS = ['rsc_dfn', 'rsc_grp', 'ctrl'] as const;

const COLUMNS: readonly Column<Schedule>[] = [
  { heading: 'Remote', key: 'remote_name', cell: (setting) => setting.remote_name ?? 'None' },
  { heading: 'Schedule', key: 'schedule_name', cell: (setting) => setting.schedule_name ?? 'None' },
  levelColumn('Resource-Definition', 'rsc_dfn'),
  levelColumn('Resource-Group', 'rsc_grp'),
  levelColumn('Controller', 'ctrl'),
];

function levelColumn(heading: string, level: (typeof LEVELS)[number]): Column<Schedule> {
  return {
    heading,
    key: level,
    cell: (setting) => levelCell(setting, level),
    value: (setting) => setting[level] ?? null,
  };
}

/** Only the level that decides is coloured: the first that is set. */
function levelCell(setting: Schedule, level: (typeof LEVELS)[number]): Cell {
  const enabled = setting[level];
  if (enabled === undefined) return '';
  const decides = LEVELS.find((each) => setting[each] !== undefined) === level;
  return { text: enabled ? 'Enabled' : 'Disabled', colour: decides ? (enabled ? 'green' : 'red') : undefined };
}
