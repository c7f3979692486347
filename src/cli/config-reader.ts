import { readFileSync, readdirSync } from 'node:fs';
import type { ConfigReader } from '../config/files.ts';
import { errorCode } from '../model/system-reason.ts';
import { fileText } from '../system/file-text.ts';

/** The file system as reading the configuration needs it. */
export function configReader(home: string): ConfigReader {
  return {
    home,
    read: (path: string): string | undefined => ifThere(() => fileText(readFileSync(path))),
    list: (directory: string): readonly string[] => ifThere(() => readdirSync(directory)) ?? [],
  };
}

/** Undefined when the file is not there or not ours to read; other trouble is thrown. */
function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}
