import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { printableLine } from '../output/printable.ts';
import type { ShellContext } from './shell-context.ts';
import type { ShellHost } from './shell-host.ts';

/** Runs what the user wants done at the start of every shell on a terminal. What is wrong with it is told, and the shell starts nevertheless. */
export async function runShellrc(stage: ShellContext): Promise<void> {
  const { host, state } = stage;
  const file = rcFile(host);
  if (!host.usesConfig || isMissing(file)) return;
  // Most people have none, and what runs lines is not needed for the first prompt.
  const { readTrusted } = await import('../system/own-folder.ts');
  const found = readTrusted(file);
  if (found === undefined) return;
  if ('refused' in found) {
    host.streams.error(`${printableLine(shownName(file, host))} is not read: ${found.refused}.`);
    return;
  }
  const [{ runLines }, { linesIn }] = await Promise.all([import('./run-lines.ts'), import('./lines.ts')]);
  await runLines(linesIn(Buffer.from(found.text)), { ...stage, files: [file], quiet: true }, shownName(file, host));
  // A line for the editor can only be asked for by somebody who sees it.
  state.prefill = '';
}

function rcFile({ env, home }: ShellHost): string {
  const { XDG_CONFIG_HOME: folder = '' } = env;
  return join(folder === '' ? join(home, '.config') : folder, 'linstor', 'shellrc');
}

function isMissing(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false; // whoever reads it tells what is wrong
  }
}

function shownName(file: string, { home }: ShellHost): string {
  return file.startsWith(`${home}/`) ? `~${file.slice(home.length)}` : file;
}
