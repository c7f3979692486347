import type { ReadRequest } from '../../controller/controller.ts';
import { apiPath } from '../../controller/path.ts';
import { nodeName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';

/** The two nodes of a connection, as most of its commands name them. */
export const bothNodes = {
  nodeA: argument(nodeName, 'One node'),
  nodeB: argument(nodeName, 'The other node'),
};

interface BothNodes {
  readonly nodeA: string;
  readonly nodeB: string;
}

export function connectionPath({ nodeA, nodeB }: BothNodes): string {
  return apiPath`/v1/node-connections/${nodeA}/${nodeB}`;
}

/** The question for the connections of a node, or between two; the answer is a list. */
export function connectionQuestion({
  nodeA,
  nodeB,
}: {
  nodeA: string | undefined;
  nodeB: string | undefined;
}): ReadRequest {
  return { path: '/v1/node-connections', query: { node_a: nodeA, node_b: nodeB } };
}
