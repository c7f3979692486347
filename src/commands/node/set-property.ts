import { apiPath } from '../../controller/path.ts';
import { nodeName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import { setPropertyCommand } from '../family/set-property.ts';

export const nodeSetProperty = setPropertyCommand({
  noun: 'node',
  of: 'node',
  object: 'a node',
  target: { nodeName: argument(nodeName, 'Name of the node') },
  path: (target) => apiPath`/v1/nodes/${target.nodeName}`,
  examples: [
    { command: 'linstor node set-property alpha --aux site A', does: 'Mark the node with a property of your own' },
    { command: 'linstor node set-property alpha PrefNic 10G_nic', does: 'Replicate over the interface 10G_nic' },
  ],
});
