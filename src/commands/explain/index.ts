import type { Noun } from '../../definition/command.ts';
import { explainFormat } from './format.ts';
import { explainError } from './error.ts';
import { explainProperty } from './property.ts';
import { explainPlacementCommand } from './placement.ts';

export const explain: Noun = {
  name: 'explain',
  aliases: [],
  summary: 'Why something is as it is: placement, properties, errors; what a cluster file may hold',
  commands: [explainPlacementCommand, explainProperty, explainError, explainFormat],
};
