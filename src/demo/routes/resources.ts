import { changes, creations, isSet, many, page, views, type Request, type Routes } from '../http/answer.ts';
import { asBody } from '../http/body.ts';
import type { Context } from '../state/context.ts';
import { findDefinition, findNode, findResource, findSnapshot, numbered, sorted, upper } from '../state/find.ts';
import type { Definition, Resource } from '../state/types.ts';
import { modifyResourceConnection, pairKey } from '../operations/connections.ts';
import * as definitions from '../operations/definitions.ts';
import * as resources from '../operations/resources.ts';
import { restoreResource, restoreVolumeDefinitions, rollback } from '../operations/restore.ts';
import { createSnapshot, createSnapshots, deleteSnapshot, modifySnapshot } from '../operations/snapshots.ts';
import { isSynced } from '../operations/sync.ts';
import { migrateDisk, toggleDiskful, toggleDiskless } from '../operations/toggle.ts';
import * as volumeDefinitions from '../operations/volume-definitions.ts';
import { sortedProps } from '../views/common.ts';
import { definitionView, volumeDefinitionView } from '../views/definitions.ts';
import { resourceView, volumeViews } from '../views/resources.ts';
import { snapshotView } from '../views/snapshots.ts';
import { chosen, hasNames, hasProps } from './filter.ts';

/** Resource definitions and volume definitions. */
export const definitionRoutes: Routes = {
  ...views({
    'GET /v1/resource-definitions': ({ state }, request) =>
      chosen(sorted(state.definitions), request, 'resource_definitions').map((one) =>
        definitionView(one, isSet(request, 'with_volume_definitions')),
      ),
    'GET /v1/resource-definitions/{resource}': (context, name) => definitionView(findDefinition(context, name)),
    'GET /v1/resource-definitions/{resource}/sync-status': (context, name) => ({
      synced_on_all: isSynced(findDefinition(context, name), context.now),
    }),
    'GET /v1/resource-definitions/{resource}/volume-definitions': (context, name) => {
      const definition = findDefinition(context, name);
      return numbered(definition.volumes).map((one) => volumeDefinitionView(definition, one));
    },
    'GET /v1/resource-definitions/{resource}/volume-definitions/{number}': (context, name, number) => {
      const definition = findDefinition(context, name);
      const volume = definition.volumes.get(number);
      return volume && volumeDefinitionView(definition, volume);
    },
  }),
  ...changes({
    'PUT /v1/resource-definitions/{resource}': definitions.modifyDefinition,
    'DELETE /v1/resource-definitions/{resource}': definitions.deleteDefinition,
    'POST /v1/resource-definitions/{resource}/volume-definitions': volumeDefinitions.createVolumeDefinition,
    'PUT /v1/resource-definitions/{resource}/volume-definitions/{number}': volumeDefinitions.modifyVolumeDefinition,
    'DELETE /v1/resource-definitions/{resource}/volume-definitions/{number}': volumeDefinitions.deleteVolumeDefinition,
    'PUT /v1/resource-definitions/{resource}/volume-definitions/{number}/encryption-passphrase':
      volumeDefinitions.setVolumePassphrase,
    'PUT /v1/resource-definitions/{resource}/drbd-proxy': definitions.modifyProxy,
    'POST /v1/resource-definitions/{resource}/drbd-proxy/{verb:enable|disable}/{a}/{b}': definitions.switchProxy,
  }),
  ...creations({ 'POST /v1/resource-definitions': definitions.createDefinition }),
};

