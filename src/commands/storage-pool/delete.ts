import { RESOURCE } from '../../api/objects/resource.ts';
import type { Call } from '../../definition/command.ts';
import { confirmLosses, isNamed } from '../shared/data-loss.ts';
import { nodeName, storagePoolName } from '../../definition/argument-types.ts';
import { argument, argumentList, flag } from '../../definition/option.ts';
import { printableLine } from '../../output/printable.ts';
import { changeCommand, del } from '../shared/replies.ts';
import { poolPath } from './storage-pool-arguments.ts';

export const storagePoolDelete = changeCommand({
  path: 'storage-pool delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Remove a storage pool from nodes',
  description: 'The volume group, zpool or directory behind it stays on the node as it is.',
  examples: { 'linstor storage-pool delete alpha bravo pool_ssd': 'Remove the pool from two nodes' },
  options: { quiet: flag('-q, --quiet', 'Accepted for compatibility; nothing is asked anyway') },
  arguments: {
    nodeName: argumentList(nodeName, 'Names of the nodes'),
    name: argument(storagePoolName, 'Name of the storage pool'),
  },
  request: async (input, call) => {
    await confirmLosses(call, await volumesIn(call, input));
    return input.nodeName.map((node) => del(poolPath(node, input.name)));
  },
});

/** The volumes that lie in the pool on these nodes, in sentences; asked for only when somebody could be asked. */
async function volumesIn(
  { controller, mayAsk }: Call<unknown>,
  { nodeName: nodes, name }: { readonly nodeName: readonly string[]; readonly name: string },
): Promise<string[]> {
  if (!mayAsk) return [];
  const isHit = isNamed([name]);
  const found: string[] = [];
  const request = { path: '/v1/view/resources', query: { nodes, storage_pools: [name] } };
  for await (const resource of controller.items(request, RESOURCE))
    for (const volume of resource.volumes ?? [])
      if (isHit(volume.storage_pool_name ?? ''))
        found.push(
          printableLine(`Volume ${volume.volume_number} of ${resource.name} lies in ${name} on ${resource.node_name}.`),
        );
  return found;
}
