import { defineCommand } from '../../definition/command.ts';
import { newName, sizeKib } from '../../definition/argument-types.ts';
import { argument, argumentList, flag, option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import type { ApiReply } from '../../api/objects/reply.ts';
import type { Kib } from '../../model/size.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { placementOptions, selectFilter } from '../shared/placement.ts';
import { volumePassphraseOptions, volumePassphrases } from '../shared/volume-passphrases.ts';
import { resourcesAre } from '../shared/wait-conditions.ts';
import { thenWait, waitOptions } from '../shared/wait-until.ts';
import { repliesOfLongChange } from '../shared/long-change.ts';
import { groupName, groupPath, peerSlots, placeCount } from './resource-group-arguments.ts';
import { post } from '../shared/replies.ts';

/** `POST /v1/resource-groups/GROUP/spawn` */
export const resourceGroupSpawnResources = defineCommand({
  path: 'resource-group spawn-resources',
  aliases: ['spawn'],
  summary: 'Make a resource from a resource group: definition, volumes and replicas at once',
  description:
    'Give one size for each volume group of the resource group. Placement options override those of the group for this resource.',
  examples: {
    'linstor resource-group spawn-resources fast db1 20G': 'A resource with one volume of 20 GiB',
    'linstor resource-group spawn-resources fast db1 20G 1G --partial': 'Two volumes, even if the group has only one',
  },
  options: {
    partial: flag('-p, --partial', 'The number of sizes may differ from the number of volume groups'),
    definitionOnly: flag('-d, --definition-only', 'Make the definitions only, no replicas'),
    ...volumePassphraseOptions(', one for each size'),
    externalName: option('--external-name', newName('NAME'), 'Name with any characters; takes the place of RESOURCE'),
    peerSlots,
    placeCount,
    ...placementOptions('--providers, --prov'),
    ...waitOptions,
  },
  arguments: {
    resourceGroupName: groupName,
    resourceDefinitionName: argument(newName('RESOURCE'), 'Name of the new resource definition'),
    volumeSizes: argumentList(sizeKib, 'Sizes of its volumes, in GiB unless they have a unit', 0),
  },
  run: async (call) => {
    const { controller, input } = call;
    const passphrases = await volumePassphrases(call);
    if (passphrases !== undefined && passphrases.length !== input.volumeSizes.length)
      throw usageFault(`There are ${passphrases.length} passphrases for ${input.volumeSizes.length} volumes.`);
    const filter = selectFilter(input, { place_count: input.placeCount });
    const externalName = unlessEmpty(input.externalName);
    const name = externalName ?? input.resourceDefinitionName;
    const view = repliesOfLongChange(
      call,
      {
        shows: `Making ${name}`,
        goesOn: `The controller goes on making ${name}; look with "linstor resource list".`,
        explain: `linstor explain placement ${input.resourceGroupName}${sizeOption(input.volumeSizes)}`,
      },
      post(`${groupPath(input.resourceGroupName)}/spawn`, {
        resource_definition_name: externalName === undefined ? input.resourceDefinitionName : '',
        volume_sizes: input.volumeSizes,
        partial: input.partial,
        definitions_only: input.definitionOnly,
        resource_definition_external_name: externalName,
        select_filter: filter,
        peer_slots: input.peerSlots,
        volume_passphrases: passphrases,
      }),
    );
    return thenWait(call, view, (replies) =>
      input.definitionOnly
        ? undefined
        : resourcesAre(controller, [nameIn(replies) ?? input.resourceDefinitionName], 'synced'),
    );
  },
});

function sizeOption(sizes: readonly Kib[]): string {
  return sizes.length === 0 ? '' : ` --size ${sizes.reduce((sum: bigint, size) => sum + BigInt(size), 0n)}KiB`;
}

/** The name that the controller gave a resource with an external name. */
function nameIn(replies: readonly ApiReply[]): string | undefined {
  return replies.map((reply) => reply.obj_refs?.RscDfn).find((name) => name !== undefined && name !== '');
}
