import { usageFault } from '../model/fault.ts';
import { isWindows } from '../system/platform.ts';
import { parseIni } from './ini.ts';

/** The configuration files in force: section -> key -> value, each with the file it came from. */
export type Configuration = ReadonlyMap<string, ConfigSection>;

export interface ConfigSection {
  readonly file: string;
  readonly values: ReadonlyMap<string, string>;
}

/** What is needed of the file system; `undefined` and [] stand for "not there". */
export interface ConfigReader {
  readonly home: string | undefined;
  read(path: string): string | undefined;
  list(directory: string): readonly string[];
}

/** The files of the machine; Windows has none. */
export const SYSTEM_FILE = '/etc/linstor/linstor-client.conf';
export const DROP_INS = '/etc/linstor/linstor-client.d';

/**
 * All `*.conf` of the drop-in folder in sorted order, then the user's file or else the system's. A section read later
 * replaces the whole earlier section of that name. Throws a usage Fault for a faulty file.
 */
export function readConfiguration(reader: ConfigReader, platform?: NodeJS.Platform): Configuration {
  const sections = new Map<string, ConfigSection>();
  for (const { file, text } of configFiles(reader, isWindows(platform)))
    for (const [name, values] of parseIni(text, file)) sections.set(name, { file, values });
  return sections;
}

function configFiles(reader: ConfigReader, onWindows: boolean): { file: string; text: string }[] {
  const dropIns = (onWindows ? [] : reader.list(DROP_INS))
    .filter((name) => name.endsWith('.conf'))
    .sort()
    .map((name) => `${DROP_INS}/${name}`);
  const files = dropIns.flatMap((file) => readOne(reader, file));
  const own = reader.home === undefined ? [] : readOne(reader, `${reader.home}/.config/linstor/linstor-client.conf`);
  return [...files, ...(own.length > 0 || onWindows ? own : readOne(reader, SYSTEM_FILE))];
}

function readOne(reader: ConfigReader, file: string): { file: string; text: string }[] {
  const text = reader.read(file);
  return text === undefined ? [] : [{ file, text }];
}

/** Where global options may stand, the stronger section last. The Python client obeys `[global]`, too, and fails at options that it does not know. */
export const GLOBAL_SECTIONS: readonly string[] = ['global', 'linstor-cli'];

/** The sections that set global options, the stronger one last, with their names. */
export function globalSections(configuration: Configuration): [name: string, section: ConfigSection][] {
  return GLOBAL_SECTIONS.flatMap((name): [string, ConfigSection][] => {
    const section = configuration.get(name);
    return section ? [[name, section]] : [];
  });
}

/** The JSON value of a setting in a per-command section. Throws a usage Fault that names file, section and key. */
export function jsonSetting(section: ConfigSection, name: string, key: string): unknown {
  const text = section.values.get(key) ?? '';
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw usageFault(`${section.file}: [${name}] ${key}: not a JSON value: ${text}`, [
      'In the sections of commands values are JSON, for example: groupby = ["state"]',
    ]);
  }
}
