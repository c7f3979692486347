import { setPropertyCommand } from '../family/set-property.ts';
import { definitionName, definitionPath } from './target.ts';

/** `PUT /v1/resource-definitions/NAME` */
export const resourceDefinitionSetProperty = setPropertyCommand({
  noun: 'resource-definition',
  of: 'resource-definition',
  object: 'a resource definition',
  target: { name: definitionName },
  path: (target) => definitionPath(target.name),
  examples: [
    {
      command: 'linstor resource-definition set-property db1 DrbdOptions/auto-diskful 5',
      does: 'Make a diskless replica that is in use for five minutes a diskful one',
    },
    { command: 'linstor resource-definition set-property db1 --aux team blue', does: 'Note a property of your own' },
  ],
});
