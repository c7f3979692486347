import { drbdOptionsCommand, oneByOne } from '../family/drbd-options.ts';

export const controllerDrbdOptions = drbdOptionsCommand({
  noun: 'controller',
  object: 'the controller, for all resources',
  set: 'full',
  target: {},
  requests: (_target, change) =>
    oneByOne(change).map((body) => ({ method: 'POST', path: '/v1/controller/properties', body: { ...body } })),
  examples: [
    { command: 'linstor controller drbd-options --protocol C --ping-timeout 5', does: 'Set two options' },
    { command: 'linstor controller drbd-options --unset-ping-timeout', does: 'Back to the default of DRBD' },
  ],
});
