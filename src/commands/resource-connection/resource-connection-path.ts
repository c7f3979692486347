import { connectionPathCommands } from '../shared/connection-commands.ts';
import { resourceConnection, resourceConnectionPath, resourceConnectionsPath } from '../shared/resource-connection.ts';

export const resourceConnectionPaths = connectionPathCommands({
  noun: 'resource-connection',
  object: 'the connection between two replicas of a resource',
  target: resourceConnection,
  path: resourceConnectionPath,
  list: (target) => ({ path: resourceConnectionsPath(target) }),
  example: 'alpha bravo backups',
});
