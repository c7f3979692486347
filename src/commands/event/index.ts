import type { Noun } from '../../definition/command.ts';
import { eventNodes } from './nodes.ts';
import { eventPromotions } from './promotions.ts';

export const event: Noun = {
  name: 'event',
  aliases: [],
  summary: 'What happens in the cluster, as it happens',
  commands: [eventNodes, eventPromotions],
};
