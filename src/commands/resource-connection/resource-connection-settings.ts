import { WITH_PROPERTIES } from '../../api/objects/shape.ts';
import type { Command } from '../../definition/command.ts';
import { listPropertiesCommand } from '../shared/list-properties.ts';
import {
  peerOptionsCommand,
  resourceConnection,
  resourceConnectionPath,
  resourceConnectionsPath,
} from '../shared/resource-connection.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { connectionPathCommands } from '../shared/connection-commands.ts';

/** Properties and DRBD options. */
export const resourceConnectionSettings: readonly Command[] = [
  peerOptionsCommand('resource-connection', 'drbd-peer-options'),
  /** As the user's guide calls it. */
  peerOptionsCommand('resource-connection', 'drbd-options'),
  listPropertiesCommand({
    noun: 'resource-connection',
    object: 'the connection between two replicas of a resource',
    target: resourceConnection,
    fetch: async ({ controller, input }) => {
      const answer = await controller.read({ path: resourceConnectionPath(input) });
      return { properties: WITH_PROPERTIES.fits(answer) ? (answer.props ?? {}) : undefined };
    },
    examples: { 'linstor resource-connection list-properties alpha bravo backups': 'Properties of one connection' },
  }),
  setPropertyCommand({
    noun: 'resource-connection',
    of: 'resource-connection',
    object: 'the connection between two replicas of a resource',
    target: resourceConnection,
    path: resourceConnectionPath,
    examples: {
      'linstor resource-connection set-property alpha bravo backups --aux link wan':
        'Mark the connection with a property of your own',
    },
  }),
];

export const resourceConnectionPaths = connectionPathCommands({
  noun: 'resource-connection',
  object: 'the connection between two replicas of a resource',
  target: resourceConnection,
  path: resourceConnectionPath,
  list: (target) => ({ path: resourceConnectionsPath(target) }),
  example: 'alpha bravo backups',
});
