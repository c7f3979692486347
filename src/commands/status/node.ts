import type { Controller } from '../../api/controller.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { Census } from '../../diagnosis/census.ts';
import { clusterProblems, poolUses, type ClusterFacts, type PoolUse, type Problem } from '../../diagnosis/cluster.ts';
import { counted } from '../../model/counted.ts';
import { notFoundFault } from '../../model/fault.ts';
import type { JsonObject } from '../../model/json.ts';
import { sameName } from '../../model/name.ts';
import { NODE, isAway, nodeState, type Node } from '../../api/objects/node.ts';
import { RESOURCE } from '../../api/objects/resource.ts';
import { STORAGE_POOL } from '../../api/objects/storage-pool.ts';
import { formatTime } from '../../model/time.ts';
import type { View } from '../../output/view.ts';
import { columns } from '../shared/page-columns.ts';
import { heading, type Line } from '../shared/page-lines.ts';
import { allOf } from '../../api/queries.ts';
import { poolValue, problemValue } from '../shared/status-report.ts';
import { rows } from './resource-page.ts';
import { poolLine, problemLines } from './status-screen.ts';

export const statusNode = defineCommand({
  path: 'status node',
  watchable: true,
  aliases: ['n'],
  summary: 'Show everything about one node',
  description:
    'Its connection, network interfaces, storage pools, replicas and properties, and what is wrong with them.',
  examples: { 'linstor status node alpha': 'Everything about alpha' },
  arguments: { node: argument(nodeName, 'Name of the node') },
  run: async ({ controller, input, clock }): Promise<View> => {
    const status = await lookAtNode(controller, input.node, clock.now());
    const machine = { value: nodeValue(status), layout: 'lines' } as const;
    return { kind: 'text', text: '', page: (utf8) => nodePage(status, utf8), machine };
  },
});

/** Everything about one node. */
interface NodeStatus {
  readonly node: Node;
  readonly pools: readonly PoolUse[];
  readonly census: Census;
  readonly problems: readonly Problem[];
}

async function lookAtNode(controller: Controller, name: string, now: number): Promise<NodeStatus> {
  const [nodes, pools, resources] = await Promise.all([
    allOf(controller, { path: '/v1/nodes', query: { nodes: [name] } }, NODE),
    allOf(controller, { path: '/v1/view/storage-pools', query: { nodes: [name] } }, STORAGE_POOL),
    allOf(controller, { path: '/v1/view/resources', query: { nodes: [name] } }, RESOURCE),
  ]);
  const node = nodes.find((one) => sameName(one.name, name));
  if (node === undefined) throw notFoundFault(`There is no node '${name}'.`, ["'linstor node list' shows them all."]);
  const census = new Census();
  for (const resource of resources) if (resource.node_name === node.name) census.add(resource);
  const facts: ClusterFacts = {
    now,
    nodes: [node],
    pools: pools.filter((pool) => pool.node_name === node.name),
    census,
    placeCounts: new Map(),
    encryption: undefined,
    scheduled: undefined,
    failedSnapshots: undefined,
  };
  // Of every resource only the replica here is known, so what concerns all of its replicas cannot be told.
  const problems = clusterProblems(facts).filter(({ cause }) => !OF_ALL_REPLICAS.has(cause));
  return { node, pools: poolUses(facts), census, problems };
}

const OF_ALL_REPLICAS = new Set<Problem['cause']>(['no-data', 'last-copy', 'too-few-replicas', 'no-tie-breaker']);

function* nodePage({ node, pools, census, problems }: NodeStatus, utf8: boolean): Iterable<Line> {
  yield [{ text: `Node ${node.name}`, colour: 'blue' }, `  ${node.type}, ${nodeState(node).text}`];
  if (isAway(node) && node.eviction_timestamp)
    yield [`It is evicted at ${formatTime(node.eviction_timestamp)} unless it comes back.`];
  for (const problem of problems) yield* problemLines(problem, utf8);
  yield* rows(
    'Network interfaces',
    (node.net_interfaces ?? []).map((net) => [net.name, net.address, net.is_active ? 'to the satellite' : '']),
  );
  yield* heading('Storage pools', String(pools.length));
  const names = columns(pools.map((pool) => [pool.node, pool.name, '']));
  for (const [i, pool] of pools.entries()) yield poolLine(pool, names[i] ?? [], utf8);
  yield* rows(
    'Replicas',
    [...census.replicas.values()]
      .flat()
      .map((replica) => [
        replica.resource,
        replica.state.text,
        replica.inUse ? 'in use' : '',
        replica.peers === 0 ? '' : `${replica.connected} of ${counted(replica.peers, 'peer')} connected`,
      ]),
  );
  yield* rows('Properties', Object.entries(node.props ?? {}));
  yield* rows('Not possible here', unsupported(node));
}

function unsupported(node: Node): string[][] {
  const all = { ...node.unsupported_layers, ...node.unsupported_providers };
  return Object.entries(all).map(([what, why]) => [what, why.join(' ')]);
}

/** The same as JSON; its members are kept stable. */
function nodeValue({ node, pools, census, problems }: NodeStatus): JsonObject {
  return {
    name: node.name,
    type: node.type,
    state: nodeState(node).text,
    eviction: node.eviction_timestamp ?? null,
    problems: problems.map(problemValue),
    net_interfaces: (node.net_interfaces ?? []).map(({ name, address, is_active }) => ({
      name,
      address,
      is_active: is_active ?? false,
    })),
    storage_pools: pools.map(poolValue),
    replicas: [...census.replicas.values()].flat().map((replica) => ({
      resource: replica.resource,
      state: replica.state.text,
      in_use: replica.inUse,
      diskful: replica.diskful,
      peers: replica.peers,
      connected_peers: replica.connected,
    })),
    properties: { ...node.props },
  };
}
