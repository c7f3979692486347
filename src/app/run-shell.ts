import type { Globals } from '../argv/global-options.ts';
import type { CliRuntime } from '../cli/cli-runtime.ts';
import type { Interrupts } from '../cli/interrupts.ts';
import { secretWords } from '../cli/secret-words.ts';
import type { ShellRunOptions } from '../definition/runtime.ts';
import { usageFault } from '../model/fault.ts';
import { colourWanted } from '../output/colour.ts';
import { runShell } from '../shell/index.ts';
import { lateSuggester } from '../shell/late-suggester.ts';
import type { ShellHost } from '../shell/shell-host.ts';
import type { ShellLines } from './shell-lines.ts';

/** The tour takes it from here, so that the built program has all of the shell in one file. */
export { readStatements } from '../shell/statements.ts';

/** What starts a shell. */
export interface ShellStart {
  /** Global options of the command line; those about the connection count for every line. */
  readonly globals: Globals;
  readonly options: ShellRunOptions;
  readonly cli: CliRuntime;
  readonly interrupts: Interrupts;
  /** `demo`. */
  readonly label?: string;
  readonly left: () => boolean;
  /** Tells about a bug; gives the exit code. */
  readonly reportInternalError: (error: unknown) => number;
}

/** Runs the interactive shell to its end; gives the exit code. Throws a usage Fault inside of one. */
export async function startShell(start: ShellStart): Promise<number> {
  const { cli, globals, reportInternalError } = start;
  const { session } = cli.runtime;
  if (session.interactive) throw usageFault('The client is already running in interactive mode.');
  session.interactive = true;
  const end = new AbortController();
  let lines: Promise<ShellLines> | undefined;
  const loadLines = async (): Promise<ShellLines> =>
    (await import('./shell-lines.ts')).shellLines(globals, cli, end.signal, reportInternalError);
  try {
    return await runShell(hostOf(start, () => (lines ??= loadLines())));
  } finally {
    end.abort();
  }
}

/** `lines` is not loaded for the first prompt. */
function hostOf(
  { globals, options, cli, interrupts, label, left }: ShellStart,
  lines: () => Promise<ShellLines>,
): ShellHost {
  const { tree, streams, sources } = cli;
  const suggester = lateSuggester(async () => (await lines()).suggester());
  return {
    session: cli.runtime.session,
    label: label ?? (globals.context === '' ? undefined : globals.context),
    env: sources.env,
    home: cli.home,
    colour: colourWanted(sources.env, cli.stdoutIsTerminal, globals.noColor),
    usesConfig: !globals.disableConfig && sources.env.LS_CLIENT_DISABLE_CONFIG === undefined,
    canEditLines: cli.stdoutIsTerminal && sources.env.TERM !== 'dumb',
    files: cli.runtime.files,
    streams,
    interrupts,
    stopOnError: options.stopOnError ?? false,
    prepare: async () => (await lines()).prepare(),
    run: async (words, how) => await (await lines()).run(words, how),
    page: async (text, how) => await (await lines()).page(text, how),
    left,
    suggester: { ...suggester, files: async (typed) => await (await suggester.ready()).files(typed) },
    controller: async () => (globals.verbose ? await (await lines()).controller() : undefined),
    fill: async (words, chosen) => await (await lines()).fill(words, chosen),
    readings: async (words, chosen) => await (await lines()).readings(words, chosen),
    effect: async (words) => await (await lines()).effect(words),
    choose: async (words, signal) => await (await lines()).choose(words, signal),
    confirm: (question) => cli.runtime.ask.confirm(question),
    secrets: (words) => secretWords(words, tree),
  };
}
