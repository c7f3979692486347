import type { ResourceDefinition } from '../../api/objects/resource-definition.ts';
import { foundProperties } from '../family/found-properties.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';
import { fromFile, listFrom } from '../family/source.ts';
import { definitionName } from './target.ts';

/** `GET /v1/resource-definitions?resource_definitions=NAME` */
export const resourceDefinitionListProperties = listPropertiesCommand({
  noun: 'resource-definition',
  object: 'a resource definition',
  target: { resourceName: definitionName },
  options: { fromFile },
  fetch: (call) => {
    const { fromFile: file, resourceName: name } = call.input;
    const definitions = listFrom<ResourceDefinition>(call, file, {
      path: '/v1/resource-definitions',
      query: { resource_definitions: name },
    });
    // A file holds them all; the controller has chosen already, whatever letter case the name was typed in.
    return foundProperties(definitions.items(), file === undefined ? undefined : (found) => found.name === name);
  },
  examples: [{ command: 'linstor resource-definition list-properties db1', does: 'Properties of db1' }],
});
