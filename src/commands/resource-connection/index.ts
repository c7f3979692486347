import type { Noun } from '../../definition/command.ts';
import { resourceConnectionDrbdOptions, resourceConnectionDrbdPeerOptions } from './drbd-options.ts';
import { resourceConnectionListProperties } from './list-properties.ts';
import { resourceConnectionList } from './list.ts';
import { resourceConnectionPaths } from './path.ts';
import { resourceConnectionSetProperty } from './set-property.ts';
import { resourceConnectionShow } from './show.ts';

export const resourceConnection: Noun = {
  name: 'resource-connection',
  aliases: ['rc'],
  summary: 'Connections between the replicas of a resource, their paths and DRBD options',
  groups: { path: { aliases: ['p'], summary: 'Network paths of a connection' } },
  commands: [
    ...resourceConnectionPaths,
    resourceConnectionDrbdOptions,
    resourceConnectionDrbdPeerOptions,
    resourceConnectionList,
    resourceConnectionListProperties,
    resourceConnectionSetProperty,
    resourceConnectionShow,
  ],
};
