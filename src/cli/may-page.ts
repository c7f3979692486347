import type { Globals } from '../argv/global-options.ts';
import type { CliRuntime } from './cli-runtime.ts';

/** Whether long output may be paged at all: only for a person who reads a terminal, and can turn its pages. */
export function mayPage(globals: Globals, { stdoutIsTerminal, runtime, pager }: CliRuntime): boolean {
  const { machineReadable, watch, curl, dryRun } = globals;
  if (pager === undefined || !stdoutIsTerminal || !runtime.ask.interactive) return false;
  if (machineReadable || watch !== undefined || curl || dryRun) return false;
  return runtime.environment.TERM !== 'dumb' && pagerOf(globals, runtime.environment) !== undefined;
}

/** The command line of the pager; undefined: none is wanted. */
export function pagerOf({ noPager, pager }: Globals, env: CliRuntime['runtime']['environment']): string | undefined {
  const wanted = (pager ?? (env.PAGER?.trim() ? env.PAGER : 'less')).trim();
  return noPager || ['', 'cat', 'off', 'no', 'none', 'false', '0'].includes(wanted) ? undefined : wanted;
}
