import { defineCommand } from '../../definition/command.ts';
import { text } from '../../definition/argument-types.ts';
import { argumentList, flag } from '../../definition/option.ts';
import type { ArgumentType } from '../../definition/argument-type.ts';

const commandWord: ArgumentType<string> = { ...text('WORD'), source: 'command-words' };

export const help = defineCommand({
  path: 'help',
  effect: 'reads',
  summary: 'Explain the program or one of its commands',
  examples: {
    'linstor help resource create': 'Everything about resource create',
    'linstor help --man node': 'The manual page about nodes',
  },
  local: true,
  options: { man: flag('--man', 'Open the manual page of the program or of the first word', { added: true }) },
  arguments: { words: argumentList(commandWord, 'The words of the command to explain', 0) },
  run: async ({ input, program }) => {
    const [noun] = input.man ? program.fullWords(input.words) : [];
    const exitCode = input.man ? await program.guides.openManual(pageOf(noun)) : undefined;
    if (exitCode !== undefined) return { kind: 'silent', exitCode };
    return { kind: 'text', text: await program.help(input.words), prose: true };
  },
});

function pageOf(noun: string | undefined): string {
  return noun === undefined ? 'linstor.1' : `linstor-${noun}.1`;
}
