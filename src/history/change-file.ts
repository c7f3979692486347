import { closeSync, constants, fchmodSync, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { clientFault, Fault } from '../model/fault.ts';
import { errorCode, systemReason } from '../model/system-reason.ts';
import { locked, type Lock } from '../system/lock.ts';
import { writeWhole } from '../system/write-whole.ts';
import { recordLine, recordsIn, type ChangeRecord } from './change-record.ts';

/** Once the file is this large, in bytes, its older half goes. */
const MOST_BYTES = 1024 * 1024;
/** So long, in ms, other processes are waited for. */
const PATIENCE = 5000;

const APPEND = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;

/** The file with the changes that this program has sent for its user, one JSON object per line, the latest last. */
export class ChangeFile {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** The changes, oldest first; none without a file. Throws a client Fault for a file that cannot be read. */
  read(): ChangeRecord[] {
    try {
      return recordsIn(textOf(this.path));
    } catch (error) {
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
    const text = textOf(this.path, MOST_BYTES);
    if (text === '') return;
    const later = text.slice(-MOST_BYTES / 2);
    writeWhole(this.path, later.slice(later.indexOf('\n') + 1), { check });
  }
}

/** The text of a file, if there is one that is larger than `above` bytes. */
function textOf(path: string, above = 0): string {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() && stats.size > above ? readFileSync(descriptor, 'utf8') : '';
  } finally {
    closeSync(descriptor);
  }
}

function append(path: string, line: string): void {
  const descriptor = openSync(path, APPEND, 0o600);
  try {
    const { size, mode } = fstatSync(descriptor);
    if ((mode & 0o077) !== 0) fchmodSync(descriptor, 0o600);
    // A line that a full disk has cut off is not gone on with.
    writeSync(descriptor, isCut(descriptor, size) ? `\n${line}` : line);
  } finally {
    closeSync(descriptor);
  }
}

function isCut(descriptor: number, size: number): boolean {
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(descriptor, last, 0, 1, size - 1);
  return last[0] !== 0x0a;
}
