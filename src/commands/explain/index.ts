import type { Noun } from '../../definition/command.ts';
import { explainPlacementCommand } from './placement.ts';

export const explain: Noun = {
  name: 'explain',
  aliases: [],
  summary: 'Why something is as it is: placement, properties, errors',
  commands: [explainPlacementCommand],
};
