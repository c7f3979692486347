import { changes, creations, page, views, type Routes } from '../http/answer.ts';
import { findNode, sorted, upper } from '../state/find.ts';
import { modifyNodeConnection } from '../operations/connections.ts';
import { evacuateNode, restoreNode } from '../operations/evacuate.ts';
import * as nodes from '../operations/nodes.ts';
import { createInterface, deleteInterface, modifyInterface } from '../operations/interfaces.ts';
import * as pools from '../operations/pools.ts';
import { usedSpace } from '../operations/space.ts';
import { sortedProps } from '../views/common.ts';
import { interfaceView, nodeView, poolView, poolsInOrder, satelliteView } from '../views/nodes.ts';
import { chosen, hasNames, hasProps } from './filter.ts';

/** Nodes, their network interfaces and connections. */
export const nodeRoutes: Routes = {
  ...views({
    'GET /v1/nodes': (context, request) =>
      chosen(sorted(context.state.nodes), request, 'nodes').map((node) => nodeView(context, node)),
    'GET /v1/nodes/{node}': (context, node) => nodeView(context, findNode(context, node)),
    'GET /v1/nodes/{node}/config': (context, node) => satelliteView(findNode(context, node)),
    'GET /v1/nodes/{node}/net-interfaces': (context, node) =>
      sorted(findNode(context, node).interfaces).map(interfaceView),
    'GET /v1/nodes/{node}/net-interfaces/{nic}': (context, node, name) => {
      const nic = findNode(context, node).interfaces.get(upper(name));
      return nic && interfaceView(nic);
    },
    'GET /v1/node-connections': ({ state }, { query }) => {
      const asked = ['node_a', 'node_b'].map((name) => query.get(name)).filter((name) => name !== null);
      return sorted(state.nodeConnections)
        .filter((one) => asked.every((name) => [upper(one.nodeA), upper(one.nodeB)].includes(upper(name))))
        .map((one) => ({ node_a: one.nodeA, node_b: one.nodeB, props: sortedProps(one.props) }));
    },
  }),
  ...changes({
    'PUT /v1/nodes/{node}': nodes.modifyNode,
    'DELETE /v1/nodes/{node}': nodes.deleteNode,
    'DELETE /v1/nodes/{node}/lost': nodes.loseNode,
    'PUT /v1/nodes/{node}/reconnect': nodes.reconnectNode,
    'PUT /v1/nodes/{node}/evacuate': evacuateNode,
    'PUT /v1/nodes/{node}/restore': restoreNode,
    'PUT /v1/nodes/{node}/config': nodes.configureNode,
    'PUT /v1/nodes/{node}/net-interfaces/{nic}': modifyInterface,
    'DELETE /v1/nodes/{node}/net-interfaces/{nic}': deleteInterface,
    'PUT /v1/node-connections/{a}/{b}': modifyNodeConnection,
  }),
  ...creations({
    'POST /v1/nodes': nodes.createNode,
    'POST /v1/nodes/ebs': nodes.createEbsNode,
    'POST /v1/nodes/{node}/net-interfaces': createInterface,
  }),
};

/** Storage pools and their definitions. */
export const poolRoutes: Routes = {
  ...views({
    'GET /v1/view/storage-pools': (context, request) => {
      const used = usedSpace(context);
      const found = poolsInOrder(context).filter(
        ({ node, pool }) =>
          hasNames(request, 'nodes', node.name) &&
          hasNames(request, 'storage_pools', pool.name) &&
          hasProps(request, pool.props),
      );
      return page(found, request).map(({ node, pool }) => poolView(context, used, node, pool));
    },
    'GET /v1/nodes/{node}/storage-pools': (context, name) => {
      const node = findNode(context, name);
      const used = usedSpace(context);
      return sorted(node.pools).map((pool) => poolView(context, used, node, pool));
    },
    'GET /v1/nodes/{node}/storage-pools/{pool}': (context, name, poolName) => {
      const node = findNode(context, name);
      const pool = node.pools.get(upper(poolName));
      return pool && poolView(context, usedSpace(context), node, pool);
    },
    'GET /v1/storage-pool-definitions': ({ state }, request) =>
      sorted(state.poolDefinitions)
        .filter((one) => hasNames(request, 'storage_pools', one.name))
        .map(pools.poolDefinitionView),
    'GET /v1/storage-pool-definitions/{pool}': (context, name) =>
      pools.poolDefinitionView(pools.findPoolDefinition(context, name)),
  }),
  ...changes({
    'PUT /v1/nodes/{node}/storage-pools/{pool}': pools.modifyPool,
    'DELETE /v1/nodes/{node}/storage-pools/{pool}': pools.deletePool,
    'PUT /v1/storage-pool-definitions/{pool}': pools.modifyPoolDefinition,
    'DELETE /v1/storage-pool-definitions/{pool}': pools.deletePoolDefinition,
  }),
  ...creations({
    'POST /v1/nodes/{node}/storage-pools': pools.createPool,
    'POST /v1/storage-pool-definitions': pools.createPoolDefinition,
  }),
};
