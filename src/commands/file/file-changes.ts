import { apiPath } from '../../api/path.ts';
import type { Command } from '../../definition/command.ts';
import { fileName, resourceDefinitionName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { changeCommand, del, post } from '../shared/replies.ts';

/** Commands that do no more than send a change. */
export const fileChanges: readonly Command[] = [
  /** `DELETE /v1/files/PATH` */
  changeCommand({
    path: 'file delete',
    effect: 'destroys',
    aliases: ['d'],
    summary: 'Delete a file',
    examples: { 'linstor file delete /etc/app.conf': 'Forget the file' },
    arguments: { fileName: argument(fileName, 'Path of the file') },
    request: (input) => del(apiPath`/v1/files/${input.fileName}`),
  }),
  /** `POST /v1/resource-definitions/RESOURCE/files/PATH` */
  changeCommand({
    path: 'file deploy',
    aliases: ['dep'],
    summary: 'Write a file on all nodes of a resource',
    examples: { 'linstor file deploy /etc/app.conf db1': 'Write it where db1 is' },
    arguments: {
      fileName: argument(fileName, 'Path of the file'),
      resourceName: argument(resourceDefinitionName, 'Resource definition'),
    },
    request: (input) => post(apiPath`/v1/resource-definitions/${input.resourceName}/files/${input.fileName}`),
  }),
  /** `DELETE /v1/resource-definitions/RESOURCE/files/PATH` */
  changeCommand({
    path: 'file undeploy',
    effect: 'destroys',
    aliases: ['und'],
    summary: 'Stop writing a file on the nodes of a resource',
    examples: { 'linstor file undeploy /etc/app.conf db1': 'No longer write it where db1 is' },
    arguments: {
      fileName: argument(fileName, 'Path of the file'),
      resourceName: argument(resourceDefinitionName, 'Resource definition'),
    },
    request: (input) => del(apiPath`/v1/resource-definitions/${input.resourceName}/files/${input.fileName}`),
  }),
];
