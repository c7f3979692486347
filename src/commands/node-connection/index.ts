import type { Noun } from '../../definition/command.ts';
import { nodeConnectionDrbdPeerOptions } from './drbd-peer-options.ts';
import { nodeConnectionListProperties } from './list-properties.ts';
import { nodeConnectionList } from './list.ts';
import { nodeConnectionPathCommands } from './path.ts';
import { nodeConnectionSetProperty } from './set-property.ts';

export const nodeConnection: Noun = {
  name: 'node-connection',
  aliases: ['nc'],
  summary: 'Settings and network paths between two nodes',
  groups: { path: { aliases: ['p'], summary: 'Network paths between two nodes' } },
  commands: [
    nodeConnectionDrbdPeerOptions,
    nodeConnectionList,
    nodeConnectionListProperties,
    ...nodeConnectionPathCommands,
    nodeConnectionSetProperty,
  ],
};
