import type { Noun } from '../../definition/command.ts';
import { fileList } from './list.ts';
import { fileModify } from './modify.ts';
import { fileShow } from './show.ts';
import { fileCheck, fileStatus } from './check.ts';
import { fileChanges } from './file-changes.ts';

export const file: Noun = {
  name: 'file',
  aliases: ['f'],
  summary: 'Files that LINSTOR keeps and writes on the nodes of resources',
  commands: [...fileChanges, fileCheck, fileList, fileModify, fileShow, fileStatus],
};
