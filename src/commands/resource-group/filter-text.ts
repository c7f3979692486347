import type { GroupFilter } from '../../api/objects/resource-group.ts';

/** A group's filter for people, one setting a line; lists and maps are written as they always were: `['a', 'b']`, `{'a': 2}`. */
export function filterText(filter: GroupFilter): string {
  const pools = filter.storage_pool_list ?? (filter.storage_pool ? [filter.storage_pool] : []);
  return [
    line('PlaceCount', filter.place_count ? String(filter.place_count) : ''),
    line('StoragePool(s)', pools.join(', ')),
    line('DisklessOnRemaining', yesNo(filter.diskless_on_remaining)),
    line('NotPlaceWithRsc', listText(filter.not_place_with_rsc)),
    line('NotPlaceWithRscRegex', filter.not_place_with_rsc_regex ?? ''),
    line('ReplicasOnSame', listText(filter.replicas_on_same)),
    line('ReplicasOnDifferent', listText(filter.replicas_on_different)),
    line('XReplicasOnDifferent', mapText(filter.x_replicas_on_different_map)),
    line('LayerStack', listText(filter.layer_stack)),
    line('ProviderList', listText(filter.provider_list)),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function line(title: string, value: string): string {
  return value === '' ? '' : `${title}: ${value}`;
}

function yesNo(value: boolean | undefined): string {
  if (value === undefined) return '';
  return value ? 'True' : 'False';
}

function listText(words: readonly string[] = []): string {
  return words.length === 0 ? '' : `[${words.map(quoted).join(', ')}]`;
}

function mapText(map: Readonly<Record<string, number>> = {}): string {
  const entries = Object.entries(map).map(([key, value]) => `${quoted(key)}: ${value}`);
  return entries.length === 0 ? '' : `{${entries.join(', ')}}`;
}

/** In single quotes; in double ones when only they need no escape. */
function quoted(word: string): string {
  if (word.includes("'") && !word.includes('"')) return `"${word}"`;
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
