import { writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { clientFault, type Fault } from '../model/fault.ts';
import { systemReason } from '../model/system-reason.ts';
import type { OutputStreams } from './output-settings.ts';

/**
 * Writes to stdout; `error` takes the lines for stderr. A write that stdout cannot take at once resolves when it has taken it. When nobody reads
 * any more (a closed pipe) the output ends quietly: what follows is dropped and `closed` is set. Any other trouble is a
 * client Fault.
 */
export function stdoutWriter(stdout: Writable, error: (line: string) => void): OutputStreams {
  let closed = false;
  const note = (trouble: NodeJS.ErrnoException): void => {
    closed ||= READER_GONE.has(trouble.code ?? '');
  };
  stdout.on('error', note);
  return {
    get closed() {
      return closed;
    },
    write(chunk) {
      if (closed || chunk.length === 0) return;
      return put(stdout, chunk, (trouble) => {
        note(trouble);
        return closed ? undefined : clientFault(`Cannot write the output: ${systemReason(trouble)}`);
      });
    },
    error,
  };
}

/** Bytes that a pipe takes without making the program wait, unless others filled it. */
const ROOM = 16 * 1024;

/**
 * The same for a file or pipe whose stream costs more time than most commands need to write: their bytes go straight to the
 * descriptor. `open` gives the stream for what follows, and for what the descriptor does not take.
 */
export function descriptorWriter(
  descriptor: number,
  open: () => Writable,
  error: (line: string) => void,
): OutputStreams {
  let room = ROOM;
  let stream: OutputStreams | undefined;
  return {
    get closed() {
      return stream?.closed ?? false;
    },
    write(chunk) {
      room -= chunk.length;
      const left = stream === undefined && room >= 0 ? leftOf(descriptor, Buffer.from(chunk)) : chunk;
      if (left.length === 0) return;
      stream ??= stdoutWriter(open(), error);
      return stream.write(left);
    },
    error,
  };
}

/** What was not written; why not, the stream will find out for itself. */
function leftOf(descriptor: number, bytes: Uint8Array): Uint8Array {
  try {
    return bytes.subarray(writeSync(descriptor, bytes));
  } catch {
    return bytes;
  }
}

const READER_GONE: ReadonlySet<string> = new Set(['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED', 'ECONNRESET']);

/**
 * Pipes and files take a chunk at once, and then there is nothing to wait for. `faultOf` tells whether an error of the
 * stream matters.
 */
function put(
  stream: Writable,
  chunk: string | Uint8Array,
  faultOf: (error: Error) => Fault | undefined,
): Promise<void> | undefined {
  const written = new Promise<void>((resolve, reject) => {
    stream.write(chunk, (error) => {
      const fault = error ? faultOf(error) : undefined;
      if (fault === undefined) resolve();
      else reject(fault);
    });
  });
  const takenAtOnce = stream.writableLength === 0 && stream.errored === null;
  return takenAtOnce ? undefined : written;
}
