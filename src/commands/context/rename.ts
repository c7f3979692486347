import { checkContextName, findContext } from '../../config/contexts.ts';
import { defineCommand } from '../../definition/command.ts';
import { contextName, newName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import type { View } from '../../output/view.ts';

/** Writes the file of contexts. */
export const contextRename = defineCommand({
  path: 'context rename',
  summary: 'Give a context another name',
  description: 'When it is in use, it stays in use.',
  examples: [{ command: 'linstor context rename lab test', does: 'The context "lab" is called "test" from now on' }],
  local: true,
  arguments: {
    name: argument(contextName, 'Name of the context'),
    to: argument(newName('NEW_NAME'), 'Its new name'),
  },
  run: async ({ contexts, input: { name, to } }): Promise<View> => {
    const saved = contexts.read();
    const settings = findContext(saved, name);
    checkContextName(to);
    if (Object.hasOwn(saved.contexts, to)) throw usageFault(`There is a context '${to}' already.`);
    // The old name goes last: whatever happens in between, the settings are kept.
    await contexts.save(to, settings);
    if (saved.current === name) await contexts.use(to);
    await contexts.remove(name);
    return { kind: 'text', text: `Context ${name} is now called ${to}.\n` };
  },
});
