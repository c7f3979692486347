import { join } from 'node:path';
import type { ShellName } from '../definition/runtime.ts';

/** Where `linstor completion install` puts the script of a shell: fish looks there, the others are told by their start-up file. */
export function ownScript(shell: ShellName, home: string): string {
  if (shell === 'fish') return join(home, '.config', 'fish', 'completions', 'linstor.fish');
  return join(home, '.local', 'share', 'linstor-client', shell === 'zsh' ? '_linstor' : 'linstor.bash');
}

/** Where packages of the system put it: `scripts/package/layout.mjs`. */
export const SYSTEM_SCRIPTS: Readonly<Record<ShellName, readonly string[]>> = {
  bash: ['/usr/share/bash-completion/completions/linstor', '/etc/bash_completion.d/linstor'],
  zsh: ['/usr/share/zsh/vendor-completions/_linstor', '/usr/share/zsh/site-functions/_linstor'],
  fish: ['/usr/share/fish/vendor_completions.d/linstor.fish'],
};
