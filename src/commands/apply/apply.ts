import { defineCommand } from '../../definition/command.ts';
import { localFile } from '../../definition/argument-types.ts';
import { each, flag } from '../../definition/option.ts';
import { waitOptions } from '../shared/wait-until.ts';

export const applyCommand = defineCommand({
  path: 'apply',
  effect: 'changes',
  effectWith: ({ prune, allowDataLoss }) => (prune || allowDataLoss ? 'destroys' : undefined),
  summary: 'Make the cluster as a file wants it',
  description:
    'The file is what "linstor export" writes. Only what differs is changed, in the order in which things stand on each ' +
    'other; a replica goes only once those that stay are up to date. Sections that the file does not have are left alone. ' +
    'After a failure the same line goes on from there.',
  examples: {
    'linstor apply -f cluster.yaml': 'Change what differs from the file',
    'linstor apply -f cluster.yaml --dry-run': 'Show the steps, and what they would lose; send nothing',
    'linstor apply -f cluster.yaml --prune': 'Delete also what the file does not name',
    'linstor apply -f cluster.yaml --wait --wait-timeout 10m': 'Until all replicas are in sync',
  },
  options: {
    files: each(
      '-f, --file',
      localFile,
      'File, folder with .yaml, .yml and .json files, or - for stdin; may be repeated',
    ),
    prune: flag('--prune', 'Delete objects that the file does not name, of kinds that it has; asks first'),
    allowDataLoss: flag('--allow-data-loss', 'Also do what loses data: delete or shrink volumes, delete storage pools'),
    ...waitOptions,
  },
  run: async (call) => (await import('./apply-files.ts')).applyFiles(call),
  dryRun: async (call) => (await import('./apply-files.ts')).planOfFiles(call),
});
