import type { ChildProcess } from 'node:child_process';
import { open, type FileHandle } from 'node:fs/promises';
import { clientFault, usageFault } from '../model/fault.ts';
import { systemReason } from '../model/system-reason.ts';
import type { OutputStreams } from '../output/output-settings.ts';
import { stdoutWriter } from '../output/writer.ts';
import { putBackAtEnd } from '../system/put-back.ts';
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
    streams: { write: (chunk) => writeTo(handle, file, chunk), error },
    terminal: false,
    close: once(async () => {
      await handle.close();
      return 0;
    }),
  };
}

async function writeTo(handle: FileHandle, file: string, chunk: string | Uint8Array): Promise<void> {
  try {
    await handle.writeFile(chunk);
  } catch (error) {
    throw clientFault(`Cannot write ${file}: ${systemReason(error)}`);
  }
}

async function opened(file: string, mode: 'a' | 'w'): Promise<FileHandle> {
  try {
    return await open(file, mode);
  } catch (error) {
    throw usageFault(`Cannot write ${file}: ${systemReason(error)}`);
  }
}

async function openPipe(command: string, error: OutputStreams['error']): Promise<Target> {
  const { spawn } = await import('node:child_process');
  const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = endOf(child).then((code) => code ?? 0);
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
  const child = spawn(command, { shell: true, stdio: [withInput ? 'inherit' : 'ignore', 'inherit', 'inherit'] });
  return (await endOf(child)) ?? 128;
}

/** The exit code, undefined after a signal. A signal that ends this program ends that one too. */
function endOf(child: ChildProcess): Promise<number | undefined> {
  const release = putBackAtEnd(() => void child.kill());
  return new Promise((resolve) => {
    child.once('close', (code) => {
      release();
      resolve(code ?? undefined);
    });
  });
}
