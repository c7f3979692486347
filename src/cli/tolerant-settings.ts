import { GLOBAL_TABLE } from '../argv/global-options.ts';
import { readOptions } from '../argv/read-values.ts';
import { globalSections, type ConfigSection, type Configuration } from '../config/files.ts';
import type { Contexts, ContextStore } from '../config/contexts.ts';
import { Fault } from '../model/fault.ts';
import type { SettingSources } from './setting-sources.ts';
import { optionsOfConfig, optionsOfEnvironment, optionsOfView, settingOptions } from './settings.ts';

const NO_CONFIGURATION: Configuration = new Map();
const NO_CONTEXTS: Contexts = { current: undefined, contexts: {} };

/** The same settings without those that would end a line: for a command that is to tell what is wrong with them. */
export function tolerantSources(sources: SettingSources): SettingSources {
  const contexts = sources.contexts && tolerantContexts(sources.contexts);
  const known = contexts && Object.keys(contexts.read().contexts);
  let read: Configuration | undefined;
  const configuration = (): Configuration =>
    (read ??= usableConfiguration(tolerated(sources.configuration, NO_CONFIGURATION), known));
  return {
    ...sources,
    env: usableVariables(sources.env, configuration, known),
    configuration,
    ...(contexts ? { contexts } : {}),
  };
}

/** Why the setting `key` of a section with global options cannot be used; undefined when it can. */
export function faultOfSetting(key: string, value: string, origin: string): Fault | undefined {
  return faultOf(() => readOptions(settingOptions(`--${key}`, value, GLOBAL_TABLE, origin)));
}

/** Why a variable that stands for a global option cannot be used; undefined when it can, and for all others. */
export function faultOfVariable(name: string, value: string): Fault | undefined {
  return faultOf(() => readOptions(optionsOfEnvironment({ [name]: value }, GLOBAL_TABLE)));
}

/** Why a saved view cannot be used; undefined when it can. */
export function faultOfView(name: string, configuration: Configuration): Fault | undefined {
  return faultOf(() => readOptions(optionsOfView(name, configuration, GLOBAL_TABLE)));
}

function faultOf(work: () => unknown): Fault | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

function usableConfiguration(whole: Configuration, contexts: readonly string[] | undefined): Configuration {
  const usable = globalSections(whole).map(([name, { file, values }]): [string, ConfigSection] => {
    const kept = [...values].filter(([key, value]) => {
      const alone: Configuration = new Map([[name, { file, values: new Map([[key, value]]) }]]);
      const fault = faultOf(() => readOptions(optionsOfConfig(alone, GLOBAL_TABLE)));
      return fault === undefined && isThere(key, value, whole, contexts);
    });
    return [name, { file, values: new Map(kept) }];
  });
  return new Map([...whole, ...usable]);
}

/** Contexts and views are named; what is named has to be there. */
function isThere(
  key: string,
  value: string,
  configuration: Configuration,
  contexts: readonly string[] | undefined,
): boolean {
  if (key === 'context') return value === '' || contexts?.includes(value) !== false;
  return key !== 'view' || faultOfView(value, configuration) === undefined;
}

function usableVariables(
  env: SettingSources['env'],
  configuration: () => Configuration,
  contexts: readonly string[] | undefined,
): SettingSources['env'] {
  const keys: Readonly<Record<string, string>> = {
    LINSTOR_CONTEXT: 'context',
    LS_CLIENT_CONTEXT: 'context',
    LS_CLIENT_VIEW: 'view',
  };
  const usable = Object.entries(env).filter(
    ([name, value]) =>
      value === undefined ||
      (faultOfVariable(name, value) === undefined &&
        (!Object.hasOwn(keys, name) || isThere(keys[name] ?? '', value, configuration(), contexts))),
  );
  return Object.fromEntries(usable);
}

function tolerantContexts(store: ContextStore): ContextStore {
  const { current, contexts } = tolerated(() => store.read(), NO_CONTEXTS);
  const usable = Object.entries(contexts).map(([name, settings]) => [
    name,
    Object.fromEntries(
      Object.entries(settings).filter(([key, value]) => faultOfSetting(key, value, name) === undefined),
    ),
  ]);
  const kept: Contexts = {
    current: current !== undefined && Object.hasOwn(contexts, current) ? current : undefined,
    contexts: Object.fromEntries(usable) as Contexts['contexts'],
  };
  return { ...store, read: () => kept };
}

/** What cannot be read counts as not being there, whatever the reason. */
function tolerated<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
