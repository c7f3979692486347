import { resourceDefinitionName } from '../../definition/argument-types.ts';
import { argumentList } from '../../definition/option.ts';
import { async } from '../shared/async-option.ts';
import { changeCommand, del } from '../shared/replies.ts';
import { confirmLoss } from '../shared/data-loss.ts';
import { definitionPath } from './resource-definition-arguments.ts';

/** `DELETE /v1/resource-definitions/NAME`, one after the other */
export const resourceDefinitionDelete = changeCommand({
  path: 'resource-definition delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Delete resource definitions with all replicas and their data',
  examples: { 'linstor resource-definition delete db1 db2': 'Delete both' },
  options: { async },
  arguments: { name: argumentList(resourceDefinitionName, 'Names of the resource definitions') },
  request: async (input, call) => {
    await confirmLoss(call, { query: { resources: input.name }, hits: () => true, takesData: true });
    return input.name.map((name) => del(definitionPath(name)));
  },
});
