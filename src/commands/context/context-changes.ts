import { checkContextName, findContext } from '../../config/contexts.ts';
import { defineCommand } from '../../definition/command.ts';
import { contextName, newName } from '../../definition/argument-types.ts';
import { argument, argumentMaybe, flag } from '../../definition/option.ts';
import type { View } from '../../output/view.ts';
import { usageFault } from '../../model/fault.ts';
import { warnIfOverridden } from './overridden.ts';

/** Writes the file of contexts. */
export const contextRemove = defineCommand({
  path: 'context remove',
  effect: 'destroys',
  aliases: ['r', 'delete', 'd'],
  summary: 'Forget a context',
  description: 'Nothing happens to the cluster.',
  examples: { 'linstor context remove lab': 'Forget how to reach the cluster "lab"' },
  local: true,
  arguments: { name: argument(contextName, 'Name of the context') },
  run: async ({ contexts, input }): Promise<View> => {
    const saved = contexts.read();
    findContext(saved, input.name);
    await contexts.remove(input.name);
    const note = saved.current === input.name ? ' It was in use; now none is.' : '';
    return { kind: 'text', text: `Context ${input.name} removed.${note}\n`, prose: true };
  },
});

/** Writes the file of contexts. */
export const contextRename = defineCommand({
  path: 'context rename',
  summary: 'Give a context another name',
  description: 'When it is in use, it stays in use.',
  examples: { 'linstor context rename lab test': 'The context "lab" is called "test" from now on' },
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

/** Writes the file of contexts. */
export const contextUse = defineCommand({
  path: 'context use',
  aliases: ['u'],
  summary: 'Use a context from now on',
  description: 'A shell that runs already stays where it is.',
  examples: {
    'linstor context use prod': 'Every command goes to the cluster "prod"',
    'linstor context use --none': 'Back to what configuration and environment say',
  },
  local: true,
  options: { none: flag('--none', 'Use no context') },
  arguments: { name: argumentMaybe(contextName, 'Name of the context') },
  run: async ({ contexts, input, environment, warn }): Promise<View> => {
    const { name, none } = input;
    if ((name === undefined) !== none) throw usageFault('Give either the name of a context or --none.');
    const settings = name === undefined ? {} : findContext(contexts.read(), name);
    await contexts.use(name);
    if (name !== undefined) warnIfOverridden(name, settings, { environment, warn });
    return { kind: 'text', text: name === undefined ? 'No context is in use.\n' : `Context ${name} is in use.\n` };
  },
});
