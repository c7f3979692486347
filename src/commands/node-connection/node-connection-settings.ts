import { CONNECTION } from '../../api/objects/connection.ts';
import type { Command } from '../../definition/command.ts';
import { connectionEnds, connectionPathCommands } from '../shared/connection-commands.ts';
import { drbdOptionsCommand } from '../shared/drbd-options.ts';
import { foundProperties, listPropertiesCommand } from '../shared/list-properties.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { connectionPath, connectionRequest } from './node-connection-arguments.ts';
import { put } from '../shared/replies.ts';

/** Properties and DRBD options. */
export const nodeConnectionSettings: readonly Command[] = [
  drbdOptionsCommand({
    noun: 'node-connection',
    verb: 'drbd-peer-options',
    object: 'the connection between two nodes',
    set: 'peer',
    target: connectionEnds,
    requests: (nodes, change) => put(connectionPath(nodes), { ...change }),
    examples: {
      'linstor node-connection drbd-peer-options alpha bravo --ping-timeout 299':
        'Wait longer for an answer of the other node',
    },
  }),
  listPropertiesCommand({
    noun: 'node-connection',
    object: 'the connection between two nodes',
    target: connectionEnds,
    fetch: ({ controller, input }) => foundProperties(controller.items(connectionRequest(input), CONNECTION)),
    examples: { 'linstor node-connection list-properties alpha bravo': 'All properties of the connection' },
  }),
  setPropertyCommand({
    noun: 'node-connection',
    of: 'node-connection',
    object: 'the connection between two nodes',
    target: connectionEnds,
    path: connectionPath,
    examples: { 'linstor node-connection set-property alpha bravo --aux link fast': 'Mark the connection' },
  }),
];

export const nodeConnectionPathCommands = connectionPathCommands({
  noun: 'node-connection',
  object: 'the connection between two nodes',
  target: connectionEnds,
  path: connectionPath,
  list: connectionRequest,
  example: 'alpha bravo',
});
