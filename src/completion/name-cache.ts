import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** After this many ms a file is of no use to anybody. */
const STALE = 60_000;

/**
 * Keeps names for the functions of the shells, which read them without this program: a first line with the time in seconds
 * since the epoch, then `NAME<TAB>DESCRIPTION`. They compose the file's name and judge its age; old files are swept.
 */
export function keepNames(file: string, lines: string): void {
  if (file.includes('/') || file.startsWith('.')) return;
  try {
    const folder = cacheFolder();
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const partial = join(folder, `.${process.pid}`);
    writeFileSync(partial, `${Math.floor(Date.now() / 1000)}\n${lines}`, { mode: 0o600 });
    renameSync(partial, join(folder, file));
    sweep(folder);
  } catch {
    // Without a cache the next TAB asks again; the names found now are shown all the same.
  }
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME, HOME } = process.env;
  const base =
    XDG_CACHE_HOME !== undefined && XDG_CACHE_HOME !== '' ? XDG_CACHE_HOME : join(HOME ?? homedir(), '.cache');
  return join(base, 'linstor-client', 'names');
}

function sweep(folder: string): void {
  const before = Date.now() - STALE;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < before) rmSync(path, { force: true });
  }
}
