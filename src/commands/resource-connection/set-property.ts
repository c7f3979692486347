import { setPropertyCommand } from '../family/set-property.ts';
import { resourceConnection, resourceConnectionPath } from '../family/resource-connection.ts';

export const resourceConnectionSetProperty = setPropertyCommand({
  noun: 'resource-connection',
  of: 'resource-connection',
  object: 'the connection between two replicas of a resource',
  target: resourceConnection,
  path: resourceConnectionPath,
  examples: [
    {
      command: 'linstor resource-connection set-property alpha bravo backups --aux link wan',
      does: 'Mark the connection with a property of your own',
    },
  ],
});
