import type { Noun } from '../../definition/command.ts';
import { contextAdd } from './add.ts';
import { contextList } from './list.ts';
import { contextRemove } from './remove.ts';
import { contextRename } from './rename.ts';
import { contextShow } from './show.ts';
import { contextUse } from './use.ts';

export const context: Noun = {
  name: 'context',
  aliases: [],
  summary: 'Saved settings for several clusters, and which one commands go to',
  commands: [contextAdd, contextList, contextRemove, contextRename, contextShow, contextUse],
};
