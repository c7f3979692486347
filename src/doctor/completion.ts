import type { CommandTree } from '../argv/tree.ts';
import { SYSTEM_SCRIPTS, ownScript } from '../completion/script-file.ts';
import type { ExaminedPart } from '../definition/examination.ts';
import { SHELL_NAMES, type ShellName } from '../definition/runtime.ts';
import { settingsFile } from '../system/settings-file.ts';
import { warning } from './part.ts';

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
    [ownScript(name, home), ...SYSTEM_SCRIPTS[name]].flatMap((file) => installed(name, file, script) ?? []),
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

function installed(shell: ShellName, file: string, script: (shell: ShellName) => string): Installed | undefined {
  let text: string;
  try {
    text = settingsFile(file).toString('utf8');
  } catch {
    return undefined; // not there, or nothing this user's shell could read
  }
  if (text === script(shell)) return { shell, file, state: 'of this version' };
  // Scripts of this program ask it for names by this hidden word.
  return { shell, file, state: text.includes('__names') ? 'of another version' : 'of another program' };
}
