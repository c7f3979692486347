import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../system/own-folder.ts';
import { writeWhole } from '../system/write-whole.ts';

/** After this many ms a file is of no use to anybody. */
const STALE = 60_000;

/**
 * Keeps names for the functions of the shells, which read them without this program: a first line with the time in seconds
 * since the epoch, then `NAME<TAB>DESCRIPTION`. They compose the file's name and judge its age; old files are swept.
 */
export function keepNames(file: string, lines: string): void {
  if (file.includes('/') || file.startsWith('.')) return;
  try {
    const folder = cacheFolder('names');
    if (folder === undefined) return;
    writeWhole(join(folder, file), `${Math.floor(Date.now() / 1000)}\n${lines}`, { durable: false });
    sweep(folder);
  } catch {
    // Without a cache the next TAB asks again; the names found now are shown all the same.
  }
}

/** Removes everything that was kept. */
export function forgetNames(env: Readonly<Record<string, string | undefined>>): void {
  try {
    const folder = cacheFolder('names', env);
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  } catch {
    // The names are too old to be shown in a minute.
  }
}

function sweep(folder: string): void {
  const before = Date.now() - STALE;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < before) rmSync(path, { force: true });
  }
}
