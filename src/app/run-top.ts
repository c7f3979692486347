import { setMaxListeners } from 'node:events';
import type { Globals } from '../argv/global-options.ts';
import type { CliRuntime } from '../cli/cli-runtime.ts';
import type { Interrupts } from '../cli/interrupts.ts';
import { pause } from '../cli/pause.ts';
import { runLine } from '../cli/run-line.ts';
import { usageFault } from '../model/fault.ts';
import type { OutputStreams } from '../output/output-settings.ts';
import { openTopModel } from '../top/model/open-top-model.ts';
import type { RunIn } from '../top/start.ts';
import { Connections, inheritedOf } from './run-shell.ts';

/** What starts the dashboard. */
interface StartOfTop {
  readonly cli: CliRuntime;
  /** Global options of the command line; those about the connection count for all that the dashboard does. */
  readonly globals: Globals;
  readonly interrupts: Interrupts;
  /** Tells about a bug; gives the exit code. */
  readonly reportInternalError: (error: unknown) => number;
}

/** Runs the dashboard until the person leaves it; gives the exit code. Throws a usage Fault where there is no terminal for it. */
export async function startTop({ cli, globals, interrupts, reportInternalError }: StartOfTop): Promise<number> {
  checkTerminal(cli, globals);
  const connections = new Connections(cli.connect);
  const end = new AbortController();
  // One listener for every request that is under way.
  setMaxListeners(0, end.signal);
  const inherited = inheritedOf(globals);
  const inside = { ...cli, connect: connections.connect, sources: { ...cli.sources, inherited } };
  const controller = (await connections.connect(globals)).during(end.signal);
  const model = openTopModel({ cli: inside, globals, controller });
  try {
    const { runTop } = await import('../top/index.ts');
    const run = (words: readonly string[], streams: OutputStreams, how: RunIn = {}): Promise<number> =>
      runLine(words, cliOfLine(inside, streams, { signal: end.signal, ...how })).catch(reportInternalError);
    return await runTop({ model, cli: inside, globals, interrupts, runLine: run });
  } finally {
    model.close();
    end.abort();
  }
}

function checkTerminal({ stdoutIsTerminal, runtime }: CliRuntime, { curl }: Globals): void {
  if (stdoutIsTerminal && runtime.files.stdinIsTerminal && !curl) return;
  throw usageFault(curl ? '--curl cannot show what the dashboard asks.' : 'The dashboard needs a terminal.', [
    "'linstor top --once' prints its overview, 'linstor status' the health of the cluster.",
  ]);
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
    // Questions are asked where somebody sees what they are about.
    stdoutIsTerminal: isAsked,
    connect: async (globals, overrides) => {
      const print = (text: string): void => void streams.write(`${text}\n`);
      return (await cli.connect(globals, { print, ...overrides })).during(signal);
    },
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
