import { WITH_PROPERTIES } from '../../api/objects/shape.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';
import { definitionName, definitionPath } from './target.ts';

/** `GET /v1/storage-pool-definitions/NAME` */
export const storagePoolDefinitionListProperties = listPropertiesCommand({
  noun: 'storage-pool-definition',
  object: 'a storage pool definition',
  target: { name: definitionName },
  fetch: async ({ controller, input }) => {
    const answer = await controller.read({ path: definitionPath(input.name) });
    return { properties: (WITH_PROPERTIES.fits(answer) ? answer.props : undefined) ?? {} };
  },
  examples: [{ command: 'linstor storage-pool-definition list-properties thin', does: 'All properties of "thin"' }],
});
