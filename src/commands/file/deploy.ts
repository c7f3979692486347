import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { fileName, resourceDefinitionName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';

/** `POST /v1/resource-definitions/RESOURCE/files/PATH` */
export const fileDeploy = defineCommand({
  path: 'file deploy',
  aliases: ['dep'],
  summary: 'Write a file on all nodes of a resource',
  examples: [{ command: 'linstor file deploy /etc/app.conf db1', does: 'Write it where db1 is' }],
  arguments: {
    fileName: argument(fileName, 'Path of the file'),
    resourceName: argument(resourceDefinitionName, 'Resource definition'),
  },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.resourceName}/files/${input.fileName}`,
    }),
});
