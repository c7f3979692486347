import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/argument-types.ts';
import { argument, flag } from '../../definition/option.ts';
import { on } from '../shared/unless-empty.ts';
import { put, repliesOf } from '../shared/replies.ts';

const since = ['1.10.1', 'Deleting resources or snapshots when a node is restored'] as const;

export const nodeRestore = defineCommand({
  path: 'node restore',
  aliases: ['rst'],
  summary: 'Take an evicted or evacuated node back into the cluster',
  examples: {
    'linstor node restore alpha': 'Use alpha again with what is on it',
    'linstor node restore alpha --delete-resources': 'Use alpha again, without its resources',
  },
  options: {
    deleteResources: flag('--delete-resources', 'Delete the resources on the node', { since }),
    deleteSnapshots: flag('--delete-snapshots', 'Delete the snapshots on the node', { since }),
  },
  arguments: { nodeName: argument(nodeName, 'Name of the node') },
  effectWith: ({ deleteResources, deleteSnapshots }) => (deleteResources || deleteSnapshots ? 'destroys' : undefined),
  run: ({ controller, input }) => {
    const { deleteResources, deleteSnapshots } = input;
    const path = apiPath`/v1/nodes/${input.nodeName}/restore`;
    if (!deleteResources && !deleteSnapshots) return repliesOf(controller, put(path));
    const body = { delete_resources: on(deleteResources), delete_snapshots: on(deleteSnapshots) };
    return repliesOf(controller, put(path, body));
  },
});
