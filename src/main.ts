import { readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { connect } from './cli/connection.ts';
import { realFiles } from './cli/files.ts';
import { resolveHost } from './cli/hosts.ts';
import { terminalPrompter } from './cli/prompter.ts';
import { runLine } from './cli/run-line.ts';
import type { CommandTree } from './cli/tree.ts';
import type { World } from './cli/world.ts';
import { readConfiguration } from './config/files.ts';
import { Session } from './definition/session.ts';
import { ExitCode, Fault } from './model/fault.ts';
import { stdoutWriter } from './output/writer.ts';

/** Runs the program on this process's command line and streams; sets the exit code. */
export async function main(tree: CommandTree, words: readonly string[]): Promise<void> {
  const interruptNote: InterruptNote = {};
  const world = processWorld(tree, interruptNote);
  process.once('SIGINT', () => interrupted(world, interruptNote));
  process.exitCode = await runLine(words, world).catch(confessBug);
}

/** What Ctrl-C says; set by the command that starts long work in the cluster. */
interface InterruptNote {
  text?: string;
}

/** The world as this process has it. */
function processWorld(tree: CommandTree, note: InterruptNote): World {
  const { env, stdin, stdout, stderr } = process;
  const warn = (line: string): void => void stderr.write(`${line}\n`);
  const ask = terminalPrompter(stdin, stderr);
  const files = realFiles(stdin, env.EDITOR ?? 'nano');
  const abort = new AbortController();
  const home = homedir();
  const connection = {
    env,
    home,
    files,
    ask,
    warn,
    print: (line: string) => void stdout.write(`${line}\n`),
    stderrIsTerminal: stderr.isTTY,
  };
  return {
    tree,
    sources: { env, configuration: () => readConfiguration(configReader(home)) },
    streams: stdoutWriter(stdout, stderr),
    stdoutIsTerminal: stdout.isTTY,
    width: Math.min(stdout.isTTY ? stdout.columns : 100, 120),
    connect: (globals) => connect(globals, connection),
    surroundings: {
      warn,
      clock: { now: () => Date.now() },
      ask,
      files,
      progress: { show: () => undefined, clear: () => undefined, onInterrupt: (message) => (note.text = message) },
      environment: env,
      hosts: { resolve: resolveHost },
      pause: (ms) => pause(ms, abort.signal),
      signal: abort.signal,
      session: new Session(),
    },
    startShell: () => Promise.reject(new Fault('The interactive shell is not built yet.', ExitCode.notBuilt)),
    leave: () => undefined,
  };
}

function configReader(home: string) {
  return {
    home,
    read: (path: string): string | undefined => ifThere(() => readFileSync(path, 'utf8')),
    list: (directory: string): readonly string[] => ifThere(() => readdirSync(directory)) ?? [],
  };
}

/** Undefined when the file is not there or not ours to read; other trouble is thrown. */
function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EACCES'].includes(String(error.code)))
      return undefined;
    throw error;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const stop = (): void => {
      clearTimeout(timer);
      reject(new Fault('Interrupted.', ExitCode.interrupted));
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** Ctrl-C ends the program at once; work that goes on in the cluster is told by the command's own message. */
function interrupted(world: World, note: InterruptNote): void {
  world.surroundings.progress.clear();
  process.stderr.write(`\n${note.text ?? 'Interrupted.'}\n`);
  process.exit(ExitCode.interrupted);
}

/** Anything that is no Fault is a bug of ours: one line, and how to report it. Never a stack trace. */
function confessBug(error: unknown): number {
  if (process.env.LINSTOR_CLIENT_DEBUG !== undefined && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `Error: This is a fault of the program itself: ${message}\n` +
      '  Please report it with the command line you used (LINSTOR_CLIENT_DEBUG=1 shows more).\n',
  );
  return ExitCode.client;
}
