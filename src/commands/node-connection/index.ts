import type { Noun } from '../../definition/command.ts';
import { nodeConnectionListProperties } from './list-properties.ts';
import { nodeConnectionList } from './list.ts';
import { nodeConnectionPathCreate } from './path/create.ts';
import { nodeConnectionPathDelete } from './path/delete.ts';
import { nodeConnectionPathList } from './path/list.ts';
import { nodeConnectionSetProperty } from './set-property.ts';

export const nodeConnection: Noun = {
  name: 'node-connection',
  aliases: ['nc'],
  summary: 'Settings and network paths between two nodes',
  groups: { path: { aliases: ['p'], summary: 'Network paths between two nodes' } },
  commands: [
    nodeConnectionList,
    nodeConnectionListProperties,
    nodeConnectionPathCreate,
    nodeConnectionPathDelete,
    nodeConnectionPathList,
    nodeConnectionSetProperty,
  ],
};
