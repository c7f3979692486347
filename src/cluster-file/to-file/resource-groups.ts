import type { GroupFilter } from '../../api/objects/resource-group.ts';
import { DEFAULT_GROUP } from '../../model/default-names.ts';
import { withoutNulls } from '../../model/json.ts';
import type { ClusterState, GroupState } from '../cluster/cluster-state.ts';
import type { Wanted } from '../format/cluster-file.ts';
import { literal } from '../tree/placeholders.ts';
import { usualObject } from '../cluster/usual-objects.ts';
import { isEqual } from '../tree/equal.ts';
import { backupSchedulesOf, settingsOf, type ToFileOptions } from './settings.ts';

type Group = Wanted<'resource-groups'>;

/** The section `resource-groups`; the default group only if something was changed in it. */
export function resourceGroupsOf({ groups }: ClusterState, how: ToFileOptions): Record<string, Group> {
  const wanted = groups.filter((group) => how.all || group.name !== DEFAULT_GROUP || !isUntouched(group));
  return Object.fromEntries(wanted.map((group) => [group.name, groupOf(group, how)]));
}

function isUntouched(group: GroupState): boolean {
  const set = Object.entries(groupOf(group, { all: false })).filter(([, own]) => !isEqual(own, {}));
  return isEqual(Object.fromEntries(set), usualObject(['resource-groups', DEFAULT_GROUP], undefined));
}

function groupOf(group: GroupState, how: ToFileOptions): Group {
  const { name, description, props, peer_slots: slots, select_filter: filter, volumes, uuid } = withoutNulls(group);
  return {
    ...(description !== undefined && description !== '' && { description: literal(description) }),
    placement: placementOf(filter ?? {}),
    ...(slots !== undefined && { 'peer-slots': slots }),
    'backup-schedules': backupSchedulesOf(props),
    volumes: Object.fromEntries(
      volumes.map((volume) => [
        String(volume.volume_number),
        {
          'gross-size': volume.flags?.includes('GROSS_SIZE') ?? false,
          ...settingsOf(
            { of: 'volume-group', properties: volume.props, words: ['group', name, String(volume.volume_number)] },
            how,
          ),
        },
      ]),
    ),
    ...settingsOf({ of: 'resource-group', properties: props, words: ['group', name], chosen: { uuid } }, how),
  };
}

/** The members of the file and those of the API's filter. */
const FILTER = [
  ['storage-pools', 'storage_pool_list'],
  ['diskless-storage-pools', 'storage_pool_diskless_list'],
  ['nodes', 'node_name_list'],
  ['replicas-on-same', 'replicas_on_same'],
  ['replicas-on-different', 'replicas_on_different'],
  ['do-not-place-with', 'not_place_with_rsc'],
  ['layers', 'layer_stack'],
  ['providers', 'provider_list'],
] as const;

function placementOf(given: GroupFilter): NonNullable<Group['placement']> {
  const filter = withoutNulls(given);
  const pools = filter.storage_pool_list ?? (filter.storage_pool === undefined ? [] : [filter.storage_pool]);
  const lists = FILTER.flatMap(([name, member]): [string, string[]][] => {
    const words = member === 'storage_pool_list' ? pools : (filter[member] ?? []);
    return words.length === 0 ? [] : [[name, words.map(literal)]];
  });
  const spread = filter.x_replicas_on_different_map ?? {};
  const { place_count: count, not_place_with_rsc_regex: regex } = filter;
  return {
    ...(count !== undefined && count > 0 && { 'place-count': count }),
    ...Object.fromEntries(lists),
    ...(Object.keys(spread).length > 0 && { 'x-replicas-on-different': { ...spread } }),
    ...(regex !== undefined && regex !== '' && { 'do-not-place-with-regex': literal(regex) }),
    ...(filter.diskless_on_remaining === true && { 'diskless-on-remaining': true }),
  };
}
