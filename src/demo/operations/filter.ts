import { badJson, flag, object, text, texts, whole, type Body } from '../http/body.ts';
import { refuse, type Scope } from '../reply.ts';
import { LAYERS, PROVIDERS } from '../rules/providers.ts';
import { checkName } from '../state/names.ts';
import type { SelectFilter } from '../state/types.ts';

/**
 * A filter for automatic placement out of a request; only what the request has becomes a member.
 * @throws Refusal for counts, names, layers and kinds of storage that cannot be
 */
export function readFilter(about: Scope, body: Body): SelectFilter {
  const single = text(body, 'storage_pool');
  const filter: { [K in keyof SelectFilter]: SelectFilter[K] | undefined } = {
    placeCount: whole(body, 'place_count'),
    additionalPlaceCount: whole(body, 'additional_place_count'),
    nodes: texts(body, 'node_name_list'),
    pools: texts(body, 'storage_pool_list') ?? (single === undefined ? undefined : [single]),
    disklessPools: texts(body, 'storage_pool_diskless_list'),
    notPlaceWith: texts(body, 'not_place_with_rsc'),
    notPlaceWithRegex: text(body, 'not_place_with_rsc_regex'),
    replicasOnSame: texts(body, 'replicas_on_same'),
    replicasOnDifferent: texts(body, 'replicas_on_different'),
    xReplicasOnDifferent: counts(body),
    layers: texts(body, 'layer_stack')?.map((one) => one.toUpperCase()),
    providers: texts(body, 'provider_list')?.map((one) => one.toUpperCase()),
    disklessOnRemaining: flag(body, 'diskless_on_remaining'),
    disklessType: text(body, 'diskless_type'),
  };
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as SelectFilter;
  checkFilter(about, given);
  return given;
}

function counts(body: Body): Record<string, number> | undefined {
  if ((body.x_replicas_on_different_map ?? undefined) === undefined) return undefined;
  const map = object(body, 'x_replicas_on_different_map');
  return Object.fromEntries(Object.keys(map).map((key) => [key, whole(map, key) ?? 1]));
}

function checkFilter(about: Scope, filter: SelectFilter): void {
  if (filter.placeCount !== undefined && filter.placeCount < 1)
    throw refuse(about, 'FAIL_INVLD_PLACE_COUNT', `${filter.placeCount} is no place count.`);
  for (const pool of [...(filter.pools ?? []), ...(filter.disklessPools ?? [])]) checkName('pool', pool, about);
  const layer = filter.layers?.find((one) => !LAYERS.includes(one));
  if (layer !== undefined) throw refuse(about, 'FAIL_INVLD_LAYER_KIND', `'${layer}' is no layer.`);
  const provider = filter.providers?.find((one) => !Object.hasOwn(PROVIDERS, one));
  if (provider !== undefined) throw refuse(about, 'FAIL_INVLD_PROVIDER', `'${provider}' is no kind of storage.`);
  if (filter.notPlaceWithRegex !== undefined && !isRegex(filter.notPlaceWithRegex))
    throw badJson(`${filter.notPlaceWithRegex} is no regular expression`);
}

function isRegex(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** What a request asks, completed by what its resource group says; an empty list in the request clears the group's. */
export function mergeFilters(group: SelectFilter, own: SelectFilter): SelectFilter {
  return { ...group, ...own };
}
