import type { Noun } from '../../definition/command.ts';
import { fileDelete } from './delete.ts';
import { fileDeploy } from './deploy.ts';
import { fileList } from './list.ts';
import { fileModify } from './modify.ts';
import { fileShow } from './show.ts';
import { fileUndeploy } from './undeploy.ts';
import { fileCheck, fileStatus } from './check.ts';

export const file: Noun = {
  name: 'file',
  aliases: ['f'],
  summary: 'Files that LINSTOR keeps and writes on the nodes of resources',
  commands: [fileCheck, fileDelete, fileDeploy, fileList, fileModify, fileShow, fileStatus, fileUndeploy],
};
