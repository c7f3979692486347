import { findOption, type KnownOption, type OptionTable } from '../argv/option-table.ts';
import type { GivenOption } from '../argv/scanner.ts';
import { didYouMean } from '../model/similar-words.ts';
import { globalSections, jsonSetting, type ConfigSection, type Configuration } from '../config/files.ts';
import { spellings, type Option } from '../definition/option.ts';
import { onFault, usageFault } from '../model/fault.ts';

const ENVIRONMENT_PREFIX = 'LS_CLIENT_';
const OURS = /^(LS_|LINSTOR_)/;

/** Global options from the sections of the configuration that hold some. Throws usage Faults that name the file. */
export function optionsOfConfig(configuration: Configuration, globals: OptionTable): GivenOption[] {
  return globalSections(configuration).flatMap(([name, { file, values }]) =>
    [...values].flatMap(([key, value]) => settingOptions(`--${key}`, value, globals, `${file}: [${name}] ${key}`)),
  );
}

/** Global options from variables `LS_CLIENT_NAME`. Throws usage Faults that name the variable. */
export function optionsOfEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  globals: OptionTable,
): GivenOption[] {
  // That of a process takes several times as long to give all of its values.
  return Object.keys(env).flatMap((name) => {
    const value = OURS.test(name) ? env[name] : undefined;
    if (name === 'LINSTOR_CONTEXT' && value !== undefined && value !== '')
      return settingOptions('--context', value, globals, name);
    if (name === 'LINSTOR_PAGER' && value !== undefined)
      return settingOptions('--pager', value.trim() === '' ? 'off' : value, globals, name);
    if (!name.startsWith(ENVIRONMENT_PREFIX) || value === undefined) return [];
    const spelling = `--${name.slice(ENVIRONMENT_PREFIX.length).toLowerCase().replaceAll('_', '-')}`;
    return settingOptions(spelling, value, globals, name);
  });
}

/** What a saved view may set. */
const OF_VIEWS = ['output', 'columns', 'sort-by', 'where', 'limit', 'no-headers', 'bytes', 'units', 'fit', 'wide'];

/** The options of the section `[view NAME]`. Throws usage Faults: no such view, or one that names the file. */
export function optionsOfView(name: string, configuration: Configuration, globals: OptionTable): GivenOption[] {
  const section = configuration.get(`view ${name}`);
  if (!section) {
    const names = [...configuration.keys()].flatMap((key) => /^view (.+)$/.exec(key)?.[1] ?? []);
    const known = names.length > 0 ? `Views of the configuration: ${names.join(', ')}` : NO_VIEWS;
    throw usageFault(`There is no view '${name}'.`, [...didYouMean(name, names), known]);
  }
  return [...section.values].flatMap(([key, value]) => {
    const spelling = key.replaceAll('_', '-');
    const origin = `${section.file}: [view ${name}] ${key}`;
    if (!OF_VIEWS.includes(spelling))
      throw usageFault(`${origin}: a view has no such setting.`, didYouMean(key, OF_VIEWS));
    return settingOptions(`--${spelling}`, value, globals, origin);
  });
}

const NO_VIEWS = 'A view is a section [view NAME] of the configuration, with columns, sort-by or where.';

/** A setting that stands for a global option. Throws usage Faults that name its origin. */
export function settingOptions(spelling: string, value: string, globals: OptionTable, origin: string): GivenOption[] {
  const known = knownSetting(spelling, globals, origin);
  if (known.option.arity !== 'nothing') {
    if (value === '') throw usageFault(`${origin}: a value is missing.`);
    return [{ known, at: 0, typed: origin, glued: value, values: [{ at: 0, word: value }] }];
  }
  return isOn(value, origin) ? [{ known, at: 0, typed: origin, glued: undefined, values: [] }] : [];
}

function knownSetting(spelling: string, globals: OptionTable, origin: string): KnownOption {
  return onFault(
    () => findOption(spelling, [globals]),
    ({ message, hints }) => {
      throw usageFault(`${origin}: ${message}`, hints);
    },
  );
}

/** A switch counts as on with an empty value, as always, or with a word that says so. */
function isOn(value: string, origin: string): boolean {
  if (['', '1', 'true', 'yes', 'on'].includes(value.toLowerCase())) return true;
  if (['0', 'false', 'no', 'off'].includes(value.toLowerCase())) return false;
  throw usageFault(`${origin}: expected nothing, yes or no, but got '${value}'.`);
}

/**
 * Defaults of a list command from its section of the configuration: a JSON list is appended to a list option, any
 * other value holds unless the option was typed. Unknown keys are ignored. Throws usage Faults that name the file.
 */
export function applySection(
  values: Map<string, unknown>,
  options: Readonly<Record<string, Option>>,
  section: ConfigSection | undefined,
  name: string,
): void {
  for (const key of section?.values.keys() ?? []) {
    const spelling = `--${key.replaceAll('_', '-')}`;
    const found = Object.entries(options).find(([, { flags }]) => spellings(flags).includes(spelling));
    if (!section || !found) continue;
    const [option, { arity, type: kind }] = found;
    const value = jsonSetting(section, name, key);
    const read = (word: unknown): unknown => kind.parse(typeof word === 'string' ? word : JSON.stringify(word));
    if (Array.isArray(value))
      values.set(option, [...((values.get(option) as unknown[] | undefined) ?? []), ...value.map(read)]);
    else if (!values.has(option))
      values.set(option, arity === 'nothing' ? value === true : value === null ? undefined : read(value));
  }
}
