import { defineCommand } from '../../../definition/command.ts';
import { nodeName } from '../../../definition/argument-types.ts';
import { argumentList } from '../../../definition/option.ts';
import { reactorView } from './answers.ts';

/** `POST /v1/nodes/exec/drbd-reactorctl/status`, which changes nothing */
export const nodeDrbdReactorStatus = defineCommand({
  path: 'node drbd-reactor status',
  effect: 'reads',
  aliases: ['s'],
  summary: 'Show what DRBD Reactor does on nodes',
  examples: [{ command: 'linstor node drbd-reactor status alpha bravo', does: 'Its plugins on two nodes' }],
  arguments: { nodes: argumentList(nodeName, 'Names of the nodes') },
  run: async ({ controller, input, mode }) => {
    const path = '/v1/nodes/exec/drbd-reactorctl/status';
    const answer = await controller.read({ method: 'POST', path, body: { nodes: input.nodes } });
    return reactorView(answer, mode);
  },
});
