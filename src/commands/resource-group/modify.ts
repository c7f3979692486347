import { defineCommand } from '../../definition/command.ts';
import { text } from '../../definition/kinds.ts';
import { option } from '../../definition/option.ts';
import { placementOptions, selectFilter } from '../family/placement.ts';
import { repliesOf } from '../family/replies.ts';
import { groupName, groupPath, peerSlots, placeCount } from './target.ts';

/** `PUT /v1/resource-groups/NAME` */
export const resourceGroupModify = defineCommand({
  path: 'resource-group modify',
  aliases: ['m'],
  summary: 'Change where a resource group places replicas, or its description',
  description:
    'What was spawned before stays where it is until "resource-group adjust". An option without a value takes its setting away.',
  examples: [
    { command: 'linstor resource-group modify fast --place-count 3', does: 'Three replicas from now on' },
    { command: 'linstor resource-group modify fast --storage-pool', does: 'Any storage pool will do again' },
  ],
  options: {
    description: option('-d, --description', text('TEXT'), 'What the group is for'),
    peerSlots,
    placeCount,
    ...placementOptions(),
  },
  arguments: { name: groupName },
  run: ({ controller, input }) => {
    const filter = selectFilter(input, { place_count: input.placeCount });
    return repliesOf(controller, {
      method: 'PUT',
      path: groupPath(input.name),
      body: {
        description: input.description,
        select_filter: filter,
        peer_slots: input.peerSlots,
      },
    });
  },
});
