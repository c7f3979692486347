import { fstatSync, statSync } from 'node:fs';
import { isWindows } from './platform.ts';

/**
 * Whether a file descriptor is a terminal. Only character devices can be, and /dev/null is none: for whatever else a script uses, `node:tty`
 * with all of Node's streams is not loaded.
 */
export function isTerminal(descriptor: number): boolean {
  if (isWindows()) return process.getBuiltinModule('node:tty').isatty(descriptor);
  const stats = fstatSync(descriptor);
  if (!stats.isCharacterDevice() || stats.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false;
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}
