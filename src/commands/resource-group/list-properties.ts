import type { ResourceGroup } from '../../api/objects/resource-group.ts';
import { foundProperties } from '../family/found-properties.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';
import { fromFile, listFrom } from '../family/source.ts';
import { groupName } from './target.ts';

/** `GET /v1/resource-groups?resource_groups=NAME` */
export const resourceGroupListProperties = listPropertiesCommand({
  noun: 'resource-group',
  object: 'a resource group',
  target: { name: groupName },
  options: { fromFile },
  fetch: (call) => {
    const { fromFile: file, name } = call.input;
    const groups = listFrom<ResourceGroup>(call, file, {
      path: '/v1/resource-groups',
      query: { resource_groups: name },
    });
    // A file holds them all; the controller has chosen already, whatever letter case the name was typed in.
    return foundProperties(groups.items(), file === undefined ? undefined : (found) => found.name === name);
  },
  examples: [{ command: 'linstor resource-group list-properties fast', does: 'Properties of the group "fast"' }],
});
