import type { Command } from '../../definition/command.ts';
import { newName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { changeCommand, del, post } from '../shared/replies.ts';
import { definitionName, definitionPath } from './storage-pool-definition-arguments.ts';

/** Commands that do no more than send a change. */
export const storagePoolDefinitionChanges: readonly Command[] = [
  /** `POST /v1/storage-pool-definitions` */
  changeCommand({
    path: 'storage-pool-definition create',
    aliases: ['c'],
    summary: 'Make a storage pool definition before there is a storage pool of its name',
    description: 'Only needed to set properties in advance: adding a storage pool makes its definition, too.',
    examples: { 'linstor storage-pool-definition create thin': 'Make the definition "thin"' },
    arguments: { name: argument(newName('NAME'), 'Name of the storage pools to come') },
    request: (input) => post('/v1/storage-pool-definitions', { storage_pool_name: input.name }),
  }),
  /** `DELETE /v1/storage-pool-definitions/NAME` */
  changeCommand({
    path: 'storage-pool-definition delete',
    effect: 'destroys',
    aliases: ['d'],
    summary: 'Delete a storage pool definition that no storage pool uses',
    examples: { 'linstor storage-pool-definition delete thin': 'Delete the definition "thin"' },
    arguments: { name: definitionName },
    request: (input) => del(definitionPath(input.name)),
  }),
];
