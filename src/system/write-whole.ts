import { closeSync, constants, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './process-alive.ts';
import { random } from './random.ts';

/** How a file is written. */
interface Writing {
  /** Permissions of the file. Default: its owner alone reads and writes it. */
  readonly mode?: number;
  /** False for what may be lost when the machine stops: then nobody waits for the disk. */
  readonly durable?: boolean;
  /** Called when everything is on the disk under another name; when it throws, the file stays as it was. */
  readonly check?: () => void;
}

const NEW_ONLY = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/**
 * Writes a file whole or not at all, and never through a link: beside it first, as a new file, and (unless it need not be durable) on
 * the disk before it takes the place of the old one. Throws what `fs` throws.
 */
export function writeWhole(
  file: string,
  content: string | Uint8Array,
  { mode = 0o600, durable = true, check }: Writing = {},
): void {
  const draft = `${file}.${process.pid}-${random()}.tmp`;
  const descriptor = openSync(draft, NEW_ONLY, mode);
  try {
    try {
      writeFileSync(descriptor, content);
      if (durable) fsyncSync(descriptor);
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

/** Removes what processes that were killed while they wrote this file have left beside it. */
export function removeDrafts(file: string): void {
  const folder = dirname(file);
  for (const name of entriesOf(folder)) {
    const pid = name.startsWith(`${basename(file)}.`) ? DRAFT.exec(name)?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

const DRAFT = /\.(\d+)-[a-z0-9]+\.tmp$/;

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // what is wrong with the folder is told by whoever writes into it
  }
}
