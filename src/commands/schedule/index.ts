import type { Noun } from '../../definition/command.ts';
import { scheduleCreate } from './create.ts';
import { scheduleDelete } from './delete.ts';
import { scheduleListByResourceDetails } from './list-by-resource-details.ts';
import { scheduleListByResource } from './list-by-resource.ts';
import { scheduleList } from './list.ts';
import { scheduleModify } from './modify.ts';

export const schedule: Noun = {
  name: 'schedule',
  aliases: ['sched'],
  summary: 'Schedules for shipping backups',
  commands: [
    scheduleCreate,
    scheduleDelete,
    scheduleList,
    scheduleListByResource,
    scheduleListByResourceDetails,
    scheduleModify,
  ],
};
