import type { Noun } from '../../definition/command.ts';
import { scheduleListByResourceDetails } from './list-by-resource-details.ts';
import { scheduleListByResource } from './list-by-resource.ts';
import { scheduleList } from './list.ts';
import { scheduleChanges } from './schedule-changes.ts';

export const schedule: Noun = {
  name: 'schedule',
  aliases: ['sched'],
  summary: 'Schedules for shipping backups',
  commands: [...scheduleChanges, scheduleList, scheduleListByResource, scheduleListByResourceDetails],
};
