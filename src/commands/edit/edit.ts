import { objectName } from '../../definition/argument-types.ts';
import { defineCommand } from '../../definition/command.ts';
import { argument, argumentList, flag } from '../../definition/option.ts';
import { sectionNoun } from '../shared/section-noun.ts';

export const editCommand = defineCommand({
  path: 'edit',
  effect: 'changes',
  summary: 'Change an object of the cluster in your editor',
  description:
    'The editor of $EDITOR opens with what "linstor export" writes of the object. What you change is shown, asked about on a terminal, and ' +
    'applied as by "linstor apply". A text with faults opens again with the faults on top; a text left as it is changes nothing.',
  examples: {
    'linstor edit resource-definition db1': 'Its volumes, replicas, DRBD options and properties',
    'linstor edit storage-pool n1 ssd': 'A pool has two names: that of its node and its own',
    'linstor edit controller': 'What holds for the whole cluster',
  },
  effectWith: ({ allowDataLoss }) => (allowDataLoss ? 'destroys' : undefined),
  options: {
    allowDataLoss: flag('--allow-data-loss', 'Also do what loses data: delete or shrink volumes, delete storage pools'),
  },
  arguments: {
    noun: argument(sectionNoun, 'Kind of the object'),
    names: argumentList(
      objectName,
      'Its name; two of a storage pool or connection of nodes, none of the controller',
      0,
    ),
  },
  run: async (call) => (await import('./edited.ts')).editAndApply(call),
  dryRun: async (call) => (await import('./edited.ts')).editAndPlan(call),
});
