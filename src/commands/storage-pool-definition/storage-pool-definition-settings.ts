import { WITH_PROPERTIES } from '../../api/objects/shape.ts';
import type { Command } from '../../definition/command.ts';
import { listPropertiesCommand } from '../shared/list-properties.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { definitionName, definitionPath } from './storage-pool-definition-arguments.ts';

/** Properties and DRBD options. */
export const storagePoolDefinitionSettings: readonly Command[] = [
  /** `GET /v1/storage-pool-definitions/NAME` */
  listPropertiesCommand({
    noun: 'storage-pool-definition',
    object: 'a storage pool definition',
    target: { name: definitionName },
    fetch: async ({ controller, input }) => {
      const answer = await controller.read({ path: definitionPath(input.name) });
      return { properties: (WITH_PROPERTIES.fits(answer) ? answer.props : undefined) ?? {} };
    },
    examples: { 'linstor storage-pool-definition list-properties thin': 'All properties of "thin"' },
  }),
  setPropertyCommand({
    noun: 'storage-pool-definition',
    of: 'storage-pool-definition',
    object: 'a storage pool definition',
    target: { name: definitionName },
    path: (target) => definitionPath(target.name),
    examples: {
      'linstor storage-pool-definition set-property thin MaxOversubscriptionRatio 4':
        'Promise at most four times what the pools of this name hold',
    },
  }),
];
