import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { fileName, resourceDefinitionName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';

/** `DELETE /v1/resource-definitions/RESOURCE/files/PATH` */
export const fileUndeploy = defineCommand({
  path: 'file undeploy',
  effect: 'destroys',
  aliases: ['und'],
  summary: 'Stop writing a file on the nodes of a resource',
  examples: [{ command: 'linstor file undeploy /etc/app.conf db1', does: 'No longer write it where db1 is' }],
  arguments: {
    fileName: argument(fileName, 'Path of the file'),
    resourceName: argument(resourceDefinitionName, 'Resource definition'),
  },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'DELETE',
      path: apiPath`/v1/resource-definitions/${input.resourceName}/files/${input.fileName}`,
    }),
});
