import type { Command } from '../../definition/command.ts';
import { newName, text } from '../../definition/argument-types.ts';
import { argument, option } from '../../definition/option.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { placementOptions, selectFilter } from '../shared/placement.ts';
import { changeCommand, del, post, put } from '../shared/replies.ts';
import { groupName, groupPath, peerSlots, placeCount } from './resource-group-arguments.ts';

/** Commands that do no more than send a change. */
export const resourceGroupChanges: readonly Command[] = [
  /** `POST /v1/resource-groups` */
  changeCommand({
    path: 'resource-group create',
    aliases: ['c'],
    summary: 'Make a resource group: a template that resources are spawned from',
    description:
      'Add its volumes with "volume-group create", then spawn resources from it with "resource-group spawn-resources".',
    examples: {
      'linstor resource-group create fast --storage-pool ssd --place-count 2': 'Two replicas in pools named "ssd"',
      'linstor resource-group create safe --place-count 3 --replicas-on-different site':
        'Three replicas on nodes that differ in their property Aux/site',
    },
    options: {
      description: option('-d, --description', text('TEXT'), 'What the group is for'),
      peerSlots,
      placeCount,
      ...placementOptions(),
    },
    arguments: { name: argument(newName('NAME'), 'Name of the new resource group') },
    request: (input) => {
      const filter = selectFilter(input, { place_count: input.placeCount });
      return post('/v1/resource-groups', {
        name: input.name,
        description: unlessEmpty(input.description),
        select_filter: filter,
        peer_slots: input.peerSlots,
      });
    },
  }),
  /** `DELETE /v1/resource-groups/NAME` */
  changeCommand({
    path: 'resource-group delete',
    effect: 'destroys',
    aliases: ['d'],
    summary: 'Delete a resource group that no resource definition belongs to',
    examples: { 'linstor resource-group delete fast': 'Delete the group "fast"' },
    arguments: { name: groupName },
    request: (input) => del(groupPath(input.name)),
  }),
  /** `PUT /v1/resource-groups/NAME` */
  changeCommand({
    path: 'resource-group modify',
    aliases: ['m'],
    summary: 'Change where a resource group places replicas, or its description',
    description:
      'What was spawned before stays where it is until "resource-group adjust". An option without a value takes its setting away.',
    examples: {
      'linstor resource-group modify fast --place-count 3': 'Three replicas from now on',
      'linstor resource-group modify fast --storage-pool': 'Any storage pool will do again',
    },
    options: {
      description: option('-d, --description', text('TEXT'), 'What the group is for'),
      peerSlots,
      placeCount,
      ...placementOptions(),
    },
    arguments: { name: groupName },
    request: (input) => {
      const filter = selectFilter(input, { place_count: input.placeCount });
      return put(groupPath(input.name), {
        description: input.description,
        select_filter: filter,
        peer_slots: input.peerSlots,
      });
    },
  }),
];
