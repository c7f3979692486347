import { defineCommand } from '../../definition/command.ts';
import { flag } from '../../definition/option.ts';

export const listCommands = defineCommand({
  path: 'list-commands',
  effect: 'reads',
  aliases: ['commands', 'list'],
  summary: 'List all commands with their short forms',
  examples: { 'linstor list-commands --tree': 'The whole tree of commands' },
  local: true,
  options: { tree: flag('-t, --tree', 'Show every command below its noun') },
  run: async ({ input, program }) => ({ kind: 'text', text: await program.commandList(input.tree) }),
});
