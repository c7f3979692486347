import { defineCommand } from '../../definition/command.ts';
import { nodeName, storagePoolName } from '../../definition/kinds.ts';
import { argument, argumentList, flag } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';
import { poolPath } from './target.ts';

export const storagePoolDelete = defineCommand({
  path: 'storage-pool delete',
  aliases: ['d'],
  summary: 'Remove a storage pool from nodes',
  description: 'The volume group, zpool or directory behind it stays on the node as it is.',
  examples: [{ command: 'linstor storage-pool delete alpha bravo pool_ssd', does: 'Remove the pool from two nodes' }],
  options: { quiet: flag('-q, --quiet', 'Accepted for compatibility; nothing is asked anyway') },
  arguments: {
    nodeName: argumentList(nodeName, 'Names of the nodes'),
    name: argument(storagePoolName, 'Name of the storage pool'),
  },
  run: ({ controller, input }) =>
    repliesOf(
      controller,
      ...input.nodeName.map((node) => ({ method: 'DELETE' as const, path: poolPath(node, input.name) })),
    ),
});
