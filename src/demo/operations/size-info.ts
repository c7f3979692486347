import { JsonFloat } from '../../model/json.ts';
import { object, type Body } from '../http/body.ts';
import { noScope, refuse } from '../reply.ts';
import { providerOf } from '../rules/providers.ts';
import type { Context } from '../state/context.ts';
import { findGroup, sorted, upper } from '../state/find.ts';
import type { SelectFilter } from '../state/types.ts';
import { unlessEmpty } from '../views/common.ts';
import { mergeFilters, readFilter } from './filter.ts';
import type { Place } from './placement-question.ts';
import { choosePlaces } from './placement.ts';
import { freeKib, oversubscription, usedSpace } from './space.ts';

const RATIO = new JsonFloat(20);

/** GET …/query-max-volume-size and OPTIONS /v1/query-max-volume-size. @throws Refusal when no pool is on enough nodes */
export function maxVolumeSize(context: Context, filter: SelectFilter): object {
  const used = usedSpace(context);
  const names = sorted(context.state.poolDefinitions).map((one) => one.name);
  const candidates = names.flatMap((name) => {
    const pools = filter.pools ?? [];
    if (pools.length > 0 && !pools.some((one) => upper(one) === upper(name))) return [];
    const chosen = placesFor(context, { ...filter, pools: [name] });
    if (chosen === undefined) return [];
    return [
      {
        storage_pool: name,
        max_volume_size_kib: Math.min(...chosen.map(({ node, pool }) => freeKib(used, node, pool))),
        node_names: chosen.map(({ node }) => node.name),
        all_thin: chosen.every(({ pool }) => providerOf(pool.provider).thin),
      },
    ];
  });
  if (candidates.length === 0) throw refuse(noScope, 'FAIL_NOT_ENOUGH_NODES', 'Not enough nodes');
  return { candidates, default_max_oversubscription_ratio: RATIO };
}

function placesFor(context: Context, filter: SelectFilter): readonly Place[] | undefined {
  const { chosen } = choosePlaces(context.state, context.now, {
    filter,
    count: filter.additionalPlaceCount ?? filter.placeCount ?? 2,
    volumes: [],
    layers: filter.layers ?? ['DRBD', 'STORAGE'],
    peerSlots: 7,
    kinds: new Set(),
  });
  return chosen && [...chosen].sort((a, b) => (upper(a.node.name) < upper(b.node.name) ? -1 : 1));
}

/** POST /v1/resource-groups/{resource_group}/query-size-info */
export function groupSizeInfo(context: Context, name: string, body: Body): object {
  const group = findGroup(context, name);
  return spaceInfo(context, mergeFilters(group.filter, readFilter(noScope, object(body, 'select_filter'))));
}

/** POST /v1/queries/resource-groups/query-all-size-info */
export function allSizeInfo(context: Context, body: Body): object {
  const own = readFilter(noScope, object(body, 'select_filter'));
  const result = sorted(context.state.groups).map((group) => [
    group.name,
    spaceInfo(context, mergeFilters(group.filter, own)),
  ]);
  return { result: Object.fromEntries(result) as object };
}

function spaceInfo(context: Context, filter: SelectFilter): object {
  const used = usedSpace(context);
  const chosen = (placesFor(context, filter) ?? []).map(({ node, pool }) => {
    const thin = providerOf(pool.provider).thin;
    return { node, pool, thin, ratio: oversubscription(context.state, pool), free: freeKib(used, node, pool) };
  });
  const smallest = (values: readonly number[]) => (values.length === 0 ? 0 : Math.floor(Math.min(...values)));
  const next = chosen.map(({ node, pool, thin, ratio }) => ({
    node_name: node.name,
    stor_pool_name: pool.name,
    stor_pool_oversubscription_ratio: thin ? new JsonFloat(ratio) : undefined,
  }));
  return {
    space_info: {
      max_vlm_size_in_kib: smallest(chosen.map(({ free, ratio }) => free * ratio)),
      available_size_in_kib: smallest(chosen.map(({ free }) => free)),
      capacity_in_kib: smallest(chosen.map(({ pool }) => pool.capacityKib)),
      default_max_oversubscription_ratio: RATIO,
      next_spawn_result: unlessEmpty(next),
    },
  };
}
