import {
  appendFileSync,
  chmodSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** More lines than this are never kept. */
const MOST_LINES = 2000;
/** Once the file is this large, in bytes, its older half goes. */
const MOST_BYTES = 256 * 1024;

/**
 * The lines typed, oldest first, kept in a file that all shells of the user append to. A file that cannot be read or
 * written only means that lines are forgotten at the end.
 */
export class History {
  readonly #file: string;
  #lines: string[] = [];
  /** How much of the file is known, in bytes. */
  #read = 0;
  #inode = 0;

  constructor(file: string) {
    this.#file = file;
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
  add(line: string, doubtful: boolean): void {
    this.refresh();
    if (line === '' || line === this.#lines.at(-1)) return;
    this.#lines = [...this.#lines, line].slice(-MOST_LINES);
    if (!doubtful) quietly(() => this.#append(line));
  }

  #readNew(): void {
    const descriptor = openSync(this.#file, 'r');
    try {
      const { size, ino } = fstatSync(descriptor);
      if (ino !== this.#inode || size < this.#read) {
        this.#read = 0;
        this.#lines = [];
      }
      this.#inode = ino;
      if (size === this.#read) return;
      const bytes = Buffer.alloc(size - this.#read);
      readSync(descriptor, bytes, 0, bytes.length, this.#read);
      this.#read = size;
      const added = bytes
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
      this.#lines = [...this.#lines, ...added].slice(-MOST_LINES);
    } finally {
      closeSync(descriptor);
    }
  }

  #append(line: string): void {
    mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
    const text = `${line}\n`;
    appendFileSync(this.#file, text, { mode: 0o600 });
    const { size, ino, mode } = statSync(this.#file);
    if ((mode & 0o077) !== 0) chmodSync(this.#file, 0o600);
    // Our own line is known already; others may have written in between, which the next look finds.
    if (this.#read + Buffer.byteLength(text) === size) {
      this.#read = size;
      this.#inode = ino;
    }
    if (size > MOST_BYTES) this.#shorten();
  }

  #shorten(): void {
    const kept = this.#lines.slice(-MOST_LINES / 2);
    const partial = `${this.#file}.${process.pid}`;
    writeFileSync(partial, kept.map((line) => `${line}\n`).join(''), { mode: 0o600 });
    renameSync(partial, this.#file);
    const { size, ino } = statSync(this.#file);
    this.#read = size;
    this.#inode = ino;
    this.#lines = kept;
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The history is a convenience: no command may fail for it.
  }
}
