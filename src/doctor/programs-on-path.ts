import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A program of the name `linstor`. */
export interface FoundProgram {
  readonly path: string;
  readonly realPath: string;
  /** What it seems to be; nothing is run to find out. */
  readonly what: string;
  readonly isThis: boolean;
}

const FIRST_BYTES = 256;

/** The program at this path, when there is one that may be run; `own` is the real path of this program. */
export function programAt(path: string, own: string): FoundProgram | undefined {
  try {
    if (!statSync(path).isFile()) return undefined;
    accessSync(path, constants.X_OK);
    const realPath = realpathSync(path);
    const isThis = realPath === own;
    return { path, realPath, isThis, what: isThis ? 'this program' : whatIs(realPath) };
  } catch {
    return undefined; // not there, or not for this user to run: the shell passes it over, too
  }
}

function whatIs(file: string): string {
  const beginning = beginningOf(file);
  const first = /^#!(.*)/.exec(beginning)?.[1] ?? '';
  if (/\bpython/.test(first)) return 'the Python client';
  if (/\bnode\b/.test(first)) return packageOf(file);
  if (first !== '') return `a script for ${first.trim().split(/\s+/)[0] ?? ''}`;
  if (!beginning.startsWith('\x7fELF')) return 'unknown';
  // The executable brings Node along, and nothing else of this name is as large.
  return statSync(file).size > 40 * 1024 * 1024 ? 'linstor-cli, the executable' : 'an executable';
}

function beginningOf(file: string): string {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const bytes = Buffer.alloc(FIRST_BYTES);
      return bytes.subarray(0, readSync(descriptor, bytes)).toString('latin1');
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return ''; // what may be run need not be readable
  }
}

/** `linstor-client 1.0.0`, as its package says. */
function packageOf(file: string): string {
  const facts = join(dirname(file), '..', 'package.json');
  try {
    const { name, version } = JSON.parse(existsSync(facts) ? readFileSync(facts, 'utf8') : '{}') as Record<
      string,
      unknown
    >;
    if (typeof name === 'string' && typeof version === 'string') return `${name} ${version} for Node.js`;
  } catch {
    // No package: a program of somebody's own.
  }
  return 'a program for Node.js';
}
