import { findContext } from '../../config/contexts.ts';
import { defineCommand } from '../../definition/command.ts';
import { contextName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import type { View } from '../../output/view.ts';

/** Writes the file of contexts. */
export const contextRemove = defineCommand({
  path: 'context remove',
  effect: 'destroys',
  aliases: ['r', 'delete', 'd'],
  summary: 'Forget a context',
  description: 'Nothing happens to the cluster.',
  examples: [{ command: 'linstor context remove lab', does: 'Forget how to reach the cluster "lab"' }],
  local: true,
  arguments: { name: argument(contextName, 'Name of the context') },
  run: async ({ contexts, input }): Promise<View> => {
    const saved = contexts.read();
    findContext(saved, input.name);
    await contexts.remove(input.name);
    const note = saved.current === input.name ? ' It was in use; now none is.' : '';
    return { kind: 'text', text: `Context ${input.name} removed.${note}\n` };
  },
});
