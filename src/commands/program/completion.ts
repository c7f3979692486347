import { defineCommand, type Noun } from '../../definition/command.ts';
import { choice } from '../../definition/argument-types.ts';
import { argumentMaybe } from '../../definition/option.ts';
import { SHELL_NAMES, type ShellName } from '../../definition/runtime.ts';

const LOADING: Readonly<Record<ShellName, string>> = {
  bash: 'source <(linstor completion bash)',
  zsh: 'source <(linstor completion zsh)',
  fish: 'linstor completion fish | source',
};

const shell = argumentMaybe(choice('SHELL', SHELL_NAMES), 'Which shell; your own by default');

const install = defineCommand({
  path: 'completion install',
  summary: 'Put the completion for your shell in place',
  description:
    'The script is written to your home directory and loaded by the start-up file of the shell. Doing it again renews it.',
  examples: { 'linstor completion install': 'TAB works in every new shell' },
  local: true,
  arguments: { shell },
  run: async ({ input, program }) => ({
    kind: 'text',
    text: lines(await program.guides.installCompletion(input.shell)),
    prose: true,
  }),
});

const uninstall = defineCommand({
  path: 'completion uninstall',
  effect: 'destroys',
  summary: 'Take the completion for your shell out again',
  examples: { 'linstor completion uninstall': 'As if it had never been installed' },
  local: true,
  arguments: { shell },
  run: async ({ input, program }) => ({
    kind: 'text',
    text: lines(await program.guides.uninstallCompletion(input.shell)),
    prose: true,
  }),
});

export const completion: Noun = {
  name: 'completion',
  aliases: [],
  summary: 'Completion of commands, options and live names with the TAB key',
  commands: [...SHELL_NAMES.map(printing), install, uninstall],
};

function printing(name: ShellName) {
  return defineCommand({
    path: `completion ${name}`,
    effect: 'reads',
    summary: `Print the completion script for ${name}`,
    examples: { [LOADING[name]]: 'Loads it into the running shell' },
    local: true,
    run: async ({ program }) => ({ kind: 'text', text: await program.guides.completionScript(name) }),
  });
}

/** The name under which scripts know the script for zsh. */
export const genZshCompleter = defineCommand({
  path: 'gen-zsh-completer',
  effect: 'reads',
  summary: 'Print the completion script for zsh',
  examples: { 'linstor gen-zsh-completer > ~/.zfunc/_linstor': 'The same as completion zsh' },
  local: true,
  hidden: true,
  run: async ({ program }) => ({ kind: 'text', text: await program.guides.completionScript('zsh') }),
});

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
