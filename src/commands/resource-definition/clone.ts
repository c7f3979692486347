import { defineCommand, type Call } from '../../definition/command.ts';
import { layerList, newName, resourceDefinitionName, resourceGroupName } from '../../definition/argument-types.ts';
import { argument, argumentMaybe, flag, option } from '../../definition/option.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { waitTimeout } from '../shared/poll.ts';
import { volumePassphraseOptions, volumePassphrases } from '../shared/volume-passphrases.ts';
import type { Happenings } from '../../output/happening.ts';
import { startedClone, waitForClone } from './clone-progress.ts';
import { definitionPath } from './resource-definition-arguments.ts';
import { post } from '../shared/replies.ts';

const since = ['1.23.0', 'A clone with layers or a resource group of its own'] as const;

/** `POST /v1/resource-definitions/SOURCE/clone`, then `GET …/clone/CLONE` until it is complete */
export const resourceDefinitionClone = defineCommand({
  path: 'resource-definition clone',
  aliases: ['cln'],
  since: ['1.10.0', 'Cloning resources'],
  summary: 'Copy a resource with its data under a new name',
  description:
    'Waits until the copy is complete, unless told not to. If the storage can, the copy shares its blocks with the source at first.',
  examples: {
    'linstor resource-definition clone db1 db1-test': 'Copy db1 and wait until it is done',
    'linstor resource-definition clone db1 db1-test --no-wait': 'Only start it',
  },
  options: {
    externalName: option('-e, --external-name', newName('NAME'), 'Name with any characters; takes the place of CLONE'),
    noWait: flag('--no-wait', 'Return as soon as the copy has begun'),
    waitTimeout,
    useZfsClone: flag('--use-zfs-clone', 'On ZFS make a clone that depends on the source instead of a full copy'),
    ...volumePassphraseOptions(' of the copy, in their order'),
    layerList: option('-l, --layer-list', layerList, 'Layers of the copy, top first, separated by commas', { since }),
    resourceGroup: option('--resource-group, --rsc-grp', resourceGroupName, 'Resource group of the copy', { since }),
  },
  arguments: {
    sourceResource: argument(resourceDefinitionName, 'Resource definition to copy'),
    cloneName: argumentMaybe(newName('CLONE'), 'Name of the copy'),
  },
  run: async function* (call): Happenings {
    const { controller, input } = call;
    const passphrases = await volumePassphrases(call);
    const externalName = unlessEmpty(input.externalName);
    const answer = await controller.changeAndRead(
      post(`${definitionPath(input.sourceResource)}/clone`, {
        ...(externalName === undefined ? { name: input.cloneName ?? null } : { external_name: externalName }),
        use_zfs_clone: await zfsClone(call),
        volume_passphrases: passphrases,
        layer_list: input.layerList,
        resource_group: unlessEmpty(input.resourceGroup),
      }),
    );
    const clone = startedClone(answer, input.sourceResource);
    yield { replies: clone.messages };
    if (!input.noWait) yield* waitForClone(call, clone, input.waitTimeout);
  },
});

/** An older controller cannot choose, so the wish is dropped, with a word about it. */
async function zfsClone({
  controller,
  input,
  warn,
}: Call<{ readonly useZfsClone: boolean }>): Promise<true | undefined> {
  if (!input.useZfsClone) return undefined;
  if (await controller.hasVersion('1.12.1')) return true;
  warn('--use-zfs-clone is ignored: this controller does not support it.');
  return undefined;
}
