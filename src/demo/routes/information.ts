import type { Handler, Routes } from '../http/answer.ts';
import { rowsOf, type PropertyOwner } from '../rules/check.ts';
import { findDefinition } from '../state/find.ts';

/** Kinds of objects by the names that the API has for them. */
const API_NAMES: Partial<Record<PropertyOwner, string>> = {
  controller: 'CTRL',
  node: 'NODE',
  nodeConnection: 'NODE_CONN',
  poolDefinition: 'STOR_POOL_DFN',
  pool: 'STOR_POOL',
  definition: 'RSC_DFN',
  resource: 'RSC',
  resourceConnection: 'RSC_CONN',
  volumeDefinition: 'VLM_DFN',
  volume: 'VLM',
  proxy: 'DRBD_PROXY',
  proxyZlib: 'DRBD_PROXY_ZLIB',
  proxyLzma: 'DRBD_PROXY_LZMA',
  proxyZstd: 'DRBD_PROXY_ZSTD',
};

/** Kinds that take no properties of their own. */
const EMPTY = [
  'SNAP_VLM SNAP_DFN_RSC_DFN KVS SNAP_RSC STLT NET_IF RSC_GRP SNAP_VLM_DFN_VLM_DFN EMPTY_RO_PROPS VLM_CONN SNAP_VLM_VLM',
  'VLM_GRP SNAP SNAP_DFN DRBD_PROXY_LZ4 SNAP_VLM_DFN',
];

/** Where clients ask which properties an object takes. */
export const informationRoutes: Routes = (() => {
  const places: Record<string, PropertyOwner> = {
    '/v1/controller': 'controller',
    '/v1/nodes': 'node',
    '/v1/nodes/{node}/storage-pools': 'pool',
    '/v1/storage-pool-definitions': 'poolDefinition',
    '/v1/resource-definitions': 'definition',
    '/v1/resource-groups': 'definition',
    '/v1/resource-groups/{group}/volume-groups': 'volumeDefinition',
    '/v1/resource-definitions/{resource}/volume-definitions': 'volumeDefinition',
    '/v1/resource-definitions/{resource}/resources': 'resource',
    '/v1/resource-definitions/{resource}/resources/{node}/volumes': 'volume',
    '/v1/resource-definitions/{resource}/resource-connections': 'resourceConnection',
  };
  const single = Object.entries(places).map(([place, owner]): [string, Handler] => [
    `GET ${place}/properties/info`,
    () => ({ json: information(owner) }),
  ]);
  return {
    ...Object.fromEntries(single),
    'GET /v1/resource-definitions/{resource}/drbd-proxy/properties/info': (context, request) => {
      findDefinition(context.state, request.param('resource'));
      return { json: { ...all(['proxy', 'proxyZlib', 'proxyLzma', 'proxyZstd']), DRBD_PROXY_LZ4: {} } };
    },
    'GET /v1/controller/properties/info/all': () => ({
      json: { ...withoutProperties(), ...all(Object.keys(API_NAMES) as PropertyOwner[]) },
    }),
  };
})();

function withoutProperties(): object {
  return Object.fromEntries(EMPTY.flatMap((names) => names.split(' ')).map((name) => [name, {}]));
}

function all(owners: readonly PropertyOwner[]): object {
  return Object.fromEntries(owners.map((owner) => [API_NAMES[owner] ?? owner, information(owner)]));
}

function information(owner: PropertyOwner): object {
  const rules: Record<string, string> = { boolean: '(?i)(?:yes|no)', boolean_true_false: '(?i)(?:true|false|yes|no)' };
  const entries = [...rowsOf(owner)].flatMap(([key, [row]]) => {
    if (row === undefined) return [];
    const { type, rule, usual, unit, help } = row;
    const value = rules[type] ?? rule;
    return [
      [
        key,
        { info: help, prop_type: type, value: value || undefined, dflt: usual || undefined, unit: unit || undefined },
      ],
    ];
  });
  return Object.fromEntries(entries) as object;
}
