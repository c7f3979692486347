import { RESOURCE } from '../../api/objects/resource.ts';
import type { Command } from '../../definition/command.ts';
import { foundProperties, listPropertiesCommand } from '../shared/list-properties.ts';
import { peerOptionsCommand } from '../shared/resource-connection.ts';
import { resourceOnNode, resourcePath } from '../shared/resource-on-node.ts';
import { setPropertyCommand } from '../shared/set-property.ts';

/** Properties and DRBD options. */
export const resourceSettings: readonly Command[] = [
  peerOptionsCommand('resource', 'drbd-peer-options'),
  listPropertiesCommand({
    noun: 'resource',
    object: 'a resource on a node',
    target: resourceOnNode,
    fetch: ({ controller, input }) => {
      const query = { nodes: [input.nodeName], resources: [input.resourceName] };
      return foundProperties(controller.items({ path: '/v1/view/resources', query }, RESOURCE));
    },
    examples: { 'linstor resource list-properties alpha backups': 'The properties of one replica' },
  }),
  setPropertyCommand({
    noun: 'resource',
    of: 'resource',
    object: 'a resource on a node',
    target: resourceOnNode,
    path: resourcePath,
    examples: {
      'linstor resource set-property alpha backups DrbdOptions/SkipDisk':
        'Use the disk again after an I/O error was mended',
      'linstor resource set-property alpha backups --aux owner ann': 'Note something of your own',
    },
  }),
];
