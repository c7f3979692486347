import type { Resource } from '../../api/objects/resource.ts';
import { foundProperties } from '../family/found-properties.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';
import { resourceOnNode } from '../family/resource-on-node.ts';

export const resourceListProperties = listPropertiesCommand({
  noun: 'resource',
  object: 'a resource on a node',
  target: resourceOnNode,
  fetch: ({ controller, input }) => {
    const query = { nodes: [input.nodeName], resources: [input.resourceName] };
    return foundProperties(controller.list<Resource>({ path: '/v1/view/resources', query }).items());
  },
  examples: [{ command: 'linstor resource list-properties alpha backups', does: 'The properties of one replica' }],
});
