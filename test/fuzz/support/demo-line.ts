import { connect } from '../../../src/cli/connect.ts';
import type { CliRuntime } from '../../../src/cli/cli-runtime.ts';
import { startDemo } from '../../../src/demo/index.ts';
import { ExitCode, Fault } from '../../../src/model/fault.ts';
import { runWords, type Run } from '../../support/run-words.ts';
import { openController } from '../../../src/api/open-controller.ts';
import { settingsFor } from '../../transport/settings-for.ts';
import { inTime } from './held.ts';

/** Runs lines against one cluster after the other in this process; time passes only when the program waits. */
export interface LineRunner {
  readonly run: (words: readonly string[]) => Promise<Run>;
  readonly close: () => Promise<void>;
}

const NOON = Date.UTC(2026, 10, 20, 12, 0, 0);
/** So often a line may wait for something; then it is interrupted, as a person would do it. */
const MOST_PAUSES = 40;
/** ms after which Ctrl-C comes for what never ends by itself. */
const PATIENCE = 40;

/** A fresh demo cluster. */
export async function freshDemo(): Promise<LineRunner> {
  const clock = { now: NOON };
  const demo = await startDemo({ clock: () => clock.now, wait: () => Promise.resolve() });
  return { run: runnerOn(demo.url, clock), close: () => demo.close() };
}

/** Runs lines on the controller at this address. */
export function runnerOn(url: string, clock = { now: NOON }): LineRunner['run'] {
  const controller = openController(settingsFor({ controllers: [url], timeout: 8, warn: () => undefined }));
  return async (words) => {
    const stop = new AbortController();
    const handles = new Set<() => void>();
    const interrupt = (): void => {
      for (const handle of handles) handle();
      stop.abort();
    };
    const endless = words.some((word) => word === 'event' || word.startsWith('--watch') || word.startsWith('--events'));
    const timer = setTimeout(interrupt, endless ? PATIENCE : 5000);
    let pauses = 0;
    const surrounded = (runtime: CliRuntime): CliRuntime => ({
      ...runtime,
      sources: { env: { LS_CONTROLLERS: url }, configuration: () => new Map() },
      onInterrupt: (handle) => {
        handles.add(handle);
        return () => handles.delete(handle);
      },
      connect: (globals, overrides) =>
        globals.curl
          ? connect(globals, { ...outside(url, runtime), ...overrides })
          : Promise.resolve(controller.during(stop.signal)),
      runtime: {
        ...runtime.runtime,
        clock: { now: () => clock.now },
        signal: stop.signal,
        pause: (ms) => {
          clock.now += ms;
          if (++pauses > MOST_PAUSES || stop.signal.aborted)
            return Promise.reject(new Fault('Interrupted.', ExitCode.interrupted));
          return Promise.resolve();
        },
      },
    });
    try {
      return await inTime(
        JSON.stringify(words),
        runWords(words, controller, { stdin: 'geheim\n', changed: surrounded }),
      );
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  };
}

/** What --curl needs of the world. */
function outside(url: string, { streams, runtime }: CliRuntime) {
  return {
    env: { LS_CONTROLLERS: url },
    home: '/nonexistent',
    files: runtime.files,
    ask: runtime.ask,
    warn: runtime.warn,
    print: (line: string) => void streams.write(`${line}\n`),
    stderrIsTerminal: false,
  };
}
