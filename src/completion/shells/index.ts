import type { CommandTree } from '../../argv/tree.ts';
import type { ShellName } from '../../definition/runtime.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

const WRITERS = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** The completion of a shell for all commands of the tree. */
export function completionScript(shell: ShellName, tree: CommandTree): string {
  return WRITERS[shell](tree);
}
