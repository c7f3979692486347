import { usageFault } from '../model/fault.ts';
import { fileText } from '../system/file-text.ts';
import { oneFile, pathOf } from './include.ts';
import { undisturbed } from './interrupts.ts';
import type { ShellContext } from './shell-context.ts';

/** `\e`: the last line, or a file, in the user's editor; what is saved is the next line to be looked at. Throws Faults. */
export async function editLine(words: readonly string[], stage: ShellContext): Promise<number> {
  const { host, state } = stage;
  if (!stage.terminal || !host.canEditLines) throw usageFault("'\\e' needs a terminal on which lines can be edited.");
  const path = words.length === 0 ? undefined : pathOf(oneFile('\\e', words), host.home);
  const text = await undisturbed(host, () => (path === undefined ? edited(stage) : editedFile(path, stage)));
  state.prefill = text.trimEnd();
  return 0;
}

function edited({ host, history }: ShellContext): Promise<string> {
  const last = history?.lines.findLast((line) => !/^\\e\b/.test(line)) ?? '';
  return host.files.edit(`${last}\n`, SUFFIX);
}

async function editedFile(path: string, { host }: ShellContext): Promise<string> {
  await host.files.editFile(path);
  return fileText(await host.files.read(path));
}

/** Editors know by it what they may know. */
const SUFFIX = '.linstor';
