import type { ResourceDefinition } from '../../api/objects/resource-definition.ts';
import type { Command } from '../../definition/command.ts';
import { drbdOptionsCommand } from '../shared/drbd-options.ts';
import { foundProperties, listPropertiesCommand } from '../shared/list-properties.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { fromFile, listFrom } from '../shared/list-from-file.ts';
import { definitionName, definitionPath } from './resource-definition-arguments.ts';
import { put } from '../shared/replies.ts';

/** Properties and DRBD options. */
export const resourceDefinitionSettings: readonly Command[] = [
  /** `PUT /v1/resource-definitions/NAME` */
  drbdOptionsCommand({
    noun: 'resource-definition',
    object: 'a resource definition',
    set: 'full',
    target: { resourceName: definitionName },
    requests: (target, change) => put(definitionPath(target.resourceName), { ...change }),
    examples: {
      'linstor resource-definition drbd-options db1 --protocol C': 'Replicate synchronously',
      'linstor resource-definition drbd-options db1 --unset-protocol': 'Back to what is inherited',
    },
  }),
  /** `GET /v1/resource-definitions?resource_definitions=NAME` */
  listPropertiesCommand({
    noun: 'resource-definition',
    object: 'a resource definition',
    target: { resourceName: definitionName },
    options: { fromFile },
    fetch: async (call) => {
      const { fromFile: file, resourceName: name } = call.input;
      const definitions = await listFrom<ResourceDefinition>(call, file, {
        path: '/v1/resource-definitions',
        query: { resource_definitions: name },
      });
      // A file holds them all; the controller has chosen already, whatever letter case the name was typed in.
      return foundProperties(definitions.items(), file === undefined ? undefined : (found) => found.name === name);
    },
    examples: { 'linstor resource-definition list-properties db1': 'Properties of db1' },
  }),
  /** `PUT /v1/resource-definitions/NAME` */
  setPropertyCommand({
    noun: 'resource-definition',
    of: 'resource-definition',
    object: 'a resource definition',
    target: { name: definitionName },
    path: (target) => definitionPath(target.name),
    examples: {
      'linstor resource-definition set-property db1 DrbdOptions/auto-diskful 5':
        'Make a diskless replica that is in use for five minutes a diskful one',
      'linstor resource-definition set-property db1 --aux team blue': 'Note a property of your own',
    },
  }),
];
