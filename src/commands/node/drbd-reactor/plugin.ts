import { defineCommand } from '../../../definition/command.ts';
import { nodeName, text } from '../../../definition/kinds.ts';
import { argument, argumentList, flag } from '../../../definition/option.ts';
import { reactorView } from './answers.ts';

const CONFIG = text('CONFIG');
const pluginOnNodes = {
  config: argument(CONFIG, 'Plugin configuration, such as linstor_controller'),
  nodes: argumentList(nodeName, 'Names of the nodes'),
};

/** `POST /v1/nodes/exec/drbd-reactorctl/enable` */
export const nodeDrbdReactorEnable = defineCommand({
  path: 'node drbd-reactor enable',
  summary: 'Enable a plugin configuration of DRBD Reactor on nodes',
  examples: [
    { command: 'linstor node drbd-reactor enable linstor_controller alpha', does: 'alpha may take over again' },
  ],
  arguments: pluginOnNodes,
  run: async ({ controller, input, mode }) => {
    const body = { nodes: input.nodes, config: input.config };
    const path = '/v1/nodes/exec/drbd-reactorctl/enable';
    return reactorView(await controller.changeAndRead({ method: 'POST', path, body }), mode);
  },
});

/** `POST /v1/nodes/exec/drbd-reactorctl/disable` */
export const nodeDrbdReactorDisable = defineCommand({
  path: 'node drbd-reactor disable',
  summary: 'Disable a plugin configuration of DRBD Reactor on nodes',
  examples: [
    { command: 'linstor node drbd-reactor disable linstor_controller alpha', does: 'alpha takes over no more' },
    { command: 'linstor node drbd-reactor disable --now linstor_controller alpha', does: 'Stop the services, too' },
  ],
  options: { now: flag('--now', 'Stop the services that it runs at once') },
  arguments: pluginOnNodes,
  run: async ({ controller, input, mode }) => {
    const body = { nodes: input.nodes, config: input.config, now: input.now };
    const path = '/v1/nodes/exec/drbd-reactorctl/disable';
    return reactorView(await controller.changeAndRead({ method: 'POST', path, body }), mode);
  },
});

/** `POST /v1/nodes/exec/drbd-reactorctl/restart` */
export const nodeDrbdReactorRestart = defineCommand({
  path: 'node drbd-reactor restart',
  summary: 'Restart a plugin configuration of DRBD Reactor on nodes',
  examples: [{ command: 'linstor node drbd-reactor restart linstor_controller alpha', does: 'After a change of it' }],
  arguments: pluginOnNodes,
  run: async ({ controller, input, mode }) => {
    const body = { nodes: input.nodes, config: input.config };
    const path = '/v1/nodes/exec/drbd-reactorctl/restart';
    return reactorView(await controller.changeAndRead({ method: 'POST', path, body }), mode);
  },
});
