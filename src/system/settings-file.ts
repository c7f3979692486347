import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';

/** No file that people write is larger. */
const LARGEST = 16 * 1024 * 1024;

/**
 * The bytes of a file that people write. A pipe or a device might never end, so they are refused; `/dev/null` is an empty file. Throws what
 * `fs` throws, and an Error for what is no file or larger than 16 MiB.
 */
export function settingsFile(path: string): Buffer {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (isEmptyDevice(descriptor, stats)) return Buffer.alloc(0);
    // Reading a folder fails with the words of the system.
    if (!stats.isFile() && !stats.isDirectory()) throw new Error('it is a pipe or a device, no file');
    if (stats.size > LARGEST) throw new Error('it is longer than 16 MiB');
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function isEmptyDevice(descriptor: number, stats: Stats): boolean {
  return stats.isCharacterDevice() && readSync(descriptor, Buffer.alloc(1)) === 0;
}

/** What is at a path; undefined when that cannot be told, for whatever reason. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
