import type { Command } from '../../definition/command.ts';
import { drbdOptionsCommand, oneByOne } from '../shared/drbd-options.ts';
import { listPropertiesCommand } from '../shared/list-properties.ts';
import { controllerProperties } from '../../api/queries.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { post } from '../shared/replies.ts';

/** Properties and DRBD options. */
export const controllerSettings: readonly Command[] = [
  drbdOptionsCommand({
    noun: 'controller',
    object: 'the controller, for all resources',
    set: 'full',
    target: {},
    requests: (_target, change) => oneByOne(change).map((body) => post('/v1/controller/properties', { ...body })),
    examples: {
      'linstor controller drbd-options --protocol C --ping-timeout 5': 'Set two options',
      'linstor controller drbd-options --unset-ping-timeout': 'Back to the default of DRBD',
    },
  }),
  listPropertiesCommand({
    noun: 'controller',
    object: 'the controller',
    target: {},
    fetch: async ({ controller }) => ({ properties: await controllerProperties(controller) }),
    examples: { 'linstor controller list-properties': 'All properties that hold for the whole cluster' },
  }),
  setPropertyCommand({
    noun: 'controller',
    of: 'controller',
    object: 'the controller',
    target: {},
    method: 'POST',
    path: () => '/v1/controller/properties',
    examples: {
      'linstor controller set-property DrbdOptions/auto-quorum disabled':
        'Switch automatic quorum off in the whole cluster',
      'linstor controller set-property TcpPortAutoRange': 'Back to the default',
    },
  }),
];
