import { defineCommand } from '../../definition/command.ts';
import { async } from '../shared/async-option.ts';
import { repliesOf } from '../shared/replies.ts';
import { confirmLoss } from '../shared/data-loss.ts';
import { volumeDefinitionPath, volumeDefinitionTarget } from './volume-definition-arguments.ts';

/** `DELETE /v1/resource-definitions/RESOURCE/volume-definitions/NUMBER` */
export const volumeDefinitionDelete = defineCommand({
  path: 'volume-definition delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Delete a volume of a resource definition',
  description: 'The volume and its data go on all nodes.',
  examples: [{ command: 'linstor volume-definition delete db1 0', does: 'Delete volume 0 with its data' }],
  options: { async },
  arguments: volumeDefinitionTarget,
  run: async (call) => {
    const { controller, input } = call;
    await confirmLoss(call, {
      query: { resources: [input.resourceName] },
      hits: () => true,
      takesData: true,
      of: (resource) => `volume ${input.volumeNr} of ${resource}`,
    });
    return repliesOf(controller, { method: 'DELETE', path: volumeDefinitionPath(input) });
  },
});
