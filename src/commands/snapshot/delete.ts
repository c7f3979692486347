import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/kinds.ts';
import { list } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';
import { snapshotOfResource, snapshotPath } from './target.ts';

export const snapshotDelete = defineCommand({
  path: 'snapshot delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Delete a snapshot, everywhere or on the nodes named',
  examples: [{ command: 'linstor snapshot delete backups snap1', does: 'Delete the snapshot snap1 of backups' }],
  options: { nodes: list('-n, --nodes', nodeName, 'Only on these nodes') },
  arguments: snapshotOfResource,
  run: ({ controller, input }) =>
    repliesOf(controller, { method: 'DELETE', path: snapshotPath(input), query: { nodes: input.nodes } }),
});
