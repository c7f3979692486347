import { setMaxListeners } from 'node:events';
import type { Controller } from '../api/controller.ts';
import type { Globals } from '../argv/global-options.ts';
import type { CliRuntime } from '../cli/cli-runtime.ts';
import type { Interrupts } from '../cli/interrupts.ts';
import { pause } from '../cli/pause.ts';
import { runLine } from '../cli/run-line.ts';
import { usageFault } from '../model/fault.ts';
import type { OutputStreams } from '../output/output-settings.ts';
import { openTopModel } from '../top/model/open-top-model.ts';
import type { RunIn } from '../top/start.ts';
import { inheritedOf } from './inherited-settings.ts';

/** What starts the dashboard. */
interface StartOfTop {
  readonly cli: CliRuntime;
  /** Global options of the command line; they count for all that the dashboard does. */
  readonly globals: Globals;
  readonly controller: Controller;
  readonly interrupts: Interrupts;
  /** Tells about a bug; gives the exit code. */
  readonly reportInternalError: (error: unknown) => number;
}

/** Runs the dashboard until the person leaves it; gives the exit code. Throws a usage Fault where it cannot be shown, and the Fault of a controller that does not answer. */
export async function startTop(start: StartOfTop): Promise<number> {
  const { cli, globals, interrupts, reportInternalError } = start;
  checkScreen(cli, globals);
  // A controller that cannot be reached, and a first contact, are told before the screen is taken.
  await start.controller.version();
  const end = new AbortController();
  // One listener for every request that is under way.
  setMaxListeners(0, end.signal);
  // The screen says itself that it waits.
  const controller = start.controller.attended(() => () => undefined).during(end.signal);
  const inside: CliRuntime = {
    ...cli,
    connect: () => Promise.resolve(controller),
    sources: { ...cli.sources, inherited: inheritedOf(globals) },
  };
  const model = openTopModel({ cli: inside, globals, controller });
  try {
    const { runTop } = await import('../top/index.ts');
    const run = (words: readonly string[], streams: OutputStreams, how: RunIn = {}): Promise<number> =>
      runLine(words, cliOfLine(inside, streams, { ...how, signal: eitherOf(end.signal, how.signal) })).catch(
        reportInternalError,
      );
    return await runTop({ model, cli: inside, globals, interrupts, runLine: run });
  } finally {
    model.close();
    end.abort();
  }
}

function eitherOf(end: AbortSignal, own: AbortSignal | undefined): AbortSignal {
  return own ? AbortSignal.any([end, own]) : end;
}

const INSTEAD = ["'linstor top --once' prints its overview, 'linstor status' the health of the cluster."];

function checkScreen({ stdoutIsTerminal, runtime }: CliRuntime, { curl, dryRun }: Globals): void {
  if (curl || dryRun) throw usageFault(`${curl ? '--curl' : '--dry-run'} cannot be used with the dashboard.`, INSTEAD);
  if (!stdoutIsTerminal || !runtime.files.stdinIsTerminal) throw usageFault('The dashboard needs a terminal.', INSTEAD);
  if (runtime.environment.TERM === 'dumb')
    throw usageFault(
      'The dashboard needs a terminal with a cursor that can be moved; this one is dumb (TERM).',
      INSTEAD,
    );
}

/** What a single command of the dashboard runs in: nothing is written to the terminal beside the screen. */
function cliOfLine(
  cli: CliRuntime,
  streams: OutputStreams,
  { ask, signal }: RunIn & { readonly signal: AbortSignal },
): CliRuntime {
  const { runtime } = cli;
  const isAsked = ask?.interactive === true;
  return {
    ...cli,
    streams,
    // The screen shows long output itself.
    pager: undefined,
    // Questions are asked where somebody sees what they are about.
    stdoutIsTerminal: isAsked,
    noteAs: cli.noteAs && 'top',
    connect: async (globals) => (await cli.connect(globals)).during(signal),
    runtime: {
      ...runtime,
      ask: ask ?? { ...runtime.ask, interactive: false },
      progress: { ...runtime.progress, visible: isAsked, show: () => undefined, wait: () => () => undefined },
      warn: (text) => streams.error(text),
      pause: (ms) => pause(ms, signal),
      signal,
    },
  };
}
