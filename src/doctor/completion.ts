import { readFileSync } from 'node:fs';
import type { CommandTree } from '../argv/tree.ts';
import type { ExaminedPart } from '../definition/examination.ts';
import { SHELL_NAMES, type ShellName } from '../definition/runtime.ts';
import { warning } from './part.ts';

/** Where the completion of each shell is looked for: the user's own place, then those of packages. */
const SYSTEM: Readonly<Record<ShellName, readonly string[]>> = {
  bash: ['/usr/share/bash-completion/completions/linstor', '/etc/bash_completion.d/linstor'],
  zsh: ['/usr/share/zsh/vendor-completions/_linstor', '/usr/share/zsh/site-functions/_linstor'],
  fish: ['/usr/share/fish/vendor_completions.d/linstor.fish'],
};

interface Installed {
  readonly shell: ShellName;
  readonly file: string;
  readonly state: 'of this version' | 'of another version' | 'of another program';
}

/** For which shells completion is installed, and whether it fits this program. */
export async function examineCompletion(
  tree: CommandTree,
  home: string,
  shell: string | undefined,
): Promise<ExaminedPart> {
  const { completionScript } = await import('../completion/shells/index.ts');
  const script = (name: ShellName): string => completionScript(name, tree);
  const all = SHELL_NAMES.flatMap((name) =>
    [ownFile(name, home), ...SYSTEM[name]].flatMap((file) => installed(name, file, script) ?? []),
  );
  const own = SHELL_NAMES.find((name) => shell?.endsWith(`/${name}`));
  const hasOwn = all.some((one) => one.shell === own);
  const outdated = all.filter(({ state }) => state !== 'of this version');
  return {
    name: 'completion',
    title: 'Completion',
    note: own !== undefined && !hasOwn ? `none for ${own}: 'linstor completion install' puts it in place` : undefined,
    rows: all.map(({ shell: name, file, state }) => [name, file, state]),
    value: all.map(({ shell: name, file, state }) => ({ shell: name, file, state })),
    findings: outdated.map(({ shell: name, file, state }) =>
      warning(
        `The completion in ${file} is ${state}.`,
        file.startsWith(home) ? `linstor completion install ${name}` : undefined,
      ),
    ),
  };
}

function ownFile(shell: ShellName, home: string): string {
  if (shell === 'fish') return `${home}/.config/fish/completions/linstor.fish`;
  return `${home}/.local/share/linstor-client/${shell === 'zsh' ? '_linstor' : 'linstor.bash'}`;
}

function installed(shell: ShellName, file: string, script: (shell: ShellName) => string): Installed | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined; // not there, or nothing this user's shell could read
  }
  if (text === script(shell)) return { shell, file, state: 'of this version' };
  // Scripts of this program ask it for names by this hidden word.
  return { shell, file, state: text.includes('__names') ? 'of another version' : 'of another program' };
}
