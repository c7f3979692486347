import { isSet, many, numberIn, page, type Request, type Routes } from '../http/answer.ts';
import { asBody } from '../http/body.ts';
import type { Context } from '../state/context.ts';
import { findDefinition, findNode, findResource, findSnapshot, numbered, sorted, upper } from '../state/find.ts';
import type { Connection, Definition, Resource } from '../state/types.ts';
import { modifyResourceConnection, pairKey } from '../areas/connections.ts';
import {
  createDefinition,
  deleteDefinition,
  modifyDefinition,
  modifyProxy,
  switchProxy,
} from '../areas/definitions.ts';
import {
  bodies,
  createResources,
  deleteResource,
  modifyResource,
  modifyVolume,
  switchResource,
} from '../areas/resources.ts';
import { createSnapshot, createSnapshots, deleteSnapshot, modifySnapshot } from '../areas/snapshots.ts';
import { isSynced } from '../areas/sync.ts';
import { migrateDisk, toggleDiskful, toggleDiskless } from '../areas/toggle.ts';
import {
  createVolumeDefinition,
  deleteVolumeDefinition,
  modifyVolumeDefinition,
  setVolumePassphrase,
} from '../areas/volume-definitions.ts';
import { sortedProps } from '../views/common.ts';
import { definitionView, volumeDefinitionView } from '../views/definitions.ts';
import { resourceView, volumeViews } from '../views/resources.ts';
import { snapshotView } from '../views/snapshots.ts';
import { hasNames, hasProps } from './filter.ts';

const name = (request: Request): string => request.param('resource');
const node = (request: Request): string => request.param('node');
const number = (request: Request): number => numberIn(request, 'number');
const definitionOf = (context: Context, request: Request): Definition => findDefinition(context.state, name(request));

/** Resource definitions and volume definitions. */
export const definitionRoutes: Routes = {
  'GET /v1/resource-definitions': (context, request) => {
    const chosen = sorted(context.state.definitions).filter(
      (one) => hasNames(request, 'resource_definitions', one.name) && hasProps(request, one.props),
    );
    return {
      items: page(chosen, request).map((one) => definitionView(one, isSet(request, 'with_volume_definitions'))),
    };
  },
  'POST /v1/resource-definitions': (context, request) => ({
    replies: createDefinition(context, request.body),
    status: 201,
  }),
  'GET /v1/resource-definitions/{resource}': (context, request) => ({
    json: definitionView(definitionOf(context, request), false),
  }),
  'PUT /v1/resource-definitions/{resource}': (context, request) => ({
    replies: modifyDefinition(context, name(request), request.body),
  }),
  'DELETE /v1/resource-definitions/{resource}': (context, request) => ({
    replies: deleteDefinition(context, name(request)),
  }),
  'GET /v1/resource-definitions/{resource}/sync-status': (context, request) => ({
    json: { synced_on_all: isSynced(definitionOf(context, request), context.now) },
  }),
  'GET /v1/resource-definitions/{resource}/volume-definitions': (context, request) => {
    const definition = definitionOf(context, request);
    return { items: numbered(definition.volumes).map((one) => volumeDefinitionView(definition, one)) };
  },
  'POST /v1/resource-definitions/{resource}/volume-definitions': (context, request) => ({
    replies: createVolumeDefinition(context, name(request), request.body),
  }),
  'GET /v1/resource-definitions/{resource}/volume-definitions/{number}': (context, request) => {
    const definition = definitionOf(context, request);
    const volume = definition.volumes.get(number(request));
    return volume === undefined ? { json: undefined, status: 404 } : { json: volumeDefinitionView(definition, volume) };
  },
  'PUT /v1/resource-definitions/{resource}/volume-definitions/{number}': (context, request) => ({
    replies: modifyVolumeDefinition(context, name(request), number(request), request.body),
  }),
  'DELETE /v1/resource-definitions/{resource}/volume-definitions/{number}': (context, request) => ({
    replies: deleteVolumeDefinition(context, name(request), number(request)),
  }),
  'PUT /v1/resource-definitions/{resource}/volume-definitions/{number}/encryption-passphrase': (context, request) => ({
    replies: setVolumePassphrase(context, name(request), number(request), request.body),
  }),
  'PUT /v1/resource-definitions/{resource}/drbd-proxy': (context, request) => ({
    replies: modifyProxy(context, name(request), request.body),
  }),
  'POST /v1/resource-definitions/{resource}/drbd-proxy/enable/{a}/{b}': (context, request) => ({
    replies: switchProxy(context, name(request), [request.param('a'), request.param('b')], true),
  }),
  'POST /v1/resource-definitions/{resource}/drbd-proxy/disable/{a}/{b}': (context, request) => ({
    replies: switchProxy(context, name(request), [request.param('a'), request.param('b')], false),
  }),
};

