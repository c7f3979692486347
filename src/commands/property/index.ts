import type { Noun } from '../../definition/command.ts';
import { propertyList } from './list.ts';

export const property: Noun = {
  name: 'property',
  aliases: [],
  summary: 'What can be set on the objects of the cluster',
  commands: [propertyList],
};
