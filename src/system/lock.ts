import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { clientFault } from '../model/fault.ts';
import { errorCode } from '../model/system-reason.ts';
import { isInUse } from './platform.ts';
import { isAlive } from './process-alive.ts';
import { random } from './random.ts';
import { removeDrafts } from './write-whole.ts';

/** So long, in ms, the lock of a process that cannot be asked is respected; work under a lock takes a few. */
const STALE = 10_000;
/** So long, in ms, a lock is waited for. */
const PATIENCE = 30_000;

/** A lock that is held. */
export interface Lock {
  /** Throws LostLock when somebody has taken it over, as if its holder were dead: nothing must be changed then. */
  readonly check: () => void;
}

/** The lock was taken over; the work has to begin anew. */
class LostLock extends Error {}

/**
 * Does `work` while no other process works on `file`, under the lock `FILE.lock`, and gives what it gives. What `work`
 * reads of the file has to be read in it. It is done again when the lock was lost before anything was changed.
 * Waits; throws a client Fault when the lock cannot be had for `patience` ms, and what `fs` and `work` throw.
 */
export function locked<T>(file: string, work: (lock: Lock) => T, patience = PATIENCE): T {
  const end = performance.now() + patience;
  const path = `${file}.lock`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  for (;;) {
    const own = `${process.pid} ${hostname()} ${random()}\n`;
    for (let longest = 4; !taken(path, own); longest = Math.min(2 * longest, 100)) {
      if (performance.now() > end) throw heldTooLong(path, patience);
      removeIfStale(path);
      rest(Math.random() * longest);
    }
    const lock = { check: () => checkOwn(path, own) };
    try {
      removeDrafts(file);
      return work(lock);
    } catch (error) {
      if (!(error instanceof LostLock)) throw error;
    } finally {
      if (contentOf(path) === own) rmSync(path, { force: true });
    }
  }
}

/** Makes the lock, unless there is one. */
function taken(path: string, own: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'wx', 0o600);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || isInUse(errorCode(error))) return false;
    throw error;
  }
  try {
    writeFileSync(descriptor, own);
    return true;
  } catch (error) {
    rmSync(path, { force: true }); // on a full disk
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function checkOwn(path: string, own: string): void {
  if (contentOf(path) !== own) throw new LostLock();
}

/** Removes a lock whose holder is dead. It is looked at once more under another name: meanwhile it may be somebody's new one. */
function removeIfStale(path: string): void {
  const content = contentOf(path);
  if (content === undefined || !isStale(path, content)) return;
  const aside = `${path}.${process.pid}-${random()}`;
  try {
    if (contentOf(path) !== content) return;
    renameSync(path, aside);
    // Whoever it belonged to notices before it changes anything, and begins anew.
    rmSync(aside, { force: true });
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && !isInUse(errorCode(error))) throw error; // another one was faster
  }
}

function isStale(path: string, content: string): boolean {
  const [pid = '', host] = content.trim().split(' ');
  if (host === hostname() && /^\d+$/.test(pid)) return !isAlive(Number(pid)) || isOld(path);
  return isOld(path);
}

function isOld(path: string): boolean {
  const { mtimeMs } = lstatSync(path, { throwIfNoEntry: false }) ?? {};
  return mtimeMs !== undefined && Math.abs(Date.now() - mtimeMs) > STALE;
}

/** Undefined when there is none, or what is there is no lock. */
function contentOf(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined; // if it is no file, it is waited for like a lock that is held
  }
}

/** Waits so many ms. The work of others is that of a moment: nothing else has to go on meanwhile. */
function rest(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function heldTooLong(path: string, patience: number): Error {
  return clientFault(`${path} has been held by another process for ${patience / 1000} s; nothing was written.`, [
    'If no other linstor is running, remove it.',
  ]);
}

function hostname(): string {
  return process.getBuiltinModule('node:os').hostname();
}
