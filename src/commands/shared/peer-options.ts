import type { Command } from '../../definition/command.ts';
import { drbdOptionsCommand } from './drbd-options.ts';
import { resourceConnection, resourceConnectionPath } from './resource-connection.ts';

/** The DRBD options of one connection, under the name that this noun has for them. */
export function peerOptionsCommand(noun: string, verb: string): Command {
  return drbdOptionsCommand({
    noun,
    verb,
    object: 'the connection between two replicas of a resource',
    set: 'peer',
    target: resourceConnection,
    requests: (target, change) => ({ method: 'PUT', path: resourceConnectionPath(target), body: { ...change } }),
    examples: [
      {
        command: `linstor ${noun} ${verb} alpha bravo backups --protocol A`,
        does: 'Replicate asynchronously between alpha and bravo',
      },
      {
        command: `linstor ${noun} ${verb} alpha bravo backups --unset-protocol`,
        does: 'Go back to the protocol of the resource',
      },
    ],
  });
}
