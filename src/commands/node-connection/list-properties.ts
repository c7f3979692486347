import type { Connection } from '../../api/objects/connection.ts';
import { connectionEnds } from '../family/connection.ts';
import { foundProperties } from '../family/found-properties.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';
import { connectionRequest } from './target.ts';

export const nodeConnectionListProperties = listPropertiesCommand({
  noun: 'node-connection',
  object: 'the connection between two nodes',
  target: connectionEnds,
  fetch: ({ controller, input }) => foundProperties(controller.list<Connection>(connectionRequest(input)).items()),
  examples: [
    { command: 'linstor node-connection list-properties alpha bravo', does: 'All properties of the connection' },
  ],
});
