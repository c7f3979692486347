import { join } from 'node:path';
import { printableLine } from '../output/printable.ts';
import { readTrusted } from '../system/own-folder.ts';
import { linesIn } from './lines.ts';
import { runLines } from './run-lines.ts';
import type { ShellContext } from './shell-context.ts';
import type { ShellHost } from './shell-host.ts';

/** Runs what the user wants done at the start of every shell on a terminal. What is wrong with it is told, and the shell starts nevertheless. */
export async function runShellrc(stage: ShellContext): Promise<void> {
  const { host, state } = stage;
  const file = rcFile(host);
  const found = host.usesConfig ? readTrusted(file) : undefined;
  if (found === undefined) return;
  if ('refused' in found) {
    host.streams.error(`${printableLine(shownName(file, host))} is not read: ${found.refused}.`);
    return;
  }
  await runLines(linesIn(Buffer.from(found.text)), { ...stage, files: [file], quiet: true }, shownName(file, host));
  // A line for the editor can only be asked for by somebody who sees it.
  state.prefill = '';
}

function rcFile({ env, home }: ShellHost): string {
  const { XDG_CONFIG_HOME: folder = '' } = env;
  return join(folder === '' ? join(home, '.config') : folder, 'linstor', 'shellrc');
}

function shownName(file: string, { home }: ShellHost): string {
  return file.startsWith(`${home}/`) ? `~${file.slice(home.length)}` : file;
}