/** Resources on nodes, their volumes, disks and connections. */
export const resourceRoutes: Routes = {
  'GET /v1/view/resources': (context, request) => ({ items: resourceViews(context, request), plain: true }),
  'GET /v1/resource-definitions/{resource}/resources': (context, request) => {
    const definition = definitionOf(context, request);
    return { items: sorted(definition.resources).map((one) => resourceView(context, definition, one, false)) };
  },
  'POST /v1/resource-definitions/{resource}/resources': (context, request) => ({
    replies: createResources(context, name(request), bodies(request.raw ?? {})),
    status: 201,
  }),
  'GET /v1/resource-definitions/{resource}/resources/{node}': (context, request) => {
    const definition = definitionOf(context, request);
    return { json: resourceView(context, definition, findResource(definition, node(request)), false) };
  },
  'POST /v1/resource-definitions/{resource}/resources/{node}': (context, request) => {
    const resource = { ...asBody(request.body.resource ?? {}), node_name: node(request) };
    return { replies: createResources(context, name(request), [{ ...request.body, resource }]), status: 201 };
  },
  'PUT /v1/resource-definitions/{resource}/resources/{node}': (context, request) => ({
    replies: modifyResource(context, name(request), node(request), request.body),
  }),
  'DELETE /v1/resource-definitions/{resource}/resources/{node}': (context, request) => ({
    replies: deleteResource(context, name(request), node(request)),
  }),
  'POST /v1/resource-definitions/{resource}/resources/{node}/activate': (context, request) => ({
    replies: switchResource(context, name(request), node(request), true),
  }),
  'POST /v1/resource-definitions/{resource}/resources/{node}/deactivate': (context, request) => ({
    replies: switchResource(context, name(request), node(request), false),
  }),
  'GET /v1/resource-definitions/{resource}/resources/{node}/volumes': (context, request) => {
    const definition = definitionOf(context, request);
    return { items: volumeViews(context, definition, findResource(definition, node(request))) };
  },
  'PUT /v1/resource-definitions/{resource}/resources/{node}/volumes/{number}': (context, request) => ({
    replies: modifyVolume(context, name(request), node(request), number(request), request.body),
  }),
  ...diskRoutes(),
  'GET /v1/resource-definitions/{resource}/resource-connections': (context, request) => {
    const definition = definitionOf(context, request);
    return { items: pairs(sorted(definition.resources)).map(([a, b]) => connectionView(definition, a, b)) };
  },
  'GET /v1/resource-definitions/{resource}/resource-connections/{a}/{b}': (context, request) => {
    const definition = definitionOf(context, request);
    const [a, b] = [request.param('a'), request.param('b')].map((one) => findNode(context.state, one));
    if (a === undefined || b === undefined) return { json: undefined, status: 404 };
    return { json: connectionView(definition, findResource(definition, a.name), findResource(definition, b.name)) };
  },
  'PUT /v1/resource-definitions/{resource}/resource-connections/{a}/{b}': (context, request) => ({
    replies: modifyResourceConnection(context, name(request), request.param('a'), request.param('b'), request.body),
  }),
};

