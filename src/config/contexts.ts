import { usageFault } from '../model/fault.ts';

/** Global options by their long names without dashes, as in the section `[global]` of the configuration. */
export type ContextSettings = Readonly<Record<string, string>>;

/** Saved sets of settings, one for each cluster, and the one in use when nothing else is said. */
export interface Contexts {
  readonly current: string | undefined;
  readonly contexts: Readonly<Record<string, ContextSettings>>;
}

/** The contexts of this user. Reading takes no package; changing loads one. */
export interface ContextStore {
  /** Where they are kept. */
  readonly file: string;
  /** Throws a usage Fault when the file is not what it should be. */
  read(): Contexts;
  save(name: string, settings: ContextSettings): Promise<void>;
  /** The one in use from now on; undefined: none. */
  use(name: string | undefined): Promise<void>;
  remove(name: string): Promise<void>;
}

/** What `text`, the content of `file`, says. Throws a usage Fault that names the file. */
export function parseContexts(text: string, file: string): Contexts {
  const wrong = (why: string) => usageFault(`${file}: ${why}.`, ["'linstor context add' makes a new one."]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong('this is not JSON');
  }
  if (!isRecord(value)) throw wrong('this holds no contexts');
  const { current, contexts = {} } = value;
  if (!isRecord(contexts) || !Object.values(contexts).every(isSettings)) throw wrong('a context must hold texts only');
  return {
    current: typeof current === 'string' && current !== '' ? current : undefined,
    contexts: contexts as Record<string, ContextSettings>,
  };
}

/** The settings of a context by its name. Throws a usage Fault that names the others. */
export function findContext({ contexts }: Contexts, name: string): ContextSettings {
  const found = Object.hasOwn(contexts, name) ? contexts[name] : undefined;
  if (found) return found;
  const names = Object.keys(contexts);
  throw usageFault(`There is no context '${name}'.`, [
    names.length > 0
      ? `There are: ${names.join(', ')}`
      : "None is saved yet; 'linstor context add NAME --controllers …' saves one.",
  ]);
}

/** Throws a usage Fault for what would not be understood as a name on a command line. */
export function checkContextName(name: string): void {
  if (name === '' || name.startsWith('-')) throw usageFault(`'${name}' cannot be the name of a context.`);
}

function isSettings(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((setting) => typeof setting === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
