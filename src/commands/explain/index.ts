import type { Noun } from '../../definition/command.ts';
import { explainError } from './error.ts';
import { explainProperty } from './property.ts';
import { explainPlacementCommand } from './placement.ts';

export const explain: Noun = {
  name: 'explain',
  aliases: [],
  summary: 'Why something is as it is: placement, properties, errors',
  commands: [explainPlacementCommand, explainProperty, explainError],
};
