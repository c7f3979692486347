import { connectionEnds, type Connection } from '../family/connection.ts';
import { foundProperties } from '../family/found-properties.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';
import { connectionRequest } from './target.ts';

export const nodeConnectionListProperties = listPropertiesCommand({
  noun: 'node-connection',
  object: 'the connection between two nodes',
  target: connectionEnds,
  fetch: ({ controller, input }) => foundProperties(controller.items<Connection>(connectionRequest(input))),
  examples: [
    { command: 'linstor node-connection list-properties alpha bravo', does: 'All properties of the connection' },
  ],
});
