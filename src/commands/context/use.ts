import { findContext } from '../../config/contexts.ts';
import { defineCommand } from '../../definition/command.ts';
import { contextName } from '../../definition/argument-types.ts';
import { argumentMaybe, flag } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import type { View } from '../../output/view.ts';
import { warnIfOverridden } from './overridden.ts';

/** Writes the file of contexts. */
export const contextUse = defineCommand({
  path: 'context use',
  aliases: ['u'],
  summary: 'Use a context from now on',
  description: 'A shell that runs already stays where it is.',
  examples: [
    { command: 'linstor context use prod', does: 'Every command goes to the cluster "prod"' },
    { command: 'linstor context use --none', does: 'Back to what configuration and environment say' },
  ],
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
