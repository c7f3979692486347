import type { Noun } from '../../definition/command.ts';
import { nodeConnectionList } from './list.ts';
import { nodeConnectionPathCommands, nodeConnectionSettings } from './node-connection-settings.ts';

export const nodeConnection: Noun = {
  name: 'node-connection',
  aliases: ['nc'],
  summary: 'Settings and network paths between two nodes',
  groups: { path: { aliases: ['p'], summary: 'Network paths between two nodes' } },
  commands: [...nodeConnectionSettings, nodeConnectionList, ...nodeConnectionPathCommands],
};