/** Resources on nodes, their volumes, disks and connections. */
export const resourceRoutes: Routes = {
  'GET /v1/view/resources': (context, request) => ({ items: resourceViews(context, request), plain: true }),
  'POST /v1/resource-definitions/{resource}/resources': (context, { params, raw }) => ({
    replies: resources.createResources(context, params.get('resource') ?? '', resources.bodies(raw ?? {})),
    status: 201,
  }),
  ...views({
    'GET /v1/resource-definitions/{resource}/resources': (context, name) => {
      const definition = findDefinition(context, name);
      return sorted(definition.resources).map((one) => resourceView(context, definition, one));
    },
    'GET /v1/resource-definitions/{resource}/resources/{node}': (context, name, node) => {
      const definition = findDefinition(context, name);
      return resourceView(context, definition, findResource(definition, node));
    },
    'GET /v1/resource-definitions/{resource}/resources/{node}/volumes': (context, name, node) => {
      const definition = findDefinition(context, name);
      return volumeViews(context, definition, findResource(definition, node));
    },
    'GET /v1/resource-definitions/{resource}/resource-connections': (context, name) => {
      const definition = findDefinition(context, name);
      return pairs(sorted(definition.resources)).map(([a, b]) => connectionView(definition, a, b));
    },
    'GET /v1/resource-definitions/{resource}/resource-connections/{a}/{b}': (context, name, nodeA, nodeB) => {
      const definition = findDefinition(context, name);
      const [a, b] = [findNode(context, nodeA), findNode(context, nodeB)];
      return connectionView(definition, findResource(definition, a.name), findResource(definition, b.name));
    },
  }),
  ...changes({
    'PUT /v1/resource-definitions/{resource}/resources/{node}': resources.modifyResource,
    'DELETE /v1/resource-definitions/{resource}/resources/{node}': resources.deleteResource,
    'POST /v1/resource-definitions/{resource}/resources/{node}/{verb:activate|deactivate}': resources.switchResource,
    'PUT /v1/resource-definitions/{resource}/resources/{node}/volumes/{number}': resources.modifyVolume,
    'PUT /v1/resource-definitions/{resource}/resource-connections/{a}/{b}': modifyResourceConnection,
    'PUT /v1/resource-definitions/{resource}/resources/{node}/toggle-disk': (context, name, node) =>
      toggleDiskful(context, name, node),
    'PUT /v1/resource-definitions/{resource}/resources/{node}/toggle-disk/diskful[/{pool}]': toggleDiskful,
    'PUT /v1/resource-definitions/{resource}/resources/{node}/toggle-disk/diskless[/{pool}]': toggleDiskless,
    'PUT /v1/resource-definitions/{resource}/resources/{node}/migrate-disk/{from}[/{pool}]': migrateDisk,
  }),
  ...creations({
    'POST /v1/resource-definitions/{resource}/resources/{node}': (context, name, node, body) => {
      const resource = { ...asBody(body.resource ?? {}), node_name: node };
      return resources.createResources(context, name, [{ ...body, resource }]);
    },
  }),
};

function* resourceViews(context: Context, request: Request): Generator<object> {
  const [nodes, names, pools] = ['nodes', 'resources', 'storage_pools'].map(
    (name) => new Set(many(request, name).map(upper)),
  );
  const [offset, limit] = ['offset', 'limit'].map((one) => Number(request.query.get(one) ?? 0));
  let place = 0;
  for (const definition of sorted(context.state.definitions)) {
    if (names?.size && !names.has(upper(definition.name))) continue;
    for (const resource of sorted(definition.resources)) {
      if (nodes?.size && !nodes.has(upper(resource.nodeName))) continue;
      if (pools?.size && ![...resource.volumes.values()].some((one) => pools.has(upper(one.pool)))) continue;
      if (!hasProps(request, resource.props)) continue;
      place += 1;
      if (place <= (offset ?? 0)) continue;
      yield resourceView(context, definition, resource, true);
      if (limit && place >= (offset ?? 0) + limit) return;
    }
  }
}

function pairs(all: readonly Resource[]): [Resource, Resource][] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b): [Resource, Resource] => [a, b]));
}

function connectionView(definition: Definition, a: Resource, b: Resource): object {
  const found = definition.connections.get(pairKey(a.nodeName, b.nodeName));
  return { node_a: a.nodeName, node_b: b.nodeName, props: found && sortedProps(found.props) };
}

/** Snapshots. */
export const snapshotRoutes: Routes = {
  ...views({
    'GET /v1/view/snapshots': (context, request) => {
      const nodes = many(request, 'nodes').map(upper);
      const found = sorted(context.state.definitions)
        .filter((definition) => hasNames(request, 'resources', definition.name))
        .flatMap((definition) => sorted(definition.snapshots).map((snapshot) => ({ definition, snapshot })))
        .filter(({ snapshot }) => nodes.length === 0 || nodes.some((one) => snapshot.parts.has(one)));
      return page(found, request).map(({ definition, snapshot }) => snapshotView(definition, snapshot));
    },
    'GET /v1/resource-definitions/{resource}/snapshots': (context, name) => {
      const definition = findDefinition(context, name);
      return sorted(definition.snapshots).map((one) => snapshotView(definition, one));
    },
    'GET /v1/resource-definitions/{resource}/snapshots/{snapshot}': (context, name, snapshot) => {
      const definition = findDefinition(context, name);
      return snapshotView(definition, findSnapshot(definition, snapshot));
    },
  }),
  ...changes({
    'PUT /v1/resource-definitions/{resource}/snapshots/{snapshot}': modifySnapshot,
    'DELETE /v1/resource-definitions/{resource}/snapshots/{snapshot}': (context, name, snapshot, _body, request) =>
      deleteSnapshot(context, name, snapshot, many(request, 'nodes')),
    'POST /v1/resource-definitions/{resource}/snapshot-restore-resource/{snapshot}': restoreResource,
    'POST /v1/resource-definitions/{resource}/snapshot-restore-volume-definition/{snapshot}': restoreVolumeDefinitions,
    'POST /v1/resource-definitions/{resource}/snapshot-rollback/{snapshot}': rollback,
  }),
  ...creations({
    'POST /v1/resource-definitions/{resource}/snapshots': createSnapshot,
    'POST /v1/actions/snapshot/multi': createSnapshots,
  }),
};
