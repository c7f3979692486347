import { many, page, type Routes } from '../http/answer.ts';
import { findNode, sorted, upper } from '../state/find.ts';
import { modifyNodeConnection } from '../areas/connections.ts';
import {
  configureNode,
  createEbsNode,
  createNode,
  deleteNode,
  loseNode,
  modifyNode,
  reconnectNode,
} from '../areas/nodes.ts';
import { createInterface, deleteInterface, modifyInterface } from '../areas/interfaces.ts';
import {
  createPool,
  createPoolDefinition,
  deletePool,
  deletePoolDefinition,
  findPoolDefinition,
  modifyPool,
  modifyPoolDefinition,
} from '../areas/pools.ts';
import { usedSpace } from '../areas/space.ts';
import { noScope } from '../reply.ts';
import { sortedProps } from '../views/common.ts';
import { interfaceView, nodeView, poolView, poolsInOrder } from '../views/nodes.ts';
import { hasNames, hasProps } from './filter.ts';

/** Nodes, their network interfaces, connections and storage pools. */
export const nodeRoutes: Routes = {
  'GET /v1/nodes': (context, request) => ({
    items: page(
      sorted(context.state.nodes).filter(
        (node) => hasNames(request, 'nodes', node.name) && hasProps(request, node.props),
      ),
      request,
    ).map((node) => nodeView(context, node)),
  }),
  'POST /v1/nodes': (context, request) => ({ replies: createNode(context, request.body), status: 201 }),
  'POST /v1/nodes/ebs': (context, request) => ({ replies: createEbsNode(context, request.body), status: 201 }),
  'GET /v1/nodes/{node}': (context, request) => ({
    json: nodeView(context, findNode(context.state, request.param('node'))),
  }),
  'PUT /v1/nodes/{node}': (context, request) => ({ replies: modifyNode(context, request.param('node'), request.body) }),
  'DELETE /v1/nodes/{node}': (context, request) => ({ replies: deleteNode(context, request.param('node')) }),
  'DELETE /v1/nodes/{node}/lost': (context, request) => ({ replies: loseNode(context, request.param('node')) }),
  'PUT /v1/nodes/{node}/reconnect': (context, request) => ({ replies: reconnectNode(context, request.param('node')) }),
  'GET /v1/nodes/{node}/config': (context, request) => {
    const node = findNode(context.state, request.param('node'));
    const nic = [...node.interfaces.values()].find((one) => one.active);
    return {
      json: {
        config: { dir: '/etc/linstor/' },
        debug: { console_enabled: false },
        log: {
          print_stack_trace: false,
          directory: '/var/log/linstor-satellite',
          level: node.logLevel,
          level_linstor: node.linstorLogLevel,
        },
        stlt_override_node_name: node.name,
        remote_spdk: false,
        ebs: false,
        special_satellite: false,
        net: {
          bind_address: nic?.address ?? '',
          port: nic?.port ?? 3366,
          com_type: nic?.encryption?.toLowerCase() ?? 'plain',
        },
      },
    };
  },
  'PUT /v1/nodes/{node}/config': (context, request) => ({
    replies: configureNode(context, request.param('node'), request.body),
  }),
  'GET /v1/nodes/{node}/net-interfaces': (context, request) => ({
    items: sorted(findNode(context.state, request.param('node')).interfaces).map(interfaceView),
  }),
  'POST /v1/nodes/{node}/net-interfaces': (context, request) => ({
    replies: createInterface(context, request.param('node'), request.body),
    status: 201,
  }),
  'GET /v1/nodes/{node}/net-interfaces/{nic}': (context, request) => {
    const nic = findNode(context.state, request.param('node')).interfaces.get(upper(request.param('nic')));
    return nic === undefined ? { json: undefined, status: 404 } : { json: interfaceView(nic) };
  },
  'PUT /v1/nodes/{node}/net-interfaces/{nic}': (context, request) => ({
    replies: modifyInterface(context, request.param('node'), request.param('nic'), request.body),
  }),
  'DELETE /v1/nodes/{node}/net-interfaces/{nic}': (context, request) => ({
    replies: deleteInterface(context, request.param('node'), request.param('nic')),
  }),
  'GET /v1/node-connections': (context, request) => {
    const asked = ['node_a', 'node_b'].map((name) => request.query.get(name)).filter((name) => name !== null);
    return {
      items: sorted(context.state.nodeConnections)
        .filter((one) => asked.every((name) => [upper(one.nodeA), upper(one.nodeB)].includes(upper(name))))
        .map((one) => ({ node_a: one.nodeA, node_b: one.nodeB, props: sortedProps(one.props) })),
    };
  },
  'PUT /v1/node-connections/{a}/{b}': (context, request) => ({
    replies: modifyNodeConnection(context, request.param('a'), request.param('b'), request.body),
  }),
};

/** Storage pools and their definitions. */
export const poolRoutes: Routes = {
  'GET /v1/view/storage-pools': (context, request) => {
    const used = usedSpace(context.state, context.now);
    const chosen = poolsInOrder(context).filter(
      ({ node, pool }) =>
        hasNames(request, 'nodes', node.name) &&
        hasNames(request, 'storage_pools', pool.name) &&
        hasProps(request, pool.props),
    );
    return { items: page(chosen, request).map(({ node, pool }) => poolView(context, used, node, pool)) };
  },
  'GET /v1/nodes/{node}/storage-pools': (context, request) => {
    const node = findNode(context.state, request.param('node'));
    const used = usedSpace(context.state, context.now);
    return { items: sorted(node.pools).map((pool) => poolView(context, used, node, pool)) };
  },
  'GET /v1/nodes/{node}/storage-pools/{pool}': (context, request) => {
    const node = findNode(context.state, request.param('node'));
    const pool = node.pools.get(upper(request.param('pool')));
    if (pool === undefined) return { json: undefined, status: 404 };
    return { json: poolView(context, usedSpace(context.state, context.now), node, pool) };
  },
  'POST /v1/nodes/{node}/storage-pools': (context, request) => ({
    replies: createPool(context, request.param('node'), request.body),
    status: 201,
  }),
  'PUT /v1/nodes/{node}/storage-pools/{pool}': (context, request) => ({
    replies: modifyPool(context, request.param('node'), request.param('pool'), request.body),
  }),
  'DELETE /v1/nodes/{node}/storage-pools/{pool}': (context, request) => ({
    replies: deletePool(context, request.param('node'), request.param('pool')),
  }),
  'GET /v1/storage-pool-definitions': (context, request) => ({
    items: sorted(context.state.poolDefinitions)
      .filter((one) => many(request, 'storage_pools').length === 0 || hasNames(request, 'storage_pools', one.name))
      .map((one) => ({ storage_pool_name: one.name, props: sortedProps(one.props) })),
  }),
  'GET /v1/storage-pool-definitions/{pool}': (context, request) => {
    const found = findPoolDefinition(context.state, request.param('pool'), noScope);
    return { json: { storage_pool_name: found.name, props: sortedProps(found.props) } };
  },
  'POST /v1/storage-pool-definitions': (context, request) => ({
    replies: createPoolDefinition(context, request.body),
    status: 201,
  }),
  'PUT /v1/storage-pool-definitions/{pool}': (context, request) => ({
    replies: modifyPoolDefinition(context, request.param('pool'), request.body),
  }),
  'DELETE /v1/storage-pool-definitions/{pool}': (context, request) => ({
    replies: deletePoolDefinition(context, request.param('pool')),
  }),
};
