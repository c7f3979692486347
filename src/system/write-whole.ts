import { closeSync, constants, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { random } from './random.ts';

/** How a file is written. */
interface Writing {
  /** Permissions of the file. Default: its owner alone reads and writes it. */
  readonly mode?: number;
  /** Called when everything is on the disk under another name; when it throws, the file stays as it was. */
  readonly check?: () => void;
}

const NEW_ONLY = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/**
 * Writes a file whole or not at all, and never through a link: beside it first, as a new file, and on
 * the disk before it takes the place of the old one. Makes its folder for the owner alone. Throws what `fs` throws.
 */
export function writeWhole(file: string, content: string | Uint8Array, { mode = 0o600, check }: Writing = {}): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}-${random()}.tmp`;
  const descriptor = openSync(draft, NEW_ONLY, mode);
  try {
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    check?.();
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
