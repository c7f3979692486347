import { badJson, type Body } from '../http/body.ts';
import { refuse, type Scope } from '../reply.ts';
import { LAYERS, PROVIDERS } from '../rules/providers.ts';
import { checkName } from '../state/names.ts';
import { FILTER_MEMBERS, type SelectFilter } from '../state/filter.ts';

/**
 * A filter for automatic placement out of a request; only what the request has becomes a member.
 * @throws Refusal for counts, names, layers and kinds of storage that cannot be
 */
export function readFilter(about: Scope, body: Body): SelectFilter {
  const members = Object.entries(FILTER_MEMBERS).map(([member, [name, read]]) => [member, read(body, name)] as const);
  const given: SelectFilter = Object.fromEntries(members.filter(([, value]) => value !== undefined));
  checkFilter(about, given);
  return given;
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
