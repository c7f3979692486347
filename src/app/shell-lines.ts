import { setMaxListeners } from 'node:events';
import { readSelectedObject, type SelectedObject } from '../cli/selected-object.ts';
import { effectOfLine, fillLine } from '../cli/filled-line.ts';
import type { Globals } from '../argv/global-options.ts';
import { pause } from '../cli/pause.ts';
import { runLine } from '../cli/run-line.ts';
import { readingsWith } from '../cli/line-readings.ts';
import type { CliRuntime } from '../cli/cli-runtime.ts';
import type { Controller } from '../api/controller.ts';
import { Fault } from '../model/fault.ts';
import type { RunHow, ShellHost } from '../shell/shell-host.ts';
import type { ProgramSuggester } from '../shell/suggestions.ts';
import { connectionOf, inheritedOf, settingsOf } from './inherited-settings.ts';
import { programSuggester } from './program-suggester.ts';

/** What lines need of the program around the shell: running them, completing them, asking the controller for them. */
export interface ShellLines extends Pick<
  ShellHost,
  'prepare' | 'run' | 'page' | 'controller' | 'fill' | 'readings' | 'effect' | 'choose'
> {
  suggester(): ProgramSuggester;
}

/**
 * What is needed once somebody types. Its connections are kept, one for all lines that ask for the same one; names that are asked for are
 * given up when `end` aborts. `reportInternalError` tells about a bug and gives the exit code.
 */
export function shellLines(
  globals: Globals,
  outside: CliRuntime,
  end: AbortSignal,
  reportInternalError: (error: unknown) => number,
): ShellLines {
  const connections = new Connections(outside.connect);
  const cli = { ...outside, connect: connections.connect };
  const { tree, sources } = cli;
  const inherited = inheritedOf(globals);
  return {
    prepare: async () => {
      await Promise.all([import('../api/open-controller.ts'), import('../cli/typed-command.ts')]);
    },
    run: (words, how) =>
      runLine(words, runtimeOfLine(how, { ...cli, sources: { ...sources, inherited } })).catch(reportInternalError),
    page: async (text, how) => {
      const { pageText } = await import('../cli/paging.ts');
      await pageText(text, settingsOf(inherited, sources), runtimeOfLine({ ...how, pages: true }, cli));
    },
    controller: () => shownController(globals, cli),
    fill: (words, chosen) => Promise.resolve(fillLine(words, chosen, tree)),
    readings: (words, chosen) => Promise.resolve(readingsWith(words, chosen, tree)),
    effect: (words) => Promise.resolve(effectOfLine(words, tree, { ...sources, inherited })),
    choose: (words, signal) => choose(words, globals, signal, cli),
    suggester: () => {
      // One listener for every request that is under way.
      setMaxListeners(0, end);
      return programSuggester({
        tree,
        controller: async () => (await connections.forNames(globals, cli))?.during(end),
        resolve: (name) => cli.runtime.hosts.resolve(name),
        clock: () => cli.runtime.clock.now(),
      });
    },
  };
}

/** An object to be used has to be there; Ctrl-C ends the question for it. */
async function choose(
  words: readonly string[],
  globals: Globals,
  signal: AbortSignal,
  { tree, sources, connect }: CliRuntime,
): Promise<SelectedObject> {
  const chosen = readSelectedObject(words, tree);
  if (globals.curl) return chosen;
  const controller = await connect(settingsOf(inheritedOf(globals), sources));
  const { checkUsedObject: checkChosen } = await import('./check-used-object.ts');
  await checkChosen(chosen, controller.during(signal));
  return chosen;
}

/** What a single line of the shell runs in. */
function runtimeOfLine({ streams, terminal, blocks, signal, line, pages }: RunHow, cli: CliRuntime): CliRuntime {
  const { runtime } = cli;
  signal.addEventListener('abort', () => runtime.progress.clear(), { once: true });
  return {
    ...cli,
    noteAs: cli.noteAs && 'shell',
    streams,
    stdoutIsTerminal: terminal,
    isTyped: () => pages === true,
    pager: pages ? cli.pager : undefined,
    blocks,
    connect: async (globals, overrides) => {
      const print = (text: string): void => void streams.write(`${text}\n`);
      const controller = await cli.connect(globals, { print, ...overrides });
      return controller.during(signal);
    },
    runtime: {
      ...runtime,
      ask: { ...runtime.ask, line },
      warn: (text) => streams.error(text),
      pause: (ms) => pause(ms, signal),
      signal,
    },
  };
}

/** One connection for all lines that ask for the same one. */
class Connections {
  readonly #connect: CliRuntime['connect'];
  readonly #kept = new Map<string, Promise<Controller>>();
  /** A command has used the connection: whatever had to be asked or said was. */
  #used = false;

  constructor(connect: CliRuntime['connect']) {
    this.#connect = connect;
  }

  readonly connect: CliRuntime['connect'] = (globals, overrides) => {
    this.#used = true;
    return globals.curl ? this.#connect(globals, overrides) : this.#keep(globals, overrides);
  };

  /**
   * The connection that lines use by default, for suggestions: undefined when a password would have to be asked for, or a
   * certificate be noted, in the middle of a line.
   */
  async forNames(globals: Globals, { sources }: CliRuntime): Promise<Controller | undefined> {
    const all = settingsOf(inheritedOf(globals), sources);
    const asks = all.user !== undefined && !all.password && all.passwordFile === undefined;
    const notes = /ssl:|https:/.test(`${all.controllers ?? ''} ${sources.env.LS_CONTROLLERS ?? ''}`);
    return (asks || notes) && !this.#used ? undefined : await this.#keep(all);
  }

  #keep(globals: Globals, overrides?: Parameters<CliRuntime['connect']>[1]): Promise<Controller> {
    const key = JSON.stringify({
      ...connectionOf(globals),
      password: globals.password?.reveal(),
      named: overrides?.controllersNamed,
    });
    const controller = this.#kept.get(key) ?? this.#connect(globals, overrides);
    this.#kept.set(key, controller);
    controller.catch(() => this.#kept.delete(key));
    return controller;
  }
}

/** A controller that cannot be reached yet is told, and the shell starts nevertheless. */
async function shownController(globals: Globals, cli: CliRuntime): Promise<string | undefined> {
  try {
    const controller = await cli.connect(globals);
    return await controller.uri();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    cli.runtime.warn([error.message, ...error.hints].join('\n  '));
    return undefined;
  }
}
