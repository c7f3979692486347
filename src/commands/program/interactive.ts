import { defineCommand } from '../../definition/command.ts';

export const interactive = defineCommand({
  path: 'interactive',
  summary: 'Start the interactive shell',
  examples: [{ command: 'linstor interactive', does: 'The same as linstor without a command' }],
  run: async ({ program }) => ({ kind: 'silent', exitCode: await program.startShell() }),
});
