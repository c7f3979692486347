import type { Controller } from '../../controller/controller.ts';
import { defineCommand, type Call } from '../../definition/command.ts';
import { layerList, newName, resourceDefinitionName, resourceGroupName, secret } from '../../definition/kinds.ts';
import { argument, argumentMaybe, flag, list, option } from '../../definition/option.ts';
import { given } from '../family/given.ts';
import { waitTimeout } from '../family/polling.ts';
import { secretFile } from '../family/secret-input.ts';
import { volumePassphrases } from '../family/volume-passphrases.ts';
import type { Happenings } from '../../output/happening.ts';
import { startedClone, waitForClone } from './clone-progress.ts';
import { definitionPath } from './target.ts';

/** `POST /v1/resource-definitions/SOURCE/clone`, then `GET …/clone/CLONE` until it is complete */
export const resourceDefinitionClone = defineCommand({
  path: 'resource-definition clone',
  aliases: ['cln'],
  summary: 'Copy a resource with its data under a new name',
  description:
    'Waits until the copy is complete, unless told not to. If the storage can, the copy shares its blocks with the source at first.',
  examples: [
    { command: 'linstor resource-definition clone db1 db1-test', does: 'Copy db1 and wait until it is done' },
    { command: 'linstor resource-definition clone db1 db1-test --no-wait', does: 'Only start it' },
  ],
  options: {
    externalName: option('-e, --external-name', newName('NAME'), 'Name with any characters; takes the place of CLONE'),
    noWait: flag('--no-wait', 'Return as soon as the copy has begun'),
    waitTimeout,
    useZfsClone: flag('--use-zfs-clone', 'On ZFS make a clone that depends on the source instead of a full copy'),
    volumePassphrase: list(
      '--volume-passphrase',
      secret('PASSPHRASE'),
      'LUKS passphrases of the volumes of the copy, in their order; other users can see them here',
      { minimum: 0 },
    ),
    volumePassphraseFile: secretFile('--volume-passphrase-file', 'the LUKS passphrases of the volumes, one per line,'),
    layerList: option('-l, --layer-list', layerList, 'Layers of the copy, top first, separated by commas'),
    resourceGroup: option('--resource-group, --rsc-grp', resourceGroupName, 'Resource group of the copy'),
  },
  arguments: {
    sourceResource: argument(resourceDefinitionName, 'Resource definition to copy'),
    cloneName: argumentMaybe(newName('CLONE'), 'Name of the copy'),
  },
  run: async function* (call): Happenings {
    const { controller, input } = call;
    const passphrases = await volumePassphrases(call);
    await requireCloning(controller, input);
    const externalName = given(input.externalName);
    const answer = await controller.changeAndRead({
      method: 'POST',
      path: `${definitionPath(input.sourceResource)}/clone`,
      body: {
        ...(externalName === undefined ? { name: input.cloneName ?? null } : { external_name: externalName }),
        use_zfs_clone: await zfsClone(call),
        volume_passphrases: passphrases,
        layer_list: input.layerList,
        resource_group: given(input.resourceGroup),
      },
    });
    const clone = startedClone(answer, input.sourceResource);
    yield { replies: clone.messages };
    if (!input.noWait) yield* waitForClone(call, clone, input.waitTimeout);
  },
});

interface Wishes {
  readonly layerList: readonly string[] | undefined;
  readonly resourceGroup: string | undefined;
}

async function requireCloning(controller: Controller, wishes: Wishes): Promise<void> {
  const hasNewer = wishes.layerList !== undefined || wishes.resourceGroup !== undefined;
  if (hasNewer) await controller.requireVersion('1.23.0', 'A clone with layers or a resource group of its own');
  else await controller.requireVersion('1.10.0', 'Cloning resources');
}

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
