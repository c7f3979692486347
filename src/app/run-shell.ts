import { setMaxListeners } from 'node:events';
import { readSelectedObject, type SelectedObject } from '../cli/selected-object.ts';
import { effectOfLine, fillLine } from '../cli/filled-line.ts';
import type { Globals } from '../argv/global-options.ts';
import type { Interrupts } from '../cli/interrupts.ts';
import { pause } from '../cli/pause.ts';
import { runLine } from '../cli/run-line.ts';
import { readingsWith } from '../cli/line-readings.ts';
import { secretWords } from '../cli/secret-words.ts';
import type { CliRuntime } from '../cli/cli-runtime.ts';
import type { Controller } from '../api/controller.ts';
import type { ShellRunOptions } from '../definition/runtime.ts';
import { Fault, usageFault } from '../model/fault.ts';
import { colourWanted } from '../output/colour.ts';
import type { RunHow, ShellHost } from '../shell/shell-host.ts';
import type { ProgramSuggester } from '../shell/suggestions.ts';
import { connectionOf, inheritedOf, settingsOf } from './inherited-settings.ts';

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
  const { cli } = start;
  const { session } = cli.runtime;
  if (session.interactive) throw usageFault('The client is already running in interactive mode.');
  session.interactive = true;
  const { runShell } = await import('../shell/index.ts');
  const { programSuggester } = await import('./program-suggester.ts');
  const connections = new Connections(cli.connect);
  const end = new AbortController();
  // One listener for every request that is under way.
  setMaxListeners(0, end.signal);
  const inside = { ...cli, connect: connections.connect };
  const suggester = programSuggester({
    tree: cli.tree,
    controller: async () => (await connections.forNames(start.globals, inside))?.during(end.signal),
    resolve: (name) => cli.runtime.hosts.resolve(name),
    clock: () => cli.runtime.clock.now(),
  });
  try {
    return await runShell(hostOf({ ...start, cli: inside }, suggester));
  } finally {
    end.abort();
  }
}

function hostOf(
  { globals, options, cli, interrupts, label, left, reportInternalError }: ShellStart,
  suggester: ProgramSuggester,
): ShellHost {
  const { tree, streams, sources } = cli;
  const inherited = inheritedOf(globals);
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
    run: (words, how) =>
      runLine(words, runtimeOfLine(how, { ...cli, sources: { ...sources, inherited } })).catch(reportInternalError),
    page: async (text, how) => {
      const { pageText } = await import('../cli/paging.ts');
      await pageText(text, settingsOf(inheritedOf(globals), sources), runtimeOfLine({ ...how, pages: true }, cli));
    },
    left,
    suggester,
    controller: () => shownController(globals, cli),
    fill: (words, chosen) => fillLine(words, chosen, tree),
    readings: (words, chosen) => readingsWith(words, chosen, tree),
    effect: (words) => effectOfLine(words, tree, { ...sources, inherited }),
    choose: (words, signal) => choose(words, globals, signal, cli),
    confirm: (question) => cli.runtime.ask.confirm(question),
    secrets: (words) => secretWords(words, tree),
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
  if (!globals.verbose) return undefined;
  try {
    const controller = await cli.connect(globals);
    return await controller.uri();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    cli.runtime.warn([error.message, ...error.hints].join('\n  '));
    return undefined;
  }
}
