import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { clientFault } from '../model/fault.ts';
import { systemReason } from '../model/system-reason.ts';
import { locked } from '../system/lock.ts';
import { writeWhole } from '../system/write-whole.ts';

/** More lines than this are never kept. */
const MOST_LINES = 2000;
/** Once the file is this large, in bytes, its older half goes. */
const MOST_BYTES = 256 * 1024;

/**
 * The lines typed, oldest first, kept in a file that all shells of the user append to. A file that cannot be read or
 * written only means that lines are forgotten at the end, which is said once.
 */
export class History {
  readonly #file: string;
  #warn: ((line: string) => void) | undefined;
  #lines: string[] = [];
  readonly #doubtful = new Set<string>();
  /** How much of the file is known, in bytes. */
  #read = 0;
  #inode = 0;

  /** `warn` is told once why lines cannot be kept. */
  constructor(file: string, warn: (line: string) => void) {
    this.#file = file;
    this.#warn = warn;
    this.refresh();
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Takes in what other shells wrote since. */
  refresh(): void {
    quietly(() => this.#readNew());
  }

  /** Adds a line; one that is `doubtful` stays in this shell. The same line twice in a row counts once. */
  add(line: string, unparsed: boolean): void {
    this.refresh();
    if (line === '' || line === this.#lines.at(-1)) return;
    this.#lines = [...this.#lines, line].slice(-MOST_LINES);
    if (unparsed) this.#doubtful.add(line);
    else this.#keep(line);
  }

  /** Whether a line stays in this shell because it was not understood, and something secret may stand in it. */
  isDoubtful(line: string): boolean {
    return this.#doubtful.has(line);
  }

  /** Forgets all lines, in other shells, too, once they look. Throws a client Fault when the file cannot be emptied. */
  clear(): void {
    try {
      if (fs.existsSync(this.#file)) locked(this.#file, ({ check }) => writeWhole(this.#file, '', { check }));
    } catch (error) {
      throw clientFault(`The history cannot be emptied: ${this.#file}: ${systemReason(error)}`);
    }
    this.#lines = [];
    this.refresh();
  }

  #readNew(): void {
    // Mostly nobody has written since.
    const known = fs.statSync(this.#file, { throwIfNoEntry: false });
    if (known === undefined || (known.ino === this.#inode && known.size === this.#read)) return;
    const descriptor = fs.openSync(this.#file, 'r');
    try {
      const { size, ino } = fs.fstatSync(descriptor);
      if (ino !== this.#inode || size < this.#read) {
        this.#read = 0;
        this.#lines = [];
      }
      this.#inode = ino;
      if (size === this.#read) return;
      const added = linesOf(read(descriptor, this.#read, size));
      this.#read = size;
      this.#lines = [...this.#lines, ...added].slice(-MOST_LINES);
    } finally {
      fs.closeSync(descriptor);
    }
  }

  #keep(line: string): void {
    try {
      fs.mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
      const size = this.#append(Buffer.from(`${line}\n`));
      if (size > MOST_BYTES) this.#shorten();
    } catch (error) {
      this.#warn?.(`The history is not kept: ${this.#file}: ${systemReason(error)}`);
      this.#warn = undefined;
    }
  }

  /** Appends in one piece, so that shells side by side lose nothing; gives the size of the file. */
  #append(bytes: Buffer): number {
    const descriptor = fs.openSync(this.#file, APPEND, 0o600);
    try {
      const before = fs.fstatSync(descriptor);
      if ((before.mode & 0o077) !== 0) fs.fchmodSync(descriptor, 0o600);
      // A line that a full disk has cut off is not gone on with.
      fs.writeSync(descriptor, isCut(descriptor, before.size) ? Buffer.concat([Buffer.from('\n'), bytes]) : bytes);
      const { size, ino } = fs.fstatSync(descriptor);
      // Our own line is known already; others may have written in between, which the next look finds.
      if (this.#read + bytes.length === size && [0, ino].includes(this.#inode)) {
        this.#read = size;
        this.#inode = ino;
      }
      // Another shell has just put a shorter file in its place, perhaps without this line.
      return fs.statSync(this.#file).ino === ino ? size : this.#append(bytes);
    } finally {
      fs.closeSync(descriptor);
    }
  }

  /** What other shells append meanwhile goes to the old file, and is taken over once they see the new one. */
  #shorten(): void {
    locked(this.#file, ({ check }) => {
      const descriptor = fs.openSync(this.#file, fs.constants.O_RDONLY);
      try {
        const { size } = fs.fstatSync(descriptor);
        if (size <= MOST_BYTES) return;
        const kept = linesOf(read(descriptor, 0, size)).slice(-MOST_LINES / 2);
        writeWhole(this.#file, kept.map((line) => `${line}\n`).join(''), { check });
        const late = read(descriptor, size, fs.fstatSync(descriptor).size);
        if (late.length > 0) this.#append(late);
      } finally {
        fs.closeSync(descriptor);
      }
    });
    this.refresh();
  }
}

const APPEND = fs.constants.O_RDWR | fs.constants.O_APPEND | fs.constants.O_CREAT | fs.constants.O_NOFOLLOW;

function isCut(descriptor: number, size: number): boolean {
  return size > 0 && read(descriptor, size - 1, size)[0] !== 0x0a;
}

function read(descriptor: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(to - from);
  return bytes.subarray(0, fs.readSync(descriptor, bytes, 0, bytes.length, from));
}

function linesOf(bytes: Buffer): string[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Without the lines of other shells there are still those of this one.
  }
}
