import { apiPath } from '../../api/path.ts';

/** The path of a storage pool on one node. */
export function poolPath(node: string, pool: string): string {
  return apiPath`/v1/nodes/${node}/storage-pools/${pool}`;
}
