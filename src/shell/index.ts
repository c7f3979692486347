import type { ShellHost } from './shell-host.ts';
import { newState } from './state.ts';
import { runTerminal } from './terminal.ts';

/** Runs the shell on stdin to its end, `exit` or `quit`; gives the exit code of the program. */
export async function runShell(host: ShellHost): Promise<number> {
  const state = newState(host.stopOnError);
  return process.stdin.isTTY
    ? await runTerminal(host, state)
    : await (await import('./script.ts')).runScript(host, state, process.stdin);
}
