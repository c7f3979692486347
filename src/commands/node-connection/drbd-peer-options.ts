import { connectionEnds } from '../family/connection.ts';
import { drbdOptionsCommand } from '../family/drbd-options.ts';
import { connectionPath } from './target.ts';

export const nodeConnectionDrbdPeerOptions = drbdOptionsCommand({
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
});
