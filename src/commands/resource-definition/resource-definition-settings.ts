import type { ResourceDefinition } from '../../api/objects/resource-definition.ts';
import type { Command } from '../../definition/command.ts';
import { drbdOptionsCommand } from '../shared/drbd-options.ts';
import { foundProperties } from '../shared/found-properties.ts';
import { listPropertiesCommand } from '../shared/list-properties.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { fromFile, listFrom } from '../shared/list-from-file.ts';
import { definitionName, definitionPath } from './resource-definition-arguments.ts';

/** Properties and DRBD options. */
export const resourceDefinitionSettings: readonly Command[] = [
  /** `PUT /v1/resource-definitions/NAME` */
  drbdOptionsCommand({
    noun: 'resource-definition',
    object: 'a resource definition',
    set: 'full',
    target: { resourceName: definitionName },
    requests: (target, change) => ({ method: 'PUT', path: definitionPath(target.resourceName), body: { ...change } }),
    examples: [
      { command: 'linstor resource-definition drbd-options db1 --protocol C', does: 'Replicate synchronously' },
      { command: 'linstor resource-definition drbd-options db1 --unset-protocol', does: 'Back to what is inherited' },
    ],
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
    examples: [{ command: 'linstor resource-definition list-properties db1', does: 'Properties of db1' }],
  }),
  /** `PUT /v1/resource-definitions/NAME` */
  setPropertyCommand({
    noun: 'resource-definition',
    of: 'resource-definition',
    object: 'a resource definition',
    target: { name: definitionName },
    path: (target) => definitionPath(target.name),
    examples: [
      {
        command: 'linstor resource-definition set-property db1 DrbdOptions/auto-diskful 5',
        does: 'Make a diskless replica that is in use for five minutes a diskful one',
      },
      { command: 'linstor resource-definition set-property db1 --aux team blue', does: 'Note a property of your own' },
    ],
  }),
];
