import { defineCommand } from '../../../definition/command.ts';
import { nodeName, resourceName } from '../../../definition/kinds.ts';
import { argument, argumentList, flag } from '../../../definition/option.ts';
import { reactorView } from './answers.ts';

/** `POST /v1/nodes/exec/drbd-reactorctl/evict` */
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
  run: async ({ controller, input, mode }) => {
    const body = { nodes: input.nodes, resource: input.resource, wait: input.wait };
    const path = '/v1/nodes/exec/drbd-reactorctl/evict';
    return reactorView(await controller.changeAndRead({ method: 'POST', path, body }), mode);
  },
});