function diskRoutes(): Routes {
  const base = 'PUT /v1/resource-definitions/{resource}/resources/{node}';
  return {
    [`${base}/toggle-disk`]: (context, request) => ({
      replies: toggleDiskful(context, name(request), node(request), undefined),
    }),
    [`${base}/toggle-disk/diskful`]: (context, request) => ({
      replies: toggleDiskful(context, name(request), node(request), undefined),
    }),
    [`${base}/toggle-disk/diskful/{pool}`]: (context, request) => ({
      replies: toggleDiskful(context, name(request), node(request), request.param('pool')),
    }),
    [`${base}/toggle-disk/diskless`]: (context, request) => ({
      replies: toggleDiskless(context, name(request), node(request)),
    }),
    [`${base}/toggle-disk/diskless/{pool}`]: (context, request) => ({
      replies: toggleDiskless(context, name(request), node(request), request.param('pool')),
    }),
    [`${base}/migrate-disk/{from}`]: (context, request) => ({
      replies: migrateDisk(context, name(request), node(request), request.param('from'), undefined),
    }),
    [`${base}/migrate-disk/{from}/{pool}`]: (context, request) => ({
      replies: migrateDisk(context, name(request), node(request), request.param('from'), request.param('pool')),
    }),
  };
}

function* resourceViews(context: Context, request: Request): Generator<object> {
  const nodes = new Set(many(request, 'nodes').map(upper));
  const names = new Set(many(request, 'resources').map(upper));
  const pools = new Set(many(request, 'storage_pools').map(upper));
  const [offset, limit] = ['offset', 'limit'].map((one) => Number(request.query.get(one) ?? 0));
  let place = 0;
  for (const definition of sorted(context.state.definitions)) {
    if (names.size > 0 && !names.has(upper(definition.name))) continue;
    for (const resource of sorted(definition.resources)) {
      if (nodes.size > 0 && !nodes.has(upper(resource.nodeName))) continue;
      if (pools.size > 0 && ![...resource.volumes.values()].some((one) => pools.has(upper(one.pool)))) continue;
      if (!hasProps(request, resource.props)) continue;
      place += 1;
      if (place <= (offset ?? 0)) continue;
      yield resourceView(context, definition, resource, true);
      if (limit && place >= (offset ?? 0) + limit) return;
    }
  }
}

function pairs(resources: readonly Resource[]): [Resource, Resource][] {
  return resources.flatMap((a, index) => resources.slice(index + 1).map((b): [Resource, Resource] => [a, b]));
}

function connectionView(definition: Definition, a: Resource, b: Resource): object {
  const found: Connection | undefined = definition.connections.get(pairKey(a.nodeName, b.nodeName));
  return { node_a: a.nodeName, node_b: b.nodeName, props: found && sortedProps(found.props) };
}

/** Snapshots. */
export const snapshotRoutes: Routes = {
  'GET /v1/view/snapshots': (context, request) => {
    const nodes = many(request, 'nodes').map(upper);
    const chosen = sorted(context.state.definitions)
      .filter((definition) => hasNames(request, 'resources', definition.name))
      .flatMap((definition) => sorted(definition.snapshots).map((snapshot) => ({ definition, snapshot })))
      .filter(({ snapshot }) => nodes.length === 0 || nodes.some((one) => snapshot.parts.has(one)));
    return { items: page(chosen, request).map(({ definition, snapshot }) => snapshotView(definition, snapshot)) };
  },
  'GET /v1/resource-definitions/{resource}/snapshots': (context, request) => {
    const definition = definitionOf(context, request);
    return { items: sorted(definition.snapshots).map((one) => snapshotView(definition, one)) };
  },
  'POST /v1/resource-definitions/{resource}/snapshots': (context, request) => ({
    replies: createSnapshot(context, name(request), request.body),
    status: 201,
  }),
  'GET /v1/resource-definitions/{resource}/snapshots/{snapshot}': (context, request) => {
    const definition = definitionOf(context, request);
    return { json: snapshotView(definition, findSnapshot(definition, request.param('snapshot'))) };
  },
  'PUT /v1/resource-definitions/{resource}/snapshots/{snapshot}': (context, request) => ({
    replies: modifySnapshot(context, name(request), request.param('snapshot'), request.body),
  }),
  'DELETE /v1/resource-definitions/{resource}/snapshots/{snapshot}': (context, request) => ({
    replies: deleteSnapshot(context, name(request), request.param('snapshot'), many(request, 'nodes')),
  }),
  'POST /v1/actions/snapshot/multi': (context, request) => ({
    replies: createSnapshots(context, request.body),
    status: 201,
  }),
};
