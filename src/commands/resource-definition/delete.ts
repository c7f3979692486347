import { defineCommand } from '../../definition/command.ts';
import { resourceDefinitionName } from '../../definition/kinds.ts';
import { argumentList } from '../../definition/option.ts';
import { async } from '../family/async.ts';
import { repliesOf } from '../family/replies.ts';
import { confirmLoss } from '../family/stake.ts';
import { definitionPath } from './target.ts';

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
