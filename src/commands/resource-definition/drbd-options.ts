import { drbdOptionsCommand } from '../family/drbd-options.ts';
import { definitionName, definitionPath } from './target.ts';

/** `PUT /v1/resource-definitions/NAME` */
export const resourceDefinitionDrbdOptions = drbdOptionsCommand({
  noun: 'resource-definition',
  object: 'a resource definition',
  set: 'full',
  target: { resourceName: definitionName },
  requests: (target, change) => ({ method: 'PUT', path: definitionPath(target.resourceName), body: { ...change } }),
  examples: [
    { command: 'linstor resource-definition drbd-options db1 --protocol C', does: 'Replicate synchronously' },
    { command: 'linstor resource-definition drbd-options db1 --unset-protocol', does: 'Back to what is inherited' },
  ],
});
