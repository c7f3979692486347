import { setMaxListeners } from 'node:events';
import { readSelectedObject, type SelectedObject } from '../cli/selected-object.ts';
import { effectOfLine, fillLine } from '../cli/filled-line.ts';
import { CONNECTION_OPTIONS, type Globals } from '../argv/global-options.ts';
import type { Interrupts } from '../cli/interrupts.ts';
import { pause } from '../cli/pause.ts';
import { parseLine } from '../cli/parse-line.ts';
import { runLine } from '../cli/run-line.ts';
import { readingsWith } from '../cli/line-readings.ts';
import { secretWords } from '../cli/secret-words.ts';
import type { CommandTree } from '../argv/tree.ts';
import type { CliRuntime } from '../cli/cli-runtime.ts';
import type { Controller } from '../api/controller.ts';
import type { ShellRunOptions } from '../definition/runtime.ts';
import { Fault, usageFault } from '../model/fault.ts';
import type { RunHow, ShellHost } from '../shell/shell-host.ts';
import type { Suggester } from '../shell/suggestions.ts';

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
  if (session.interactive) throw usageFault('The client is already running in interactive mode');
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
  suggester: Suggester,
): ShellHost {
  const { tree, streams, sources } = cli;
  const inherited = inheritedOf(globals);
  return {
    session: cli.runtime.session,
    label: label ?? (globals.context === '' ? undefined : globals.context),
    env: sources.env,
    home: cli.home,
    streams,
    interrupts,
    stopOnError: options.stopOnError ?? false,
    run: (words, how) =>
      runLine(words, runtimeOfLine(how, { ...cli, sources: { ...sources, inherited } })).catch(reportInternalError),
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
  const controller = await connect(settingsOf(globals, sources));
  const { checkUsedObject: checkChosen } = await import('./check-used-object.ts');
  await checkChosen(chosen, controller.during(signal));
  return chosen;
}

/** The global options of a line without any of its own. */
function settingsOf(globals: Globals, sources: CliRuntime['sources']): Globals {
  return parseLine([], emptyTree, { ...sources, inherited: inheritedOf(globals) }).globals;
}

/** What a single line of the shell runs in. */
function runtimeOfLine({ streams, terminal, blocks, signal, line }: RunHow, cli: CliRuntime): CliRuntime {
  const { runtime } = cli;
  signal.addEventListener('abort', () => runtime.progress.clear(), { once: true });
  return {
    ...cli,
    noteAs: cli.noteAs && 'shell',
    streams,
    stdoutIsTerminal: terminal,
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
    const all = settingsOf(globals, sources);
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

/** Settings need no commands. */
const emptyTree: CommandTree = {
  nouns: [],
  load: (name) => {
    throw new Error(`no noun ${name}`);
  },
};

/** The values of the options that say where and how to connect. */
function connectionOf(globals: Globals): Partial<Globals> {
  return Object.fromEntries(Object.entries(globals).filter(([name]) => CONNECTION_OPTIONS.has(name)));
}

/** Where commands go and how things look stay as the shell was started; `-m` and its like are for one line. */
function inheritedOf(globals: Globals): Partial<Globals> {
  const { curl, dryRun, yes, confirm, showSecrets, noColor, noUtf8 } = globals;
  return { ...connectionOf(globals), curl, dryRun, yes, confirm, showSecrets, noColor, noUtf8 };
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
