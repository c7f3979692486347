import type { Body } from '../../../api/controller.ts';
import { type Call, defineCommand } from '../../../definition/command.ts';
import { nodeName, resourceName, text } from '../../../definition/argument-types.ts';
import { argument, argumentList, flag } from '../../../definition/option.ts';
import type { View } from '../../../output/view.ts';
import { post } from '../../shared/replies.ts';
import { REACTOR_ANSWERS, type ReactorAnswer } from '../../../api/objects/drbd-reactor.ts';
import type { Runtime } from '../../../definition/runtime.ts';
import { ExitCode } from '../../../model/fault.ts';
import type { JsonValue } from '../../../model/json.ts';

const pluginOnNodes = {
  config: argument(text('CONFIG'), 'Plugin configuration, such as linstor_controller'),
  nodes: argumentList(nodeName, 'Names of the nodes'),
};

/** `POST /v1/nodes/exec/drbd-reactorctl/VERB` */
async function tell({ controller, mode }: Call<unknown>, verb: string, body: Body): Promise<View> {
  const path = `/v1/nodes/exec/drbd-reactorctl/${verb}`;
  return reactorView(await controller.changeAndRead(post(path, body)), mode);
}

export const nodeDrbdReactorEnable = defineCommand({
  path: 'node drbd-reactor enable',
  summary: 'Enable a plugin configuration of DRBD Reactor on nodes',
  examples: { 'linstor node drbd-reactor enable linstor_controller alpha': 'alpha may take over again' },
  arguments: pluginOnNodes,
  run: (call) => tell(call, 'enable', { nodes: call.input.nodes, config: call.input.config }),
});

export const nodeDrbdReactorDisable = defineCommand({
  path: 'node drbd-reactor disable',
  summary: 'Disable a plugin configuration of DRBD Reactor on nodes',
  examples: {
    'linstor node drbd-reactor disable linstor_controller alpha': 'alpha takes over no more',
    'linstor node drbd-reactor disable --now linstor_controller alpha': 'Stop the services, too',
  },
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
  examples: { 'linstor node drbd-reactor restart linstor_controller alpha': 'After a change of it' },
  arguments: pluginOnNodes,
  run: (call) => tell(call, 'restart', { nodes: call.input.nodes, config: call.input.config }),
});

export const nodeDrbdReactorEvict = defineCommand({
  path: 'node drbd-reactor evict',
  summary: 'Make DRBD Reactor move the services of a resource away from nodes',
  description: 'Do not wait for the services of the controller itself: it goes away with them.',
  examples: {
    'linstor node drbd-reactor evict nfs alpha': 'The services of the resource nfs leave alpha',
    'linstor node drbd-reactor evict --wait nfs alpha': 'Wait, and say which node took over',
  },
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

/** `POST /v1/nodes/exec/drbd-reactorctl/status`, which changes nothing */
export const nodeDrbdReactorStatus = defineCommand({
  path: 'node drbd-reactor status',
  effect: 'reads',
  aliases: ['s'],
  summary: 'Show what DRBD Reactor does on nodes',
  examples: { 'linstor node drbd-reactor status alpha bravo': 'Its plugins on two nodes' },
  arguments: { nodes: argumentList(nodeName, 'Names of the nodes') },
  run: async ({ controller, input, mode }) => {
    const path = '/v1/nodes/exec/drbd-reactorctl/status';
    const answer = await controller.read(post(path, { nodes: input.nodes }));
    return reactorView(answer, mode);
  },
});

/** The answers of the nodes; one that failed makes the exit code 10, but not under -m. */
function reactorView(answer: JsonValue, mode: Runtime['mode']): View {
  if (answer === null) return { kind: 'silent' };
  const answers = REACTOR_ANSWERS.fits(answer) ? answer : [];
  const failed = answers.some(({ exit_code: code = 0 }) => code !== 0);
  return {
    kind: 'text',
    text: answers.map(nodeText).join(''),
    machine: { value: answer, layout: 'lines' },
    exitCode: failed && mode !== 'machine' ? ExitCode.reply : ExitCode.ok,
  };
}

function nodeText(answer: ReactorAnswer): string {
  const { node, exit_code: code = 0, active_node: active } = answer;
  const verdict = code === 0 ? 'done' : `failed with exit code ${code}`;
  const takeover = active === undefined ? '' : `, ${active} has taken over`;
  return `${node}: ${verdict}${takeover}\n${indented(answer.stdout_utf8)}${indented(answer.stderr_utf8)}`;
}

function indented(text = ''): string {
  const lines = text.trimEnd().split('\n');
  return text.trim() === '' ? '' : lines.map((line) => `    ${line}\n`).join('');
}
