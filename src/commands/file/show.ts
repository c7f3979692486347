import { defineCommand } from '../../definition/command.ts';
import { fileName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { fileContent } from './external-file.ts';

/** `GET /v1/files/PATH` */
export const fileShow = defineCommand({
  path: 'file show',
  effect: 'reads',
  aliases: ['s'],
  summary: 'Print the content of a file',
  description: 'The content is printed as it is, also with --machine-readable.',
  examples: { 'linstor file show /etc/app.conf > app.conf': 'Save the content of a file' },
  arguments: { fileName: argument(fileName, 'Path of the file') },
  run: async ({ controller, input }) => ({ kind: 'bytes', bytes: await fileContent(controller, input.fileName) }),
});
