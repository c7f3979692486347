import { defineCommand } from '../../definition/command.ts';
import { text } from '../../definition/kinds.ts';
import { argumentList } from '../../definition/option.ts';
import type { Kind } from '../../definition/kind.ts';

const commandWord: Kind<string> = { ...text('WORD'), source: 'command-words' };

export const help = defineCommand({
  path: 'help',
  summary: 'Explain the program or one of its commands',
  examples: [{ command: 'linstor help resource create', does: 'Everything about resource create' }],
  local: true,
  arguments: { words: argumentList(commandWord, 'The words of the command to explain', 0) },
  run: async ({ input, program }) => ({ kind: 'text', text: await program.help(input.words) }),
});
