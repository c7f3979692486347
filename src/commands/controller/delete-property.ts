import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { propertyKey } from '../../definition/kinds.ts';
import { argumentList } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';

/** `DELETE /v1/controller/properties/KEY` */
export const controllerDeleteProperty = defineCommand({
  path: 'controller delete-property',
  effect: 'destroys',
  summary: 'Remove properties of the controller',
  examples: [
    {
      command: 'linstor controller delete-property TcpPortAutoRange',
      does: 'Back to the default, in the whole cluster',
    },
  ],
  arguments: { keys: argumentList(propertyKey('controller'), 'Names of the properties') },
  run: ({ controller, input }) =>
    repliesOf(
      controller,
      ...input.keys.map((key) => ({ method: 'DELETE' as const, path: apiPath`/v1/controller/properties/${key}` })),
    ),
});
