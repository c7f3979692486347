import type { Noun } from '../../definition/command.ts';
import { resourceConnectionList } from './list.ts';
import { resourceConnectionPaths, resourceConnectionSettings } from './resource-connection-settings.ts';
import { resourceConnectionShow } from './show.ts';

export const resourceConnection: Noun = {
  name: 'resource-connection',
  aliases: ['rc'],
  summary: 'Connections between the replicas of a resource, their paths and DRBD options',
  groups: { path: { aliases: ['p'], summary: 'Network paths of a connection' } },
  commands: [...resourceConnectionSettings, ...resourceConnectionPaths, resourceConnectionList, resourceConnectionShow],
};
