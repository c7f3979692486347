import type { Body } from '../../../api/controller.ts';
import { defineCommand, type Call } from '../../../definition/command.ts';
import { nodeName, resourceName, text } from '../../../definition/argument-types.ts';
import { argument, argumentList, flag } from '../../../definition/option.ts';
import type { View } from '../../../output/view.ts';
import { reactorView } from './answers.ts';

const pluginOnNodes = {
  config: argument(text('CONFIG'), 'Plugin configuration, such as linstor_controller'),
  nodes: argumentList(nodeName, 'Names of the nodes'),
};

/** `POST /v1/nodes/exec/drbd-reactorctl/VERB` */
async function tell({ controller, mode }: Call<unknown>, verb: string, body: Body): Promise<View> {
  const path = `/v1/nodes/exec/drbd-reactorctl/${verb}`;
  return reactorView(await controller.changeAndRead({ method: 'POST', path, body }), mode);
}

export const nodeDrbdReactorEnable = defineCommand({
  path: 'node drbd-reactor enable',
  summary: 'Enable a plugin configuration of DRBD Reactor on nodes',
  examples: [
    { command: 'linstor node drbd-reactor enable linstor_controller alpha', does: 'alpha may take over again' },
  ],
  arguments: pluginOnNodes,
  run: (call) => tell(call, 'enable', { nodes: call.input.nodes, config: call.input.config }),
});

export const nodeDrbdReactorDisable = defineCommand({
  path: 'node drbd-reactor disable',
  summary: 'Disable a plugin configuration of DRBD Reactor on nodes',
  examples: [
    { command: 'linstor node drbd-reactor disable linstor_controller alpha', does: 'alpha takes over no more' },
    { command: 'linstor node drbd-reactor disable --now linstor_controller alpha', does: 'Stop the services, too' },
  ],
  options: { now: flag('--now', 'Stop the services that it runs at once') },
  arguments: pluginOnNodes,
  run: (call) => {
    const { nodes, config, now } = call.input;
    return tell(call, 'disable', { nodes, config, now });
  },
});

export const nodeDrbdReactorRestart = defineCommand({
  path: 'node drbd-reactor restart',
  summary: 'Restart a plugin configuration of DRBD Reactor on nodes',
  examples: [{ command: 'linstor node drbd-reactor restart linstor_controller alpha', does: 'After a change of it' }],
  arguments: pluginOnNodes,
  run: (call) => tell(call, 'restart', { nodes: call.input.nodes, config: call.input.config }),
});

export const nodeDrbdReactorEvict = defineCommand({
  path: 'node drbd-reactor evict',
  summary: 'Make DRBD Reactor move the services of a resource away from nodes',
  description: 'Do not wait for the services of the controller itself: it goes away with them.',
  examples: [
    { command: 'linstor node drbd-reactor evict nfs alpha', does: 'The services of the resource nfs leave alpha' },
    { command: 'linstor node drbd-reactor evict --wait nfs alpha', does: 'Wait, and say which node took over' },
  ],
  options: { wait: flag('--wait', 'Wait until another node has taken over') },
  arguments: {
    resource: argument(resourceName, 'Resource whose services move'),
    nodes: argumentList(nodeName, 'Nodes they are to leave'),
  },
  run: (call) => {
    const { nodes, resource, wait } = call.input;
    return tell(call, 'evict', { nodes, resource, wait });
  },
});
