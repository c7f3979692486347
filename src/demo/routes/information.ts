import { views, type Routes } from '../http/answer.ts';
import { OWNERS, rowsOf, type RuledOwner } from '../rules/check.ts';
import { findDefinition } from '../state/find.ts';

/** Kinds of objects that take no properties of their own, as the API calls them. */
const EMPTY = (
  'SNAP_VLM SNAP_DFN_RSC_DFN KVS SNAP_RSC STLT NET_IF RSC_GRP SNAP_VLM_DFN_VLM_DFN EMPTY_RO_PROPS VLM_CONN SNAP_VLM_VLM ' +
  'VLM_GRP SNAP SNAP_DFN DRBD_PROXY_LZ4 SNAP_VLM_DFN'
).split(' ');

/** Where clients ask which properties an object takes. */
export const informationRoutes: Routes = views({
  'GET /v1/controller/properties/info': () => information('controller'),
  'GET /v1/nodes/properties/info': () => information('node'),
  'GET /v1/nodes/{node}/storage-pools/properties/info': () => information('pool'),
  'GET /v1/storage-pool-definitions/properties/info': () => information('poolDefinition'),
  'GET /v1/resource-definitions/properties/info': () => information('definition'),
  'GET /v1/resource-groups/properties/info': () => information('definition'),
  'GET /v1/resource-groups/{group}/volume-groups/properties/info': () => information('volumeDefinition'),
  'GET /v1/resource-definitions/{resource}/volume-definitions/properties/info': () => information('volumeDefinition'),
  'GET /v1/resource-definitions/{resource}/resources/properties/info': () => information('resource'),
  'GET /v1/resource-definitions/{resource}/resources/{node}/volumes/properties/info': () => information('volume'),
  'GET /v1/resource-definitions/{resource}/resource-connections/properties/info': () =>
    information('resourceConnection'),
  'GET /v1/resource-definitions/{resource}/drbd-proxy/properties/info': (context, name) => {
    findDefinition(context, name);
    return { ...informationOf(['proxy', 'proxyZlib', 'proxyLzma', 'proxyZstd']), DRBD_PROXY_LZ4: {} };
  },
  'GET /v1/controller/properties/info/all': () => ({
    ...Object.fromEntries(EMPTY.map((name) => [name, {}])),
    ...informationOf(Object.keys(OWNERS) as RuledOwner[]),
  }),
});

function informationOf(owners: readonly RuledOwner[]): object {
  return Object.fromEntries(owners.map((owner) => [OWNERS[owner][1], information(owner)]));
}

function information(owner: RuledOwner): object {
  const rules: Record<string, string> = { boolean: '(?i)(?:yes|no)', boolean_true_false: '(?i)(?:true|false|yes|no)' };
  const some = (text: string | undefined) => (text === '' ? undefined : text);
  const entries = [...rowsOf(owner)].map(([key, [row]]) => {
    const { type = '', rule, usual, unit, help } = row ?? {};
    const value = some(rules[type] ?? rule);
    return [key, { info: help, prop_type: type, value, dflt: some(usual), unit: some(unit) }];
  });
  return Object.fromEntries(entries) as object;
}
