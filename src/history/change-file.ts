import { closeSync, constants, fchmodSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { clientFault, Fault } from '../model/fault.ts';
import { errorCode, systemReason } from '../model/system-reason.ts';
import { locked, type Lock } from '../system/lock.ts';
import { writeWhole } from '../system/write-whole.ts';
import { recordLine, recordsIn, type ChangeRecord } from './change-record.ts';

/** Once the file is this large, in bytes, its older half goes. */
const MOST_BYTES = 1024 * 1024;
/** Of a file that something else has made larger, only so many bytes at its end are read. */
const MOST_READ = 16 * MOST_BYTES;
/** So long, in ms, other processes are waited for. */
const PATIENCE = 5000;

const READ = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
const APPEND = constants.O_RDWR | constants.O_NONBLOCK | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;

/** The file with the changes that this program has sent for its user, one JSON object per line, the latest last. */
export class ChangeFile {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** The changes, oldest first; none without a file. Throws a client Fault for a file that cannot be read. */
  read(): ChangeRecord[] {
    try {
      return recordsIn(latestOf(this.path, MOST_READ));
    } catch (error) {
      if (error instanceof Fault) throw error;
      throw clientFault(`Cannot read ${this.path}: ${systemReason(error)}`);
    }
  }

  /** Adds a change at once, under a lock, so that processes side by side lose nothing. Throws a client Fault. */
  add(record: ChangeRecord): void {
    this.#write((lock) => {
      // First, because what follows a lost lock is done again.
      this.#shorten(lock);
      append(this.path, recordLine(record));
    });
  }

  /** Forgets all changes. Throws a client Fault. */
  clear(): void {
    this.#write(({ check }) => writeWhole(this.path, '', { check }));
  }

  #write(work: (lock: Lock) => void): void {
    try {
      locked(this.path, work, PATIENCE);
    } catch (error) {
      if (error instanceof Fault) throw error;
      throw clientFault(`Cannot write ${this.path}: ${systemReason(error)}`);
    }
  }

  #shorten({ check }: Lock): void {
    const text = latestOf(this.path, MOST_BYTES / 2, MOST_BYTES);
    if (text !== '') writeWhole(this.path, text, { check });
  }
}

/** The whole lines among the last bytes of a file, at most so many; '' without a file, and for one that has no more than `above`. */
function latestOf(path: string, most: number, above = 0): string {
  let descriptor: number;
  try {
    descriptor = openSync(path, READ);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
  try {
    const size = ownSize(descriptor, path);
    if (size <= above) return '';
    const bytes = Buffer.alloc(Math.min(size, most));
    const text = bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, bytes.length, size - bytes.length));
    return size > most ? text.slice(text.indexOf('\n') + 1) : text;
  } finally {
    closeSync(descriptor);
  }
}

function append(path: string, line: string): void {
  const descriptor = openSync(path, APPEND, 0o600);
  try {
    const size = ownSize(descriptor, path);
    if ((fstatSync(descriptor).mode & 0o077) !== 0) fchmodSync(descriptor, 0o600);
    // A line that a full disk has cut off is not gone on with.
    writeFileSync(descriptor, isCut(descriptor, size) ? `\n${line}` : line);
  } finally {
    closeSync(descriptor);
  }
}

/** The size of what was opened. Throws a client Fault if it is no file of the user: what is noted is for nobody else. */
function ownSize(descriptor: number, path: string): number {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) throw clientFault(`${path} is no file; the history of changes is not kept in anything else.`);
  if (stats.uid !== process.geteuid?.())
    throw clientFault(`${path} belongs to another user; the history of changes is kept in a file of one's own.`);
  return stats.size;
}

function isCut(descriptor: number, size: number): boolean {
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(descriptor, last, 0, 1, size - 1);
  return last[0] !== 0x0a;
}
