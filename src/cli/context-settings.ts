import { findContext, type ContextStore } from '../config/contexts.ts';
import type { OptionTable } from '../argv/option-table.ts';
import { settingOptions } from './settings.ts';
import { readOptions } from '../argv/read-values.ts';

/** The context that a line uses. */
export interface ContextInUse {
  readonly name: string;
  /** Named on the command line itself: it then counts more than the environment. */
  readonly typed: boolean;
  readonly values: ReadonlyMap<string, unknown>;
}

/** Where the name of a context may come from, by rank; an empty name stands for none. */
export interface ContextNames {
  readonly typed: unknown;
  /** Of the line that started the shell. */
  readonly inherited: unknown;
  /** Of the environment, then of the configuration. */
  readonly background: unknown;
}

/** What says who one is and whom one believes: it belongs to the controllers it was saved with. */
const OF_ITS_CONTROLLERS = [
  'user',
  'password',
  'passwordFile',
  'tokenFile',
  'certfile',
  'keyfile',
  'allowInsecureAuth',
];

/**
 * The names of the settings of this context that must not go to `controllers`, the list that a line leads to: all that say who one is, unless
 * every one of these is a controller of the context. A context without controllers is for any.
 */
export function settingsWithheldFrom(
  controllers: readonly string[],
  values: ReadonlyMap<string, unknown>,
): readonly string[] {
  const own = values.get('controllers');
  if (typeof own !== 'string') return [];
  const saved = new Set(own.split(','));
  if (controllers.every((one) => saved.has(one))) return [];
  // Checking less is for them alone, too; checking more does no harm.
  return [...OF_ITS_CONTROLLERS, ...(values.get('tls') === 'insecure' ? ['tls'] : [])].filter((name) =>
    values.has(name),
  );
}

/** The context in use with its values as global options. Throws a usage Fault when there is no such context. */
export function contextInUse(
  names: ContextNames,
  store: Pick<ContextStore, 'read' | 'file'> | undefined,
  globals: OptionTable,
): ContextInUse | undefined {
  if (!store) return undefined;
  const named = [names.typed, names.inherited, names.background].find((name) => typeof name === 'string');
  if (named === '') return undefined;
  const contexts = store.read();
  const name = typeof named === 'string' ? named : contexts.current;
  if (name === undefined) return undefined;
  const settings = Object.entries(findContext(contexts, name));
  const options = settings.flatMap(([key, value]) =>
    settingOptions(`--${key}`, value, globals, `${store.file}: ${name}: ${key}`),
  );
  return { name, typed: typeof names.typed === 'string', values: readOptions(options) };
}
