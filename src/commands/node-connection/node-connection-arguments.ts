import type { ReadRequest } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';

/** The path of the connection between two nodes. */
export function connectionPath({ nodeA, nodeB }: { nodeA: string; nodeB: string }): string {
  return apiPath`/v1/node-connections/${nodeA}/${nodeB}`;
}

/** The request for the connections of all nodes, of one, or between two; the answer is a list. */
export function connectionRequest(ends: { nodeA: string | undefined; nodeB: string | undefined }): ReadRequest {
  return { path: '/v1/node-connections', query: { node_a: ends.nodeA, node_b: ends.nodeB } };
}
