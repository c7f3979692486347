import { RESOURCE_DEFINITION } from '../../api/objects/resource-definition.ts';
import type { Command } from '../../definition/command.ts';
import { resourceDefinitionName, volumeNumber } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { drbdOptionsCommand } from '../shared/drbd-options.ts';
import { listPropertiesCommand } from '../shared/list-properties.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { volumeDefinitionPath, volumeDefinitionTarget } from './volume-definition-arguments.ts';
import { put } from '../shared/replies.ts';

/** Properties and DRBD options. */
export const volumeDefinitionSettings: readonly Command[] = [
  /** `PUT /v1/resource-definitions/RESOURCE/volume-definitions/NUMBER` */
  drbdOptionsCommand({
    noun: 'volume-definition',
    object: 'a volume definition',
    set: 'volume',
    target: volumeDefinitionTarget,
    requests: (target, change) => put(volumeDefinitionPath(target), { ...change }),
    examples: { 'linstor volume-definition drbd-options db1 0 --disk-timeout 30': 'Give up on a disk after 3 s' },
  }),
  /** `GET /v1/resource-definitions?resource_definitions=RESOURCE&with_volume_definitions=true` */
  listPropertiesCommand({
    noun: 'volume-definition',
    object: 'a volume definition',
    target: {
      resourceDefinition: argument(resourceDefinitionName, 'Name of the resource definition'),
      volumeNr: argument(volumeNumber, 'Number of the volume'),
    },
    fetch: async ({ controller, input }) => {
      const definitions = await controller.list(
        {
          path: '/v1/resource-definitions',
          query: { resource_definitions: input.resourceDefinition, with_volume_definitions: 'true' },
        },
        RESOURCE_DEFINITION,
      );
      for await (const { volume_definitions: volumes = [] } of definitions.known()) {
        const volume = volumes.find(({ volume_number: number }) => number === input.volumeNr);
        return { properties: volume && (volume.props ?? {}) };
      }
      return { properties: undefined };
    },
    examples: { 'linstor volume-definition list-properties db1 0': 'Properties of volume 0 of db1' },
  }),
  /** `PUT /v1/resource-definitions/RESOURCE/volume-definitions/NUMBER` */
  setPropertyCommand({
    noun: 'volume-definition',
    of: 'volume-definition',
    object: 'a volume definition',
    target: volumeDefinitionTarget,
    path: volumeDefinitionPath,
    examples: {
      'linstor volume-definition set-property db1 0 StorPoolName hdd':
        'Put replicas of volume 0 made from now on into the pool "hdd"',
    },
  }),
];
