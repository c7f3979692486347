import { defineCommand } from '../../definition/command.ts';
import { integer, resourceDefinitionName, resourceGroupName, sizeKib } from '../../definition/argument-types.ts';
import { argumentMaybe, option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { explainPlacement } from '../../diagnosis/placement.ts';
import type { View } from '../../output/view.ts';
import { placementPage, placementValue } from './placement-page.ts';
import { placementQuestion } from './placement-question.ts';

export const explainPlacementCommand = defineCommand({
  path: 'explain placement',
  effect: 'reads',
  aliases: ['p'],
  summary: 'Show node by node whether a replica could be placed there, and if not, why',
  description:
    'Judges by the rules of automatic placement what a new resource of a resource group, or more replicas of an existing ' +
    'one, would find in the cluster. Nothing is changed. The name of a resource does in place of that of a group.',
  examples: {
    'linstor explain placement fast --size 10G': 'Whether fast could spawn a volume of 10 GiB',
    'linstor explain placement db1': 'Whether the replicas of db1 that are missing could be placed',
    'linstor explain placement --resource db1 --place-count 3': 'Where a third replica of db1 could go',
  },
  options: {
    size: option('--size', sizeKib, 'Size of the new volume; without it, free space is no obstacle'),
    resource: option('--resource', resourceDefinitionName, 'An existing resource that is to have more replicas'),
    placeCount: option('--place-count', integer('REPLICAS', 1), "Replicas wanted, in place of the group's number"),
  },
  arguments: {
    group: argumentMaybe(
      resourceGroupName,
      'Name of the resource group, or of a resource; default: the group of --resource',
    ),
  },
  run: async ({ controller, input }): Promise<View> => {
    if (input.group === undefined && input.resource === undefined)
      throw usageFault('A resource group or --resource is needed.', [
        'Example: linstor explain placement fast --size 10G',
      ]);
    const question = await placementQuestion(controller, input);
    const verdict = explainPlacement(question.facts);
    const machine = { value: placementValue(question, verdict), layout: 'lines' } as const;
    return { kind: 'text', text: '', page: (utf8) => placementPage(question, verdict, utf8), machine };
  },
});
