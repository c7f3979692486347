import { defineCommand } from '../../definition/command.ts';
import { newName, text } from '../../definition/kinds.ts';
import { argument, option } from '../../definition/option.ts';
import { given } from '../family/given.ts';
import { placementOptions, selectFilter } from '../family/placement.ts';
import { repliesOf } from '../family/replies.ts';
import { peerSlots, placeCount } from './target.ts';

/** `POST /v1/resource-groups` */
export const resourceGroupCreate = defineCommand({
  path: 'resource-group create',
  aliases: ['c'],
  summary: 'Make a resource group: a template that resources are spawned from',
  description:
    'Add its volumes with "volume-group create", then spawn resources from it with "resource-group spawn-resources".',
  examples: [
    {
      command: 'linstor resource-group create fast --storage-pool ssd --place-count 2',
      does: 'Two replicas in pools named "ssd"',
    },
    {
      command: 'linstor resource-group create safe --place-count 3 --replicas-on-different site',
      does: 'Three replicas on nodes that differ in their property Aux/site',
    },
  ],
  options: {
    description: option('-d, --description', text('TEXT'), 'What the group is for'),
    peerSlots,
    placeCount,
    ...placementOptions(),
  },
  arguments: { name: argument(newName('NAME'), 'Name of the new resource group') },
  run: ({ controller, input }) => {
    const filter = selectFilter(input, { place_count: input.placeCount });
    return repliesOf(controller, {
      method: 'POST',
      path: '/v1/resource-groups',
      body: {
        name: input.name,
        description: given(input.description),
        select_filter: filter,
        peer_slots: input.peerSlots,
      },
    });
  },
});
