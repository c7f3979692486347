import { apiPath } from '../../api/path.ts';
import { nodeName, resourceName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';

/** The arguments that name a resource on a node. */
export const resourceOnNode = {
  nodeName: argument(nodeName, 'Node that the resource is on'),
  resourceName: argument(resourceName, 'Name of the resource'),
};

/** `/v1/resource-definitions/RESOURCE/resources/NODE`. */
export function resourcePath(target: { nodeName: string; resourceName: string }): string {
  return apiPath`/v1/resource-definitions/${target.resourceName}/resources/${target.nodeName}`;
}
