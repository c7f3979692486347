import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { faultOfSetting, faultOfView } from '../cli/tolerant-settings.ts';
import {
  DROP_INS,
  GLOBAL_SECTIONS,
  OWN_FILE,
  SYSTEM_FILE,
  globalSections,
  type Configuration,
} from '../config/files.ts';
import { parseIni, type Ini } from '../config/ini.ts';
import type { ExaminedPart, Finding } from '../definition/examination.ts';
import type { Fault } from '../model/fault.ts';
import { errorCode, systemReason } from '../model/system-reason.ts';
import { hideUserInfo, isSecretName, MASK } from '../model/secret.ts';
import { didYouMean } from '../model/similar-words.ts';
import { fileText } from '../system/file-text.ts';
import { isWindows } from '../system/platform.ts';
import { settingsFile, statsOf } from '../system/settings-file.ts';
import { userFile } from '../system/user-file.ts';
import { error, findingOf, warning, withRemedy } from './part.ts';
import { shownSetting } from './masked.ts';

/** A configuration file that is looked for. */
interface LookedFor {
  readonly file: string;
  readonly state: 'not there' | 'in force' | 'not in force' | 'unreadable' | 'faulty';
  readonly sections: Ini;
  readonly findings: readonly Finding[];
}

/** The configuration files that are looked for, and what each sets. `disabled`: by what they are switched off. */
export function examineFiles(home: string, configured: Configuration, disabled: string | undefined): ExaminedPart {
  const own = lookedAt(userFile(home, OWN_FILE));
  const dropIns = isWindows() ? { files: [], findings: [] } : dropInFiles();
  const files = [...dropIns.files, own, ...(isWindows() ? [] : [systemFile(own)])];
  const inForce = disabled === undefined ? files.filter(({ state }) => state !== 'not in force') : [];
  return {
    name: 'configuration',
    title: 'Configuration files',
    note: disabled === undefined ? undefined : `none counts: ${disabled}`,
    rows: files.flatMap(({ file, state, sections }) => [
      [file, state],
      ...settingsIn(sections).map(({ section, key, value }) => [`  [${section}] ${key}`, value]),
    ]),
    value: files.map(({ file, state, sections }) => ({
      file,
      state,
      settings: settingsIn(sections).map(({ section, key, value }) => ({ section, key, value })),
    })),
    findings: [
      ...dropIns.findings,
      ...inForce.flatMap((file) => [...file.findings, ...faultsIn(file), ...unknownSections(file)]),
      ...missingView(configured),
    ],
  };
}

/** The file of the machine counts only where the user has none. */
function systemFile(own: LookedFor): LookedFor {
  const system = lookedAt(SYSTEM_FILE);
  const isOverruled = own.state === 'in force' && system.state === 'in force';
  return isOverruled ? { ...system, state: 'not in force' } : system;
}

/** The view that every command is to use has to be there. */
function missingView(configured: Configuration): Finding[] {
  return globalSections(configured).flatMap(([, { values }]) => {
    const name = values.get('view') ?? '';
    const fault = name === '' || configured.has(`view ${name}`) ? undefined : faultOfView(name, configured);
    return fault ? [findingOf(fault)] : [];
  });
}

function dropInFiles(): { files: LookedFor[]; findings: Finding[] } {
  try {
    const names = readdirSync(DROP_INS).filter((name) => name.endsWith('.conf'));
    return { files: names.sort().map((name) => lookedAt(join(DROP_INS, name))), findings: [] };
  } catch (caught) {
    if (isAbsent(caught)) return { files: [], findings: [] };
    return { files: [], findings: [warning(`${DROP_INS} cannot be read: ${systemReason(caught)}.`)] };
  }
}

function lookedAt(file: string): LookedFor {
  const nothing = { file, sections: new Map(), findings: [] };
  let text: string;
  try {
    text = fileText(settingsFile(file));
  } catch (caught) {
    if (isAbsent(caught)) return { ...nothing, state: 'not there' };
    const unreadable = `${file} cannot be read: ${systemReason(caught)}.`;
    // What is not ours to read counts as not being there; anything else ends every command.
    const isForbidden = errorCode(caught) === 'EACCES';
    const finding = isForbidden
      ? warning(`${unreadable} It counts as not there.`, `chmod u+r ${file}`)
      : error(unreadable);
    return { ...nothing, state: 'unreadable', findings: [finding] };
  }
  try {
    return { ...nothing, state: 'in force', sections: parseIni(text, file), findings: [] };
  } catch (caught) {
    return { ...nothing, state: 'faulty', findings: [findingOf(caught)] };
  }
}

function isAbsent(caught: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(caught) ?? '');
}

/** The sections with options of single commands: how lists group and filter, and nothing secret. A test holds them to the commands. */
export const COMMAND_SECTIONS: readonly string[] = [
  ...['node', 'resource', 'resource-definition', 'resource-group', 'storage-pool'].map((noun) => `${noun}.list`),
  ...['volume', 'volume-definition', 'volume-group'].map((noun) => `${noun}.list`),
];

function settingsIn(sections: Ini): { section: string; key: string; value: string }[] {
  return [...sections].flatMap(([section, values]) =>
    [...values].map(([key, value]) => ({ section, key, value: shownIn(section, key, value) })),
  );
}

function shownIn(section: string, key: string, value: string): string {
  if (GLOBAL_SECTIONS.includes(section) || section.startsWith('view ')) return shownSetting(key, value);
  return COMMAND_SECTIONS.includes(section) && !isSecretName(key) ? hideUserInfo(value) : MASK;
}

/** Sections that nothing reads: the Python client does not say so either, and a misspelt one has no effect. */
function unknownSections({ file, sections }: LookedFor): Finding[] {
  const known = [...GLOBAL_SECTIONS, ...COMMAND_SECTIONS];
  const unknown = [...sections.keys()].filter((name) => !known.includes(name) && !/^view ./.test(name));
  return unknown.map((name) =>
    warning(`${file}: nothing reads the section [${name}].`, didYouMean(name, known).join(' ')),
  );
}

function faultsIn({ file, sections }: LookedFor): Finding[] {
  const global = GLOBAL_SECTIONS.flatMap((name) =>
    [...(sections.get(name) ?? [])].map((setting) => [name, ...setting] as const),
  );
  const faults = global.flatMap(([name, key, value]) => faultOfSetting(key, value, `${file}: [${name}] ${key}`) ?? []);
  const configuration: Configuration = new Map([...sections].map(([name, values]) => [name, { file, values }]));
  const views = [...sections.keys()].flatMap((name) => /^view (.+)$/.exec(name)?.[1] ?? []);
  const ofViews = views.flatMap((name) => faultOfView(name, configuration) ?? []);
  return [
    ...faults.map((fault) => withRemedy(findingOf(fault), 'Correct the line, or take it out.')),
    ...ofViews.map((fault: Fault) => findingOf(fault, 'warning')),
    ...(global.some(([, key]) => isSecretName(key)) ? readByOthers(file, 'a password') : []),
  ];
}

/** A warning when others can read or write a file that holds something secret. */
export function readByOthers(file: string, secret: string): Finding[] {
  const stats = statsOf(file);
  if (isWindows() || !stats?.isFile() || (stats.mode & 0o066) === 0) return [];
  const mode = (stats.mode & 0o777).toString(8).padStart(4, '0');
  return [warning(`${file} holds ${secret}, and its mode ${mode} lets others read or write it.`, `chmod 600 ${file}`)];
}
