import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { usageFault } from '../model/fault.ts';
import type { OutputStreams } from '../output/settings.ts';
import { stdoutWriter } from '../output/writer.ts';
import type { OutputTarget } from './statements.ts';

/** Where the output of one command goes. */
export interface Target {
  readonly streams: OutputStreams;
  readonly terminal: boolean;
  /** Waits until everything has arrived; gives the exit code of the program behind a pipe. */
  readonly close: () => Promise<number>;
}

/** Opens a file or starts the program behind a pipe; errors go on being told where they always are. Throws Faults. */
export async function openTarget(output: OutputTarget, streams: OutputStreams): Promise<Target> {
  const error = (line: string): void => streams.error(line);
  return 'pipe' in output ? await openPipe(output.pipe, error) : await openFile(output, error);
}

async function openFile(
  { file, append }: { file: string; append: boolean },
  error: OutputStreams['error'],
): Promise<Target> {
  const handle = await opened(file, append ? 'a' : 'w');
  return {
    streams: { write: async (chunk) => handle.writeFile(chunk), error },
    terminal: false,
    close: once(async () => {
      await handle.close();
      return 0;
    }),
  };
}

async function opened(file: string, mode: 'a' | 'w'): Promise<FileHandle> {
  try {
    return await open(file, mode);
  } catch (error) {
    throw usageFault(`Cannot write ${file}: ${(error as Error).message}`);
  }
}

async function openPipe(command: string, error: OutputStreams['error']): Promise<Target> {
  const { spawn } = await import('node:child_process');
  const child = spawn('/bin/sh', ['-c', command], { stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 0)));
  const streams = stdoutWriter(child.stdin, error);
  return {
    streams,
    terminal: false,
    close: once(() => {
      child.stdin.end();
      return ended;
    }),
  };
}

/** Closing twice is closing once. */
function once(close: () => Promise<number>): () => Promise<number> {
  let closed: Promise<number> | undefined;
  return () => (closed ??= close());
}

/** Runs a command line of the system's shell on our terminal; gives its exit code. */
export async function runSystem(command: string, withInput: boolean): Promise<number> {
  const { spawn } = await import('node:child_process');
  const child = spawn('/bin/sh', ['-c', command], { stdio: [withInput ? 'inherit' : 'ignore', 'inherit', 'inherit'] });
  return await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 128)));
}
