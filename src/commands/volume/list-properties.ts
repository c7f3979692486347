import type { Resource } from '../../api/objects/resource.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';
import { volumeOnNode } from './target.ts';

export const volumeListProperties = listPropertiesCommand({
  noun: 'volume',
  object: 'a volume of a resource on a node',
  target: volumeOnNode,
  fetch: async ({ controller, input }) => {
    const query = { nodes: [input.nodeName], resources: [input.resourceName] };
    for await (const resource of controller.list<Resource>({ path: '/v1/view/resources', query }).items()) {
      const found = resource.volumes?.find((volume) => volume.volume_number === input.volumeNumber);
      return { properties: found && (found.props ?? {}) };
    }
    return { properties: undefined };
  },
  examples: [{ command: 'linstor volume list-properties alpha backups 0', does: 'Properties of the first volume' }],
});
