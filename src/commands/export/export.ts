import { defineCommand } from '../../definition/command.ts';
import { argumentList, flag, list } from '../../definition/option.ts';
import { SECTIONS } from '../../cluster-file/format/sections.ts';
import { exportedName } from '../../definition/argument-types.ts';
import { sectionNoun } from '../shared/section-noun.ts';
import type { View } from '../../output/view.ts';

export const exportCommand = defineCommand({
  path: 'export',
  effect: 'reads',
  summary: 'Write the wanted state of the cluster, or of some of it, as a file',
  description:
    'The file is YAML, or JSON with -o json; the same cluster always gives the same text. What LINSTOR itself has set stays ' +
    'out, and ${env:NAME} stands for secrets. "linstor explain format" explains every member.',
  examples: {
    'linstor export': 'The whole cluster',
    'linstor export rd --name db1': 'One resource with its volumes and replicas',
    'linstor export node storage-pool -o json': 'Nodes and storage pools as JSON',
    'linstor export --schema': 'What such a file may hold, as a JSON Schema for editors',
  },
  options: {
    name: list('--name', exportedName, 'Only objects of these names'),
    all: flag('--all', 'Also what LINSTOR itself has set, such as UUIDs and ports; it is not applied again'),
    schema: flag('--schema', 'Write the JSON Schema of the format in place of the cluster'),
  },
  arguments: { nouns: argumentList(sectionNoun, 'Kinds of objects; default: all', 0) },
  run: async ({ controller, input, warn }): Promise<View> => {
    const { schemaText, exportTree } = await import('./exported.ts');
    if (input.schema) return schemaText();
    const sections = new Set(input.nouns.length === 0 ? SECTIONS : input.nouns);
    return exportTree(controller, { ...input, sections, isWhole: input.nouns.length === 0, warn });
  },
});
