import { defineCommand } from '../../definition/command.ts';

export const exit = defineCommand({
  path: 'exit',
  aliases: ['quit'],
  summary: 'Leave the interactive shell',
  examples: { exit: 'Ends the shell' },
  local: true,
  hidden: true,
  run: ({ program }) => {
    program.leave();
    return { kind: 'silent' };
  },
});
