import { resourceDefinitionName, volumeNumber } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import type { ResourceDefinition } from '../../api/objects/resource-definition.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';

/** `GET /v1/resource-definitions?resource_definitions=RESOURCE&with_volume_definitions=true` */
export const volumeDefinitionListProperties = listPropertiesCommand({
  noun: 'volume-definition',
  object: 'a volume definition',
  target: {
    resourceDefinition: argument(resourceDefinitionName, 'Name of the resource definition'),
    volumeNr: argument(volumeNumber, 'Number of the volume'),
  },
  fetch: async ({ controller, input }) => {
    const definitions = controller.list<ResourceDefinition>({
      path: '/v1/resource-definitions',
      query: { resource_definitions: input.resourceDefinition, with_volume_definitions: 'true' },
    });
    for await (const { volume_definitions: volumes = [] } of definitions.items()) {
      const volume = volumes.find(({ volume_number: number }) => number === input.volumeNr);
      return { properties: volume && (volume.props ?? {}) };
    }
    return { properties: undefined };
  },
  examples: [{ command: 'linstor volume-definition list-properties db1 0', does: 'Properties of volume 0 of db1' }],
});
