import type { Globals } from '../argv/global-options.ts';
import type { CliRuntime } from './cli-runtime.ts';

/** Whether long output may be paged at all: only for a person who reads a terminal, and can turn its pages. */
export function mayPage(globals: Globals, cli: CliRuntime): boolean {
  const { stdoutIsTerminal, runtime, pager } = cli;
  const { machineReadable, watch, curl, dryRun } = globals;
  if (pager === undefined || !stdoutIsTerminal || !runtime.ask.interactive) return false;
  if (machineReadable || watch !== undefined || curl || dryRun) return false;
  return runtime.environment.TERM !== 'dumb' && pagerOf(globals, cli) !== undefined;
}

/**
 * The command line of the pager; undefined: none is wanted. Without one that is named, less is for lines that somebody typed: a
 * script with a pseudo-terminal would wait for it for ever.
 */
export function pagerOf({ noPager, pager }: Globals, { runtime, isTyped }: CliRuntime): string | undefined {
  const { PAGER } = runtime.environment;
  const named = pager ?? (PAGER?.trim() ? PAGER : undefined);
  const wanted = (named ?? (isTyped() ? 'less' : 'off')).trim();
  return noPager || ['', 'cat', 'off', 'no', 'none', 'false', '0'].includes(wanted) ? undefined : wanted;
}
