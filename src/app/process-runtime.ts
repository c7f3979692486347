import type { TrustStore } from '../transport/known-controllers.ts';
import { Session } from '../definition/session.ts';
import type { ChangeStore, Files, Progress } from '../definition/runtime.ts';
import { contextStore } from '../config/context-store.ts';
import type { ContextStore } from '../config/contexts.ts';
import { globalSections, readConfiguration, type Configuration } from '../config/files.ts';
import { utf8Wanted } from '../output/colour.ts';
import type { OutputStreams } from '../output/output-settings.ts';
import type { Pager } from '../output/paging.ts';
import { ProgressLine } from '../output/progress.ts';
import { windowOf } from '../output/window.ts';
import { descriptorWriter, stdoutWriter } from '../output/writer.ts';
import { editorOf } from '../system/editor-command.ts';
import { homeFolder } from '../system/home.ts';
import { putBackAtEnd } from '../system/put-back.ts';
import { hasJobControl } from '../system/job-control.ts';
import { isTerminal } from '../system/terminal.ts';
import { configReader } from '../cli/config-reader.ts';
import { connect, knownControllersFile } from '../cli/connect.ts';
import { resolveHost } from '../cli/host-names.ts';
import { terminalPrompter } from './prompter.ts';
import { StderrLines } from './stderr.ts';
import type { CommandTree } from '../argv/tree.ts';
import type { CliRuntime } from '../cli/cli-runtime.ts';
import type { Interrupts } from '../cli/interrupts.ts';
import { pause } from '../cli/pause.ts';

/** What this process gives to command lines; the parts above this floor come from `main`. */
export function processRuntime(
  tree: CommandTree,
  interrupts: Interrupts,
  parts: Pick<CliRuntime, 'startShell' | 'startTop' | 'examine' | 'demo' | 'guides' | 'leave'>,
): CliRuntime {
  const { env } = process;
  const [stdinIsTerminal, stdoutIsTerminal, stderrIsTerminal] = [isTerminal(0), isTerminal(1), isTerminal(2)];
  const window = () => (stdoutIsTerminal ? windowOf(process.stdout) : undefined);
  const stderr = new StderrLines();
  const progress = processProgress(interrupts, stderrIsTerminal ? stderr : undefined);
  const { warn, onWarning } = warnings(progress, stderr);
  const streams = stdoutStreams(stdoutIsTerminal, warn);
  const ask = terminalPrompter(stdinIsTerminal);
  const files = filesOnDemand(stdinIsTerminal, editorOf(env));
  const home = homeFolder();
  const contextFile = `${home}/.config/linstor/contexts.json`;
  const contexts = contextStore(contextFile, () => configReader(home).read(contextFile));
  const configuration = () => readConfiguration(configReader(home));
  const sources = { env, configuration, contexts };
  return {
    tree,
    sources,
    streams,
    stdoutIsTerminal,
    home,
    noteAs: 'command-line',
    width: Math.min(window()?.columns ?? 100, 120),
    window,
    isTyped: hasJobControl,
    pager: (command) => pagerOver(stderr, command),
    onInterrupt: (handle) => interruptedBy(interrupts, handle),
    onWarning,
    connect: (globals, overrides) =>
      connect(globals, {
        ...{ env, home, files, ask, warn },
        print: (line) => void streams.write(`${line}\n`),
        passwordFiles: () => passwordFiles(configuration(), contexts),
        changing: (inFlight) => (interrupts.changing = inFlight),
        ...overrides,
      }),
    runtime: {
      warn,
      session: new Session(),
      contexts,
      trust: trustStore(knownControllersFile(home)),
      history: changeStore(),
      clock: { now: () => Date.now() },
      ask,
      files,
      progress,
      environment: env,
      hosts: { resolve: resolveHost },
      pause,
    },
    ...parts,
  };
}

/** Lets `handle` stand for what Ctrl-C does; gives what takes that back. */
function interruptedBy(interrupts: Interrupts, handle: () => void): () => void {
  const before = interrupts.handle;
  interrupts.handle = handle;
  return () => (interrupts.handle = before);
}

/** A pager has the terminal for itself until it ends. */
async function pagerOver(lines: StderrLines, command: string): Promise<Pager | undefined> {
  const { startPager } = await import('./pager.ts');
  const pager = await startPager(command, process.env);
  return pager && lines.heldFor(pager);
}

/** Advice goes to stderr, or to the screen that has the terminal. */
function warnings(
  progress: Progress,
  stderr: StderrLines,
): Pick<CliRuntime, 'onWarning'> & Pick<CliRuntime['runtime'], 'warn'> {
  let taken: ((line: string) => void) | undefined;
  return {
    warn: (line) => {
      if (taken) {
        taken(line);
        return;
      }
      progress.clear();
      stderr.write(line);
    },
    onWarning: (take) => {
      taken = take;
      return () => (taken = undefined);
    },
  };
}

function stdoutStreams(isTerminal: boolean, warn: (line: string) => void): OutputStreams {
  return isTerminal ? stdoutWriter(process.stdout, warn) : descriptorWriter(1, () => process.stdout, warn);
}

/** The files of the user's settings that hold a password. */
function passwordFiles(configuration: Configuration, contexts: ContextStore): string[] {
  const withPassword = globalSections(configuration).filter(([, { values }]) => values.has('password'));
  const inContext = Object.values(contexts.read().contexts).some((settings) => 'password' in settings);
  return [...withPassword.map(([, { file }]) => file), ...(inContext ? [contexts.file] : [])];
}

/** Few commands ask for it. */
function trustStore(file: string): TrustStore {
  const known = () => import('../transport/known-controllers.ts');
  return {
    list: async () => (await known()).knownControllers(file),
    forget: async (addresses) => (await known()).forgetControllers(file, addresses),
  };
}

/** Only lines that change something, and the list of them, ask for it. */
function changeStore(): ChangeStore {
  return { open: async () => (await import('../history/open-history.ts')).openHistory() };
}

/** A line on stderr when it is a terminal; what Ctrl-C says is kept where the handler looks. */
function processProgress(interrupts: Interrupts, lines: StderrLines | undefined): Progress {
  const line = new ProgressLine(lines && stderrTerminal(lines), every);
  putBackAtEnd(() => line.clear());
  return {
    visible: lines !== undefined,
    show: (text, done, total) => line.show(text, done, total),
    wait: (what) => line.wait(what),
    clear: () => line.clear(),
    onInterrupt: (text) => (interrupts.text = text),
  };
}

function stderrTerminal(lines: StderrLines) {
  const { stderr, env } = process;
  return {
    write: (text: string) => {
      if (!lines.isHeld) stderr.write(text);
    },
    columns: windowOf(stderr).columns,
    utf8: utf8Wanted(env, true, false),
  };
}

/** Most commands touch no file: what the file system needs is loaded, and stdin opened, by those that do. */
function filesOnDemand(stdinIsTerminal: boolean, editor: string): Files {
  const real = async () => (await import('../cli/process-files.ts')).realFiles(process.stdin, editor);
  return {
    stdinIsTerminal,
    read: async (path) => (await real()).read(path),
    write: async (path, bytes, how) => (await real()).write(path, bytes, how),
    isDirectory: async (path) => (await real()).isDirectory(path),
    entries: async (path) => (await real()).entries(path),
    edit: async (text, suffix) => (await real()).edit(text, suffix),
    editFile: async (path) => (await real()).editFile(path),
  };
}

function every(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms);
  return () => clearInterval(timer);
}
