import { flag, object, text, texts, upperTexts, whole, type Body } from '../http/body.ts';

/** Members of a filter for automatic placement, each with its name in the API and how it is read from a request. */
export const FILTER_MEMBERS = {
  placeCount: ['place_count', whole],
  additionalPlaceCount: ['additional_place_count', whole],
  nodes: ['node_name_list', texts],
  pools: ['storage_pool_list', pools],
  disklessPools: ['storage_pool_diskless_list', texts],
  notPlaceWith: ['not_place_with_rsc', texts],
  notPlaceWithRegex: ['not_place_with_rsc_regex', text],
  replicasOnSame: ['replicas_on_same', texts],
  replicasOnDifferent: ['replicas_on_different', texts],
  xReplicasOnDifferent: ['x_replicas_on_different_map', counts],
  layers: ['layer_stack', upperTexts],
  providers: ['provider_list', upperTexts],
  disklessOnRemaining: ['diskless_on_remaining', flag],
  disklessType: ['diskless_type', text],
} as const satisfies Record<string, readonly [name: string, read: (body: Body, name: string) => unknown]>;

type Members = typeof FILTER_MEMBERS;

/** What automatic placement has to keep to; a member that is missing is not asked for. */
export type SelectFilter = { -readonly [K in keyof Members]?: NonNullable<ReturnType<Members[K][1]>> };

function pools(body: Body, name: string): string[] | undefined {
  const single = text(body, 'storage_pool');
  return texts(body, name) ?? (single === undefined ? undefined : [single]);
}

function counts(body: Body, name: string): Record<string, number> | undefined {
  if ((body[name] ?? undefined) === undefined) return undefined;
  const map = object(body, name);
  return Object.fromEntries(Object.keys(map).map((key) => [key, whole(map, key) ?? 1]));
}
