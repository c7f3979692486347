import type { Writable } from 'node:stream';
import { clientFault } from '../model/fault.ts';
import type { OutputStreams } from './settings.ts';

/**
 * Writes to stdout and stderr. A write that stdout cannot take at once resolves when it has taken it. When nobody reads
 * any more (a closed pipe) the output ends quietly: what follows is dropped and `closed` is set. Any other trouble is a
 * client Fault.
 */
export function stdoutWriter(stdout: Writable, stderr: Pick<Writable, 'write'>): OutputStreams {
  let closed = false;
  const note = (error: NodeJS.ErrnoException): void => {
    closed ||= READER_GONE.has(error.code ?? '');
  };
  stdout.on('error', note);
  return {
    get closed() {
      return closed;
    },
    write(chunk) {
      if (closed || chunk.length === 0) return;
      return put(stdout, chunk, (error) => {
        note(error);
        if (!closed) throw clientFault(`Cannot write the output: ${error.message}`);
      });
    },
    error(line) {
      stderr.write(`${line}\n`);
    },
  };
}

const READER_GONE: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET']);

/** Pipes and files take a chunk at once, and then there is nothing to wait for. */
function put(stream: Writable, chunk: string | Uint8Array, failed: (error: Error) => void): Promise<void> | undefined {
  const written = new Promise<void>((resolve, reject) => {
    stream.write(chunk, (error) => {
      try {
        if (error) failed(error);
        resolve();
      } catch (fault) {
        reject(fault);
      }
    });
  });
  const takenAtOnce = stream.writableLength === 0 && stream.errored === null;
  return takenAtOnce ? undefined : written;
}
