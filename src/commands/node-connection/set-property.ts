import { connectionEnds } from '../family/connection.ts';
import { setPropertyCommand } from '../family/set-property.ts';
import { connectionPath } from './target.ts';

export const nodeConnectionSetProperty = setPropertyCommand({
  noun: 'node-connection',
  of: 'node-connection',
  object: 'the connection between two nodes',
  target: connectionEnds,
  path: connectionPath,
  examples: [
    { command: 'linstor node-connection set-property alpha bravo --aux link fast', does: 'Mark the connection' },
  ],
});
