import type { Noun } from '../../definition/command.ts';
import { contextAdd } from './add.ts';
import { contextList } from './list.ts';
import { contextRemove, contextRename, contextUse } from './context-changes.ts';
import { contextShow } from './show.ts';

export const context: Noun = {
  name: 'context',
  aliases: [],
  summary: 'Saved settings for several clusters, and which one commands go to',
  commands: [contextAdd, contextList, contextRemove, contextRename, contextShow, contextUse],
};
