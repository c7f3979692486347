import { apiPath } from '../../api/path.ts';
import { resourceName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { connectionEnds } from './connection-commands.ts';
import type { Command } from '../../definition/command.ts';
import { drbdOptionsCommand } from './drbd-options.ts';
import { put } from './replies.ts';

/** The arguments that name the connection between two replicas of a resource. */
export const resourceConnection = {
  ...connectionEnds,
  resourceName: argument(resourceName, 'Name of the resource'),
};

/** `/v1/resource-definitions/RESOURCE/resource-connections/A/B`. */
export function resourceConnectionPath(target: { nodeA: string; nodeB: string; resourceName: string }): string {
  return `${resourceConnectionsPath(target)}/${apiPath`${target.nodeA}/${target.nodeB}`}`;
}

/** `/v1/resource-definitions/RESOURCE/resource-connections`. */
export function resourceConnectionsPath(target: { resourceName: string }): string {
  return apiPath`/v1/resource-definitions/${target.resourceName}/resource-connections`;
}

/** The DRBD options of one connection, under the name that this noun has for them. */
export function peerOptionsCommand(noun: string, verb: string): Command {
  return drbdOptionsCommand({
    noun,
    verb,
    object: 'the connection between two replicas of a resource',
    set: 'peer',
    target: resourceConnection,
    requests: (target, change) => put(resourceConnectionPath(target), { ...change }),
    examples: {
      [`linstor ${noun} ${verb} alpha bravo backups --protocol A`]: 'Replicate asynchronously between alpha and bravo',
      [`linstor ${noun} ${verb} alpha bravo backups --unset-protocol`]: 'Go back to the protocol of the resource',
    },
  });
}
