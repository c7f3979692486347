import { runLine } from '../../src/cli/run-line.ts';
import type { CliRuntime } from '../../src/cli/cli-runtime.ts';
import { nouns } from '../../src/commands/index.ts';
import type { Controller } from '../../src/api/controller.ts';
import { Session } from '../../src/definition/session.ts';
import { usageFault } from '../../src/model/fault.ts';
import { memoryContexts, memoryTrust } from './run-command.ts';
import { noGuides } from './no-program.ts';

/** What a line printed and how it ended. */
export interface LineResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a whole command line in this process, as the program does, off a terminal unless told otherwise and in a world that may be
 * changed. Throws what the program would call a bug.
 */
export async function runWholeLine(
  words: readonly string[],
  controller: Controller,
  stdin = '',
  terminal = false,
  changed = (runtime: CliRuntime): CliRuntime => runtime,
): Promise<LineResult> {
  let stdout = '';
  let stderr = '';
  const runtime: CliRuntime = {
    tree: { nouns, load: (name) => nouns.find((noun) => noun.name === name) ?? missing(name) },
    sources: { env: {}, configuration: () => new Map() },
    streams: {
      closed: false,
      write: (chunk) => void (stdout += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')),
      error: (line) => void (stderr += `${line}\n`),
    },
    stdoutIsTerminal: terminal,
    home: '/nonexistent',
    window: () => (terminal ? { columns: 100, rows: 30 } : undefined),
    onInterrupt: () => () => undefined,
    width: 100,
    connect: () => Promise.resolve(controller),
    runtime: {
      warn: (line) => void (stderr += `${line}\n`),
      session: new Session(),
      contexts: memoryContexts(),
      trust: memoryTrust(),
      clock: { now: () => 0 },
      ask: { interactive: false, secret: refuse, confirm: refuse, line: () => Promise.resolve(undefined) },
      files: {
        stdinIsTerminal: false,
        read: (path) => (path === '-' ? Promise.resolve(Buffer.from(stdin)) : refuse()),
        write: async (_, bytes) => {
          for await (const chunk of bytes) stdout += Buffer.from(chunk).toString('latin1');
        },
        isDirectory: () => Promise.resolve(false),
        edit: (text) => Promise.resolve(text),
      },
      progress: {
        visible: false,
        show: () => undefined,
        wait: () => () => undefined,
        clear: () => undefined,
        onInterrupt: () => undefined,
      },
      environment: {},
      hosts: { resolve: () => Promise.resolve(['10.0.0.1']) },
      pause: () => Promise.resolve(),
      signal: new AbortController().signal,
    },
    startShell: () => Promise.resolve(0),
    demo: () => Promise.resolve(0),
    guides: noGuides,
    leave: () => undefined,
  };
  const code = await runLine(words, changed(runtime));
  return { code, stdout, stderr };
}

function missing(name: string): never {
  throw new Error(`no noun ${name}`);
}

function refuse(): Promise<never> {
  return Promise.reject(usageFault('Nobody is there to ask.'));
}
