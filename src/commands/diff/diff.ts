import { localFile } from '../../definition/argument-types.ts';
import { defineCommand } from '../../definition/command.ts';
import { flag, requiredEach } from '../../definition/option.ts';
import { ExitCode, Fault } from '../../model/fault.ts';

export const diffCommand = defineCommand({
  path: 'diff',
  effect: 'reads',
  summary: 'Show what differs between cluster files and the cluster',
  description:
    'What would be added (+), changed (~) and removed (-) for the cluster to be as the files say. Exits with 0 when nothing ' +
    'differs and with 1 when something does; with an answer that cannot be used, 1 elsewhere, it exits with 10. ' +
    'Kinds of objects that the files do not have are left alone. docs/cluster-files.md says what counts as the same.',
  examples: {
    'linstor diff -f cluster.yaml': 'One file',
    'linstor diff -f cluster -f secrets.yaml': 'The files of a folder and one more',
    'linstor diff -f cluster.yaml --prune': 'Also what the cluster has and the file does not',
    'linstor -o json diff -f cluster.yaml': 'As data',
  },
  options: {
    file: requiredEach('-f, --file', localFile, 'A cluster file, a folder of them, or - for stdin; may be repeated'),
    prune: flag('--prune', 'Objects that the files do not name are to go, of the kinds that the files have'),
  },
  run: async (call) => {
    const { compared } = await import('./compared.ts');
    try {
      return await compared(call);
    } catch (error) {
      // Exit 1 says that something differs.
      if (!(error instanceof Fault) || error.exitCode !== ExitCode.client || error.chosen) throw error;
      throw new Fault(error.message, ExitCode.reply, error.hints);
    }
  },
});
