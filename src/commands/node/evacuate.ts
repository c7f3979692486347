import type { ChangeRequest } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/argument-types.ts';
import { argument, list } from '../../definition/option.ts';
import type { Happenings } from '../../output/happening.ts';
import { nodeIsEmpty } from '../shared/wait-conditions.ts';
import { put, repliesOf } from '../shared/replies.ts';
import { thenWait, waitOptions } from '../shared/wait-until.ts';

const targets = { excludes: 'target', since: ['1.27.0', 'Choosing the targets of an evacuation'] } as const;

export const nodeEvacuate = defineCommand({
  path: 'node evacuate',
  aliases: ['evac'],
  since: ['1.12.0', 'Evacuating a node'],
  summary: 'Move all resources of a node to other nodes',
  description:
    "The node is not removed: once its resources are in sync elsewhere, 'linstor node delete' does that, and 'linstor node restore' takes it back.",
  examples: {
    'linstor node evacuate alpha': 'Let LINSTOR choose where the resources go',
    'linstor node evacuate alpha --target bravo charlie': 'Move them to these two nodes only',
  },
  options: {
    target: list('--target', nodeName, 'Move the resources to these nodes only', targets),
    doNotTarget: list('--do-not-target', nodeName, 'Move no resource to these nodes', targets),
    ...waitOptions,
  },
  arguments: { nodeName: argument(nodeName, 'Name of the node') },
  run: (call) => {
    const { controller, input } = call;
    const started = (request: ChangeRequest): Happenings =>
      thenWait(call, repliesOf(controller, request), () => nodeIsEmpty(controller, input.nodeName));
    const { target, doNotTarget } = input;
    const path = apiPath`/v1/nodes/${input.nodeName}/evacuate`;
    if (!target && !doNotTarget) return started(put(path));
    return started(put(path, { target, do_not_target: doNotTarget }));
  },
});
