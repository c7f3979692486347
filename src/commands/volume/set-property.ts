import { resourcePath } from '../family/resource-on-node.ts';
import { setPropertyCommand } from '../family/set-property.ts';
import { volumeOnNode } from './target.ts';

export const volumeSetProperty = setPropertyCommand({
  noun: 'volume',
  of: 'volume',
  object: 'a volume of a resource on a node',
  target: volumeOnNode,
  path: (target) => `${resourcePath(target)}/volumes/${target.volumeNumber}`,
  examples: [
    { command: 'linstor volume set-property alpha backups 0 --aux note hello', does: 'Note something of your own' },
  ],
});
