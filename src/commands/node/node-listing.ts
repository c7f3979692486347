import { notFoundFault } from '../../model/fault.ts';
import type { Node } from '../../api/objects/node.ts';
import { nodesV0 } from '../../output/v0/nodes.ts';
import type { Source, TableView } from '../../output/view.ts';

/** The node list as machine output shows it, for commands whose text draws something else from it. */
export function nodesForMachines(source: Source<Node>): TableView<Node, never> {
  return { kind: 'table', source, rows: () => [], columns: [], machine: 'wrapped', v0: nodesV0 };
}

/** The node of exactly this name in the list, read to its end. Throws a not-found Fault. */
export async function pickNode(nodes: AsyncIterable<Node>, name: string): Promise<Node> {
  let found: Node | undefined;
  for await (const node of nodes) if (node.name === name) found ??= node;
  if (!found) throw notFoundFault(`There is no node '${name}'.`, ["'linstor node list' shows the nodes."]);
  return found;
}
