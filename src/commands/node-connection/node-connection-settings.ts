import type { Connection } from '../../api/objects/connection.ts';
import type { Command } from '../../definition/command.ts';
import { connectionEnds } from '../shared/connection-commands.ts';
import { drbdOptionsCommand } from '../shared/drbd-options.ts';
import { foundProperties } from '../shared/found-properties.ts';
import { listPropertiesCommand } from '../shared/list-properties.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { connectionPath, connectionRequest } from './node-connection-arguments.ts';

/** Properties and DRBD options. */
export const nodeConnectionSettings: readonly Command[] = [
  drbdOptionsCommand({
    noun: 'node-connection',
    verb: 'drbd-peer-options',
    object: 'the connection between two nodes',
    set: 'peer',
    target: connectionEnds,
    requests: (nodes, change) => ({ method: 'PUT', path: connectionPath(nodes), body: { ...change } }),
    examples: [
      {
        command: 'linstor node-connection drbd-peer-options alpha bravo --ping-timeout 299',
        does: 'Wait longer for an answer of the other node',
      },
    ],
  }),
  listPropertiesCommand({
    noun: 'node-connection',
    object: 'the connection between two nodes',
    target: connectionEnds,
    fetch: ({ controller, input }) => foundProperties(controller.items<Connection>(connectionRequest(input))),
    examples: [
      { command: 'linstor node-connection list-properties alpha bravo', does: 'All properties of the connection' },
    ],
  }),
  setPropertyCommand({
    noun: 'node-connection',
    of: 'node-connection',
    object: 'the connection between two nodes',
    target: connectionEnds,
    path: connectionPath,
    examples: [
      { command: 'linstor node-connection set-property alpha bravo --aux link fast', does: 'Mark the connection' },
    ],
  }),
];
