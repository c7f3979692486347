import type { Noun } from '../../definition/command.ts';
import { adviseMaintenance } from './maintenance.ts';
import { adviseResource } from './resource.ts';

export const advise: Noun = {
  name: 'advise',
  aliases: ['adv'],
  summary: 'Advice about resources, and before a node is taken down',
  commands: [adviseResource, adviseMaintenance],
};
