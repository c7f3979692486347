import { defineCommand } from '../../definition/command.ts';
import { flag } from '../../definition/option.ts';

export const interactive = defineCommand({
  path: 'interactive',
  summary: 'Start the interactive shell',
  description:
    'Reads commands from the terminal, or line by line from a pipe or a file; the exit code is then that of the last command.',
  examples: {
    'linstor interactive': 'The same as linstor without a command',
    'linstor interactive --stop-on-error < script.txt': 'Run a script up to the first line that fails',
  },
  local: true,
  options: {
    stopOnError: flag('--stop-on-error', 'End at the first line that fails, when lines come from a pipe or a file', {
      added: true,
    }),
  },
  run: async ({ input, program }) => ({ kind: 'silent', exitCode: await program.startShell(input) }),
});
