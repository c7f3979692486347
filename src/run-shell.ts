import { setMaxListeners } from 'node:events';
import { readChosen, type Chosen } from './cli/chosen.ts';
import { effectOfLine, fillLine } from './cli/filled-line.ts';
import type { Globals } from './cli/global-options.ts';
import { pause, type Interrupts } from './cli/process-world.ts';
import { parseLine } from './cli/parse-line.ts';
import { runLine } from './cli/run-line.ts';
import { readingsWith } from './cli/readings.ts';
import { secretWords } from './cli/secret-words.ts';
import type { CommandTree } from './cli/tree.ts';
import type { World } from './cli/world.ts';
import type { Controller } from './controller/controller.ts';
import type { ShellWishes } from './definition/surroundings.ts';
import { Fault, usageFault } from './model/fault.ts';
import type { RunHow, ShellHost } from './shell/host.ts';
import type { Suggester } from './shell/suggestions.ts';

/** What starts a shell. */
export interface ShellStart {
  /** Global options of the command line; those about the connection count for every line. */
  readonly globals: Globals;
  readonly wishes: ShellWishes;
  readonly world: World;
  readonly interrupts: Interrupts;
  /** `demo`. */
  readonly label?: string;
  readonly left: () => boolean;
  /** Tells about a bug; gives the exit code. */
  readonly confess: (error: unknown) => number;
}

/** Runs the interactive shell to its end; gives the exit code. Throws a usage Fault inside of one. */
export async function startShell(start: ShellStart): Promise<number> {
  const { world } = start;
  const { session } = world.surroundings;
  if (session.interactive) throw usageFault('The client is already running in interactive mode');
  session.interactive = true;
  const { runShell } = await import('./shell/index.ts');
  const { programSuggester } = await import('./run-suggestions.ts');
  const connections = new Connections(world.connect);
  const end = new AbortController();
  // One listener for every request that is under way.
  setMaxListeners(0, end.signal);
  const inside = { ...world, connect: connections.connect };
  const suggester = programSuggester({
    tree: world.tree,
    controller: async () => (await connections.forNames(start.globals, inside))?.during?.(end.signal),
    resolve: (name) => world.surroundings.hosts.resolve(name),
    clock: () => world.surroundings.clock.now(),
  });
  try {
    return await runShell(hostOf({ ...start, world: inside }, suggester));
  } finally {
    end.abort();
  }
}

function hostOf(
  { globals, wishes, world, interrupts, label, left, confess }: ShellStart,
  suggester: Suggester,
): ShellHost {
  const { tree, streams, sources } = world;
  const inherited = inheritedOf(globals);
  return {
    session: world.surroundings.session,
    label: label ?? (globals.context === '' ? undefined : globals.context),
    env: sources.env,
    home: world.home,
    streams,
    interrupts,
    stopOnError: wishes.stopOnError ?? false,
    run: (words, how) => runLine(words, worldOf(how, { ...world, sources: { ...sources, inherited } })).catch(confess),
    left,
    suggester,
    controller: () => shownController(globals, world),
    fill: (words, chosen) => fillLine(words, chosen, tree),
    readings: (words, chosen) => readingsWith(words, chosen, tree),
    effect: (words) => effectOfLine(words, tree, { ...sources, inherited }),
    choose: (words, signal) => choose(words, globals, signal, world),
    confirm: (question) => world.surroundings.ask.confirm(question),
    secrets: (words) => secretWords(words, tree),
  };
}

/** An object to be used has to be there; Ctrl-C ends the question for it. */
async function choose(
  words: readonly string[],
  globals: Globals,
  signal: AbortSignal,
  { tree, sources, connect }: World,
): Promise<Chosen> {
  const chosen = readChosen(words, tree);
  const controller = await connect(settingsOf(globals, sources));
  const { checkChosen } = await import('./run-use.ts');
  await checkChosen(chosen, controller.during?.(signal) ?? controller);
  return chosen;
}

/** The global options of a line without any of its own. */
function settingsOf(globals: Globals, sources: World['sources']): Globals {
  return parseLine([], emptyTree, { ...sources, inherited: inheritedOf(globals) }).globals;
}

/** The world of a single line. */
function worldOf({ streams, terminal, blocks, signal, line }: RunHow, world: World): World {
  const { surroundings } = world;
  signal.addEventListener('abort', () => surroundings.progress.clear(), { once: true });
  return {
    ...world,
    streams,
    stdoutIsTerminal: terminal,
    blocks,
    connect: async (globals, overrides) => {
      const print = (text: string): void => void streams.write(`${text}\n`);
      const controller = await world.connect(globals, { print, ...overrides });
      return controller.during?.(signal) ?? controller;
    },
    surroundings: {
      ...surroundings,
      ask: { ...surroundings.ask, line },
      warn: (text) => streams.error(text),
      pause: (ms) => pause(ms, signal),
      signal,
    },
  };
}

/** One connection for all lines that ask for the same one. */
class Connections {
  readonly #connect: World['connect'];
  readonly #kept = new Map<string, Promise<Controller>>();
  /** A command has used the connection: whatever had to be asked or said was. */
  #used = false;

  constructor(connect: World['connect']) {
    this.#connect = connect;
  }

  readonly connect: World['connect'] = (globals, overrides) => {
    this.#used = true;
    return globals.curl ? this.#connect(globals, overrides) : this.#keep(globals, overrides);
  };

  /**
   * The connection that lines use by default, for suggestions: undefined when a password would have to be asked for, or a
   * certificate be noted, in the middle of a line.
   */
  async forNames(globals: Globals, { sources }: World): Promise<Controller | undefined> {
    const all = settingsOf(globals, sources);
    const asks = all.user !== undefined && !all.password && all.passwordFile === undefined;
    const notes = /ssl:|https:/.test(`${all.controllers ?? ''} ${sources.env.LS_CONTROLLERS ?? ''}`);
    return (asks || notes) && !this.#used ? undefined : await this.#keep(all);
  }

  #keep(globals: Globals, overrides?: Parameters<World['connect']>[1]): Promise<Controller> {
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

function connectionOf(globals: Globals): Partial<Globals> {
  const { context, controllers, timeout, user, password, passwordFile, tokenFile } = globals;
  const { proxy, tls, cafile, certfile, keyfile, allowInsecureAuth } = globals;
  return {
    context,
    controllers,
    timeout,
    user,
    password,
    passwordFile,
    tokenFile,
    proxy,
    tls,
    cafile,
    certfile,
    keyfile,
    allowInsecureAuth,
  };
}

/** Where commands go and how things look stay as the shell was started; `-m` and its like are for one line. */
function inheritedOf(globals: Globals): Partial<Globals> {
  const { curl, dryRun, yes, confirm, showSecrets, noColor, noUtf8 } = globals;
  return { ...connectionOf(globals), curl, dryRun, yes, confirm, showSecrets, noColor, noUtf8 };
}

/** A controller that cannot be reached yet is told, and the shell starts nevertheless. */
async function shownController(globals: Globals, world: World): Promise<string | undefined> {
  if (!globals.verbose) return undefined;
  try {
    const controller = await world.connect(globals);
    return await controller.uri();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    world.surroundings.warn([error.message, ...error.hints].join('\n  '));
    return undefined;
  }
}
