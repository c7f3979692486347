import { defineCommand } from '../../definition/command.ts';
import { text } from '../../definition/argument-types.ts';
import { argumentList, flag } from '../../definition/option.ts';
import type { ArgumentType } from '../../definition/argument-type.ts';

const commandWord: ArgumentType<string> = { ...text('WORD'), source: 'command-words' };

export const help = defineCommand({
  path: 'help',
  effect: 'reads',
  summary: 'Explain the program, one of its commands, or a topic',
  examples: {
    'linstor help resource create': 'Everything about resource create',
    'linstor help where': 'A topic: how rows of a list are chosen',
    'linstor help --man node': 'The manual page about nodes',
  },
  local: true,
  options: { man: flag('--man', 'Open the manual page of the program or of the first word', { added: true }) },
  arguments: { words: argumentList(commandWord, 'The words of the command to explain, or a topic', 0) },
  run: async ({ input, program }) => {
    const exitCode = input.man ? await program.guides.openManual(await program.manualPage(input.words)) : undefined;
    if (exitCode !== undefined) return { kind: 'silent', exitCode };
    return { kind: 'text', text: await program.help(input.words), prose: true };
  },
});
