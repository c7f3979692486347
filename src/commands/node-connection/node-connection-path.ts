import { connectionEnds, connectionPathCommands } from '../shared/connection-commands.ts';
import { connectionPath, connectionRequest } from './node-connection-arguments.ts';

export const nodeConnectionPathCommands = connectionPathCommands({
  noun: 'node-connection',
  object: 'the connection between two nodes',
  target: connectionEnds,
  path: connectionPath,
  list: connectionRequest,
  example: 'alpha bravo',
});
