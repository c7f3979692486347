import { findContext } from '../../config/contexts.ts';
import { defineCommand } from '../../definition/command.ts';
import { contextName } from '../../definition/argument-types.ts';
import { argumentMaybe } from '../../definition/option.ts';
import { notFoundFault } from '../../model/fault.ts';
import type { View } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { shownSettings } from './show-settings.ts';

/** Reads the file of contexts. */
export const contextShow = defineCommand({
  path: 'context show',
  effect: 'reads',
  aliases: ['s'],
  summary: 'Show the settings of a context, or of the one in use',
  examples: { 'linstor context show': 'The settings in use', 'linstor context show prod': 'Those of another context' },
  local: true,
  options: { pastable },
  arguments: { name: argumentMaybe(contextName, 'Name of the context; the current one when absent') },
  run: ({ contexts, environment, input }): View => {
    const saved = contexts.read();
    const named = environment.LINSTOR_CONTEXT === '' ? undefined : environment.LINSTOR_CONTEXT;
    const name = input.name ?? named ?? saved.current;
    if (name === undefined)
      throw notFoundFault('No context is in use.', ["'linstor context list' shows those there are."]);
    return {
      kind: 'properties',
      properties: { name, ...shownSettings(findContext(saved, name)) },
      pastable: input.pastable,
    };
  },
});
