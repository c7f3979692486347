import { defineCommand } from '../../definition/command.ts';
import { flag } from '../../definition/option.ts';
import {
  disklessType,
  placementOptions,
  remaining,
  replicaCount,
  replicasOption,
  selectFilter,
  wanted,
} from '../shared/placement.ts';
import { repliesOfLongChange } from '../shared/long-change.ts';
import { definitionName, definitionPath } from './resource-definition-arguments.ts';
import { post } from '../shared/replies.ts';

/** `POST /v1/resource-definitions/RESOURCE/autoplace` */
export const resourceDefinitionAutoPlace = defineCommand({
  path: 'resource-definition auto-place',
  aliases: ['ap'],
  summary: 'Let LINSTOR choose nodes and make replicas on them',
  examples: {
    'linstor resource-definition auto-place db1 --place-count 3': 'Until there are three replicas',
    'linstor resource-definition auto-place db1 --place-count +1': 'One more than there are now',
    'linstor resource-definition auto-place db1 --drbd-diskless --place-count 1':
      'A diskless one, such as a tie-breaker',
  },
  options: {
    ...placementOptions(),
    placeCount: replicasOption('--place-count', replicaCount, 'How many replicas: 3, +1 for one more, max or all'),
    nvmeInitiator: flag('--nvme-initiator', 'Make NVMe initiators'),
    drbdDiskless: flag('--drbd-diskless', 'Make diskless DRBD replicas'),
  },
  arguments: { resourceDefinitionName: definitionName },
  run: (call) => {
    const { input } = call;
    const name = input.resourceDefinitionName;
    const filter = selectFilter(input, input.placeCount, disklessType(input));
    return repliesOfLongChange(
      call,
      {
        shows: `Placing ${name}`,
        goesOn: `The controller goes on placing ${name}; look with "linstor resource list -r ${name}".`,
        explain: `linstor explain placement --resource ${name}${wanted(input.placeCount ?? {})}`,
      },
      post(`${definitionPath(name)}/autoplace`, {
        diskless_on_remaining: remaining(input) ?? null,
        select_filter: filter,
        layer_list: input.layerList?.length ? input.layerList : undefined,
      }),
    );
  },
});
