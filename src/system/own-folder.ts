import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  type Stats,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { errorCode, systemReason } from '../model/system-reason.ts';
import { fileText } from './file-text.ts';
import { homeFolder } from './home.ts';
import { isWindows } from './platform.ts';

/** Nobody but the owner may write. */
const OTHERS_WRITE = 0o022;
const ALL_WRITE = 0o002;
const STICKY = 0o1000;

/**
 * The path of the folder `name` ('': of the program itself) for what this program keeps to be quicker; undefined when it cannot be made, or when
 * somebody else could put something into it or in its place (as in a folder that all may write).
 */
export function cacheFolder(
  name: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const { XDG_CACHE_HOME: named = '' } = env;
  const base = named === '' ? join(homeFolder(env), '.cache') : named;
  const program = join(base, 'linstor-client');
  const folder = join(program, name);
  // It would be another one wherever one is, and a trace in each.
  if (!isAbsolute(base)) return undefined;
  try {
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) {
      // A folder of root in the home of somebody else, as behind sudo, would be in the way of its owner.
      if (!isSafePlace(statSync(nearestFolder(base)))) return undefined;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    }
    return isSafePlace(statSync(base)) && isOwn(lstatSync(program)) && isOwn(lstatSync(folder)) ? folder : undefined;
  } catch {
    return undefined; // without the folder things only take longer
  }
}

/** The folder itself where it is there, else the nearest above it that is. */
function nearestFolder(folder: string): string {
  const above = dirname(folder);
  return above === folder || existsSync(folder) ? folder : nearestFolder(above);
}

/** The content of a file that is the user's own and that nobody else may write; undefined for any other, and for links. */
export function readOwn(file: string): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = fstatSync(descriptor);
    return stats.isFile() && isOurs(stats) ? readFileSync(descriptor) : undefined;
  } catch {
    return undefined; // not there yet: the only loss is time
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A file that is obeyed: its text, or why it must not be; undefined when it is not there. */
export type Trusted = { readonly text: string } | { readonly refused: string } | undefined;

/** Reads a file that can make the program do things: it must be the user's own, and nobody else may write it; it may be a link. */
export function readTrusted(file: string): Trusted {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { refused: 'it is no file' };
    if (!isOfUser(stats)) return { refused: 'it belongs to somebody else' };
    if (!isOurs(stats)) return { refused: 'others may write to it' };
    return { text: fileText(readFileSync(descriptor)) };
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '') ? undefined : { refused: systemReason(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A folder of the user, of root, or one like /tmp where everybody can only move what is their own. */
function isSafePlace({ uid, mode }: Stats): boolean {
  return isWindows() || ((isOfUser({ uid }) || uid === 0) && ((mode & ALL_WRITE) === 0 || (mode & STICKY) !== 0));
}

function isOwn(stats: Stats): boolean {
  return stats.isDirectory() && isOurs(stats);
}

function isOurs({ uid, mode }: Stats): boolean {
  return isOfUser({ uid }) && (isWindows() || (mode & OTHERS_WRITE) === 0);
}

/** Windows names no owner, and has its own rules for who may write. */
function isOfUser({ uid }: Pick<Stats, 'uid'>): boolean {
  return isWindows() || uid === process.getuid?.();
}
