import type { Command } from '../../definition/command.ts';
import { drbdOptionsCommand, oneByOne } from '../shared/drbd-options.ts';
import { listPropertiesCommand } from '../shared/list-properties.ts';
import { controllerProperties } from '../shared/queries.ts';
import { setPropertyCommand } from '../shared/set-property.ts';

/** Properties and DRBD options. */
export const controllerSettings: readonly Command[] = [
  drbdOptionsCommand({
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
  }),
  listPropertiesCommand({
    noun: 'controller',
    object: 'the controller',
    target: {},
    fetch: async ({ controller }) => ({ properties: await controllerProperties(controller) }),
    examples: [
      { command: 'linstor controller list-properties', does: 'All properties that hold for the whole cluster' },
    ],
  }),
  setPropertyCommand({
    noun: 'controller',
    of: 'controller',
    object: 'the controller',
    target: {},
    method: 'POST',
    path: () => '/v1/controller/properties',
    examples: [
      {
        command: 'linstor controller set-property DrbdOptions/auto-quorum disabled',
        does: 'Switch automatic quorum off in the whole cluster',
      },
      { command: 'linstor controller set-property TcpPortAutoRange', does: 'Back to the default' },
    ],
  }),
];
