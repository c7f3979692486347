import { defineCommand } from '../../definition/command.ts';
import { resourceDefinitionName } from '../../definition/argument-types.ts';
import { argumentList } from '../../definition/option.ts';
import { async } from '../shared/async-option.ts';
import { repliesOf } from '../shared/replies.ts';
import { confirmLoss } from '../shared/data-loss.ts';
import { definitionPath } from './resource-definition-arguments.ts';

/** `DELETE /v1/resource-definitions/NAME`, one after the other */
export const resourceDefinitionDelete = defineCommand({
  path: 'resource-definition delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Delete resource definitions with all replicas and their data',
  examples: [{ command: 'linstor resource-definition delete db1 db2', does: 'Delete both' }],
  options: { async },
  arguments: { name: argumentList(resourceDefinitionName, 'Names of the resource definitions') },
  run: async (call) => {
    const { controller, input } = call;
    await confirmLoss(call, { query: { resources: input.name }, hits: () => true, takesData: true });
    return repliesOf(
      controller,
      ...input.name.map((name) => ({ method: 'DELETE' as const, path: definitionPath(name) })),
    );
  },
});
