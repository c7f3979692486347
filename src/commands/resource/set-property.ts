import { resourceOnNode, resourcePath } from '../family/resource-on-node.ts';
import { setPropertyCommand } from '../family/set-property.ts';

export const resourceSetProperty = setPropertyCommand({
  noun: 'resource',
  of: 'resource',
  object: 'a resource on a node',
  target: resourceOnNode,
  path: resourcePath,
  examples: [
    {
      command: 'linstor resource set-property alpha backups DrbdOptions/SkipDisk',
      does: 'Use the disk again after an I/O error was mended',
    },
    { command: 'linstor resource set-property alpha backups --aux owner ann', does: 'Note something of your own' },
  ],
});
