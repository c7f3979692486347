import { setPropertyCommand } from '../family/set-property.ts';

export const controllerSetProperty = setPropertyCommand({
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
});
