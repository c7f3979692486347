import { RESOURCE } from '../../api/objects/resource.ts';
import type { Command } from '../../definition/command.ts';
import { listPropertiesCommand } from '../shared/list-properties.ts';
import { resourcePath } from '../shared/resource-on-node.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { volumeOnNode } from './volume-arguments.ts';

/** Properties and DRBD options. */
export const volumeSettings: readonly Command[] = [
  listPropertiesCommand({
    noun: 'volume',
    object: 'a volume of a resource on a node',
    target: volumeOnNode,
    fetch: async ({ controller, input }) => {
      const query = { nodes: [input.nodeName], resources: [input.resourceName] };
      for await (const resource of controller.items({ path: '/v1/view/resources', query }, RESOURCE)) {
        const found = resource.volumes?.find((volume) => volume.volume_number === input.volumeNumber);
        return { properties: found && (found.props ?? {}) };
      }
      return { properties: undefined };
    },
    examples: { 'linstor volume list-properties alpha backups 0': 'Properties of the first volume' },
  }),
  setPropertyCommand({
    noun: 'volume',
    of: 'volume',
    object: 'a volume of a resource on a node',
    target: volumeOnNode,
    path: (target) => `${resourcePath(target)}/volumes/${target.volumeNumber}`,
    examples: { 'linstor volume set-property alpha backups 0 --aux note hello': 'Note something of your own' },
  }),
];
