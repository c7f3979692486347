import { defineCommand } from '../../definition/command.ts';
import { formatPath } from '../../definition/argument-types.ts';
import { argumentMaybe } from '../../definition/option.ts';
import type { View } from '../../output/view.ts';

export const explainFormat = defineCommand({
  path: 'explain format',
  effect: 'reads',
  local: true,
  aliases: ['f'],
  summary: 'Tell what a cluster file may hold: members with type, unit, default and example',
  description:
    'Cluster files are what "linstor export" writes. Names of objects may be left out of the path: nodes.type is the ' +
    'same as nodes.NODE.type.',
  examples: {
    'linstor explain format': 'The sections of the file',
    'linstor explain format resource-definitions': 'What may be said of a resource',
    'linstor explain format resource-definitions.volumes.size': 'One member: its type and an example',
  },
  arguments: { path: argumentMaybe(formatPath, 'A member, such as nodes.interfaces; default: the whole file') },
  run: async ({ input }): Promise<View> => {
    const { formatPage, formatValue } = await import('./format-page.ts');
    return {
      kind: 'text',
      text: formatPage(input.path ?? ''),
      machine: { value: formatValue(input.path ?? ''), layout: 'lines' },
    };
  },
});
