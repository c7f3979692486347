import { WITH_PROPERTIES } from '../../api/objects/shape.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';
import { resourceConnection, resourceConnectionPath } from '../family/resource-connection.ts';

export const resourceConnectionListProperties = listPropertiesCommand({
  noun: 'resource-connection',
  object: 'the connection between two replicas of a resource',
  target: resourceConnection,
  fetch: async ({ controller, input }) => {
    const answer = await controller.read({ path: resourceConnectionPath(input) });
    return { properties: WITH_PROPERTIES.fits(answer) ? (answer.props ?? {}) : undefined };
  },
  examples: [
    {
      command: 'linstor resource-connection list-properties alpha bravo backups',
      does: 'Properties of one connection',
    },
  ],
});
