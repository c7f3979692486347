import { connectionEnds, connectionPathCommands } from '../family/connection.ts';
import { connectionPath, connectionRequest } from './target.ts';

export const nodeConnectionPathCommands = connectionPathCommands({
  noun: 'node-connection',
  object: 'the connection between two nodes',
  target: connectionEnds,
  path: connectionPath,
  list: connectionRequest,
  example: 'alpha bravo',
});
