import type { Controller } from '../api/controller.ts';
import type { Command } from '../definition/command.ts';
import { ExitCode, Fault, usageFault } from '../model/fault.ts';
import type { Happenings } from '../output/happening.ts';
import type { OutputSettings } from '../output/output-settings.ts';
import type { View } from '../output/view.ts';
import { Changes } from '../output/watch/changes.ts';
import { watchHeading } from '../output/watch/lines.ts';
import { Screen } from '../output/watch/screen.ts';
import type { CliRuntime } from './cli-runtime.ts';

/** What is to be shown again and again. */
export interface Watched {
  readonly command: Command;
  /** Asks for a new view. */
  readonly run: (controller: Controller) => Promise<View | Happenings>;
  /** Seconds from one answer to the next question, at least. */
  readonly every: number;
}

/** Whether the command can be watched, there and in that format. Throws usage Faults. */
export function checkWatch(command: Command, input: unknown, how: OutputSettings, cli: CliRuntime): void {
  if (command.effectOf(input) !== 'reads')
    throw usageFault(
      `--watch only repeats what shows something; 'linstor ${command.path}' would change something each time.`,
    );
  if (command.columns === undefined && command.watchable !== true) throw nothingToWatch(command);
  if (how.format === 'jsonl') return;
  const hint = ["'--watch -o jsonl' tells every change in a line of JSON."];
  if (how.format !== undefined) throw usageFault(`--watch does not go together with -o ${how.format}.`, hint);
  if (cli.window() === undefined) throw usageFault('--watch needs a terminal.', hint);
}

function nothingToWatch({ path }: Command): Fault {
  return usageFault(`'linstor ${path}' shows nothing that could be watched.`);
}

/** Shows the view again and again until Ctrl-C; gives 0 then. Throws the Fault of the first look, and of any in a pipe. */
export async function watch(
  watched: Watched,
  controller: Controller,
  how: OutputSettings,
  cli: CliRuntime,
): Promise<number> {
  const stop = new AbortController();
  const release = cli.onInterrupt(() => stop.abort());
  const changes = new News(controller, stop.signal);
  try {
    await showOnce(watched, controller.during(stop.signal), { how, cli, changes, stop: stop.signal });
  } catch (error) {
    if (!stop.signal.aborted || !(error instanceof Fault)) throw error;
  } finally {
    // The terminal has shown ^C where the cursor stood: what follows begins on a line of its own.
    if (stop.signal.aborted && cli.runtime.progress.visible) cli.streams.error('');
    stop.abort();
    release();
  }
  return ExitCode.ok;
}

interface Watching {
  readonly how: OutputSettings;
  readonly cli: CliRuntime;
  readonly changes: News;
  readonly stop: AbortSignal;
}

async function showOnce(
  watched: Watched,
  controller: Controller,
  { how, cli, changes, stop }: Watching,
): Promise<void> {
  const { clock, progress } = cli.runtime;
  const heading = (at: number): string => watchHeading(watched.command.path, watched.every, at);
  const screen = how.format === undefined ? new Screen(heading, how, cli.streams, cli.window) : undefined;
  const shown = screen ?? new Changes(how, cli.streams);
  for (let isFirst = true; !stop.aborted && cli.streams.closed !== true; isFirst = false) {
    const started = clock.now();
    try {
      const view = await watched.run(controller);
      if (!('kind' in view)) throw nothingToWatch(watched.command);
      progress.clear();
      await shown.show(view, clock.now());
    } catch (error) {
      if (isFirst || !screen || hasEnded(stop) || !(error instanceof Fault)) throw error;
      await screen.trouble(error, clock.now());
    }
    // A controller that is slow to answer is asked less often.
    const pause = Math.max(watched.every * 1000, 2 * (clock.now() - started));
    await changes.orAfter(pause);
  }
}

function hasEnded(stop: AbortSignal): boolean {
  return stop.aborted;
}

const EVENTS = ['/v1/events/nodes', '/v1/events/drbd/promotion'];
/** However many events come, so long passes between two looks, in ms. */
const CALM = 500;

/** Waits for events of the cluster where the controller tells them. */
class News {
  readonly #stop: AbortSignal;
  #wake: (() => void) | undefined;
  #isNew = false;

  constructor(controller: Controller, stop: AbortSignal) {
    this.#stop = stop;
    for (const path of EVENTS) void this.#listen(controller, path);
  }

  /** Waits so long, or until something happens in the cluster or the watching ends. */
  orAfter(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const finish = (): void => {
        for (const timer of timers) clearTimeout(timer);
        this.#stop.removeEventListener('abort', finish);
        this.#wake = undefined;
        this.#isNew = false;
        resolve();
      };
      const timers = [setTimeout(finish, ms)];
      if (ms > CALM)
        timers.push(
          setTimeout(() => {
            this.#wake = finish;
            if (this.#isNew) finish();
          }, CALM),
        );
      this.#stop.addEventListener('abort', finish);
      if (this.#stop.aborted) finish();
    });
  }

  async #listen(controller: Controller, path: string): Promise<void> {
    try {
      for await (const event of await controller.events(path, this.#stop)) {
        this.#isNew = event.data !== '';
        if (this.#isNew) this.#wake?.();
      }
    } catch (error) {
      // Older controllers have no events: then there is only the next look.
      if (!(error instanceof Fault)) throw error;
    }
  }
}
