import { isWindows } from './platform.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** As git and others do: the editor for a whole screen before the one for any terminal; an empty variable counts as none. */
export function editorOf(
  { VISUAL = '', EDITOR = '' }: Environment,
  platform: NodeJS.Platform = process.platform,
): string {
  return [VISUAL, EDITOR].find((editor) => editor.trim() !== '') ?? (isWindows(platform) ? 'notepad' : 'nano');
}

/** What starts the editor, perhaps with arguments of its own, on a file: the system's shell splits them, as git has it done. */
export function editorCommand(
  editor: string,
  file: string,
  platform: NodeJS.Platform = process.platform,
): { readonly command: string; readonly words: readonly string[]; readonly shell: boolean } {
  // No name of a file has a double quote there, and the shell leaves what stands between two as it is.
  if (isWindows(platform)) return { command: `${editor} "${file}"`, words: [], shell: true };
  return { command: '/bin/sh', words: ['-c', `${editor} "$1"`, editor, file], shell: false };
}
