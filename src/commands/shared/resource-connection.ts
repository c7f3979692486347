import { apiPath } from '../../api/path.ts';
import { resourceName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { connectionEnds } from './connection-commands.ts';

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
