import type { NodeConnection } from '../../model/node-connection.ts';
import { foundProperties } from '../family/found-properties.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';
import { bothNodes, connectionQuestion } from './target.ts';

export const nodeConnectionListProperties = listPropertiesCommand({
  noun: 'node-connection',
  object: 'the connection between two nodes',
  target: bothNodes,
  fetch: ({ controller, input }) => foundProperties(controller.list<NodeConnection>(connectionQuestion(input)).items()),
  examples: [
    { command: 'linstor node-connection list-properties alpha bravo', does: 'All properties of the connection' },
  ],
});
