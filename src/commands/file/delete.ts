import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { fileName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';

/** `DELETE /v1/files/PATH` */
export const fileDelete = defineCommand({
  path: 'file delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Delete a file',
  examples: [{ command: 'linstor file delete /etc/app.conf', does: 'Forget the file' }],
  arguments: { fileName: argument(fileName, 'Path of the file') },
  run: ({ controller, input }) =>
    repliesOf(controller, { method: 'DELETE', path: apiPath`/v1/files/${input.fileName}` }),
});
