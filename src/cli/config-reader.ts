import { readdirSync, statSync } from 'node:fs';
import type { ConfigReader } from '../config/files.ts';
import { usageFault } from '../model/fault.ts';
import { errorCode, systemReason } from '../model/system-reason.ts';
import { fileText } from '../system/file-text.ts';
import { settingsFile } from '../system/settings-file.ts';

/** The file system as reading the configuration needs it. */
export function configReader(home: string): ConfigReader {
  return {
    home,
    read: (path: string): string | undefined => ifThere(path, () => fileText(settingsFile(path))),
    list: (directory: string): readonly string[] => ifThere(directory, () => readdirSync(directory)) ?? [],
  };
}

/** Undefined when the file is not there (which is asked first: an error that is thrown costs more) or not ours to read. Throws a usage Fault for other trouble. */
function ifThere<T>(path: string, read: () => T): T | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false }) && read();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(errorCode(error) ?? '')) return undefined;
    throw usageFault(`${path} cannot be read: ${systemReason(error)}.`);
  }
}
