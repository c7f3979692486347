import { apiPath } from '../../../api/path.ts';
import type { ClusterState } from '../../cluster/cluster-state.ts';
import { sameName } from '../../../model/name.ts';
import type { ClusterTree, Wanted } from '../../format/cluster-file.ts';
import { stepOf } from '../ids.ts';
import { differs, type ObjectChange } from '../object-change.ts';
import { isEmpty, newProperties, propertyChange } from '../settings-change.ts';
import type { Step } from '../step.ts';

type Pool = NonNullable<ClusterTree['storage-pools']>[string][string];

/** The steps for a storage pool of a node. */
export function* poolSteps(change: ObjectChange<Pool>): Iterable<Step> {
  const [node = '', pool = ''] = change.names;
  const path = apiPath`/v1/nodes/${node}/storage-pools/${pool}`;
  const { wanted } = change;
  const id = stepOf.pool(node, pool);
  const name = `storage pool ${pool} of ${node}`;
  const needs = [stepOf.node(node), stepOf.poolDefinition(pool)];
  if (wanted === undefined)
    yield {
      id,
      needs: [],
      what: `${name}: delete`,
      requests: [{ method: 'DELETE', path }],
      loses: [`This takes away the storage pool ${pool} of ${node}.`],
    };
  else if (change.change === 'add')
    yield {
      id,
      needs,
      what: `${name}: add`,
      before: { kind: 'online', nodes: [node] },
      requests: [{ method: 'POST', path: apiPath`/v1/nodes/${node}/storage-pools`, body: poolBody(pool, wanted) }],
    };
  else {
    const settings = propertyChange(change.members, wanted, 'full');
    if (!isEmpty(settings))
      yield { id, needs, what: `${name}: change`, requests: [{ method: 'PUT', path, body: { ...settings } }] };
  }
}

function poolBody(name: string, wanted: Pool) {
  const backing = wanted['pool-name'];
  return {
    storage_pool_name: name,
    provider_kind: wanted.provider,
    free_space_mgr_name: wanted['shared-space'],
    external_locking: wanted['external-locking'] === true ? true : undefined,
    props: { ...(backing !== undefined && { 'StorDriver/StorPoolName': backing }), ...newProperties(wanted, 'full') },
  };
}

/** What of a pool is as it was made. */
export function poolObstacles(change: ObjectChange<Pool>): readonly string[] {
  const fixed = ['provider', 'pool-name', 'shared-space', 'external-locking'].filter((one) => differs(change, one));
  const [node = '', pool = ''] = change.names;
  return fixed.map(
    (one) =>
      `storage pool ${pool} of ${node}: ${one} stays as the pool was made; 'linstor storage-pool delete ${node} ${pool}' takes it away, and this file makes it anew`,
  );
}

/** The steps for the properties that pools of one name have in common; the definition itself comes and goes with the pools. */
export function* poolDefinitionSteps(
  change: ObjectChange<Wanted<'storage-pool-definitions'>>,
  { poolDefinitions }: ClusterState,
): Iterable<Step> {
  const [name = ''] = change.names;
  const base = { id: stepOf.poolDefinition(name), needs: [] };
  const path = apiPath`/v1/storage-pool-definitions/${name}`;
  const isThere = poolDefinitions.some((one) => sameName(one.storage_pool_name, name));
  if (change.wanted === undefined)
    yield {
      ...base,
      what: `storage pool definition ${name}: take its properties away`,
      requests: [{ method: 'PUT', path, body: { delete_props: Object.keys(change.actual?.properties ?? {}) } }],
    };
  else if (change.change === 'add' && !isThere)
    yield {
      ...base,
      what: `storage pool definition ${name}: add`,
      requests: [
        {
          method: 'POST',
          path: '/v1/storage-pool-definitions',
          body: { storage_pool_name: name, props: newProperties(change.wanted, 'full') },
        },
      ],
    };
  else {
    const settings =
      change.change === 'add'
        ? { override_props: newProperties(change.wanted, 'full') }
        : propertyChange(change.members, change.wanted, 'full');
    yield {
      ...base,
      what: `storage pool definition ${name}: change`,
      requests: [{ method: 'PUT', path, body: { ...settings } }],
    };
  }
}
