import { didYouMean } from '../model/similar-words.ts';
import { BriefFault, usageFault } from '../model/fault.ts';

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
  const wrong = (why: string, places: readonly string[] = []) =>
    usageFault(`${file}: ${why}.`, [...places, "'linstor context add' makes a new one."]);
  const misshapen = (why: string) =>
    new BriefFault(wrong(why), async () => wrong(why, (await import('./explain-contexts.ts')).faultsInContexts(text)));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrong('this is not JSON', placeOf(error, text));
  }
  if (!isRecord(value)) throw misshapen('this holds no contexts');
  const { current, contexts = {} } = value;
  if (!isRecord(contexts) || !Object.values(contexts).every(isSettings))
    throw misshapen('a context must hold texts only');
  return {
    current: typeof current === 'string' && current !== '' ? current : undefined,
    contexts: contexts as Record<string, ContextSettings>,
  };
}

/** Where JSON goes wrong, if the parser tells. Its own words would quote the text, and there may be a secret in it. */
function placeOf(error: unknown, text: string): readonly string[] {
  const position =
    /at position (\d+)/.exec(String(error))?.[1] ?? (String(error).includes('end of JSON') ? text.length : undefined);
  if (position === undefined) return [];
  const before = text.slice(0, Number(position)).split('\n');
  return [`It goes wrong at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}.`];
}

/** The settings of a context by its name. Throws a usage Fault that names the others. */
export function findContext({ contexts }: Contexts, name: string): ContextSettings {
  const found = Object.hasOwn(contexts, name) ? contexts[name] : undefined;
  if (found) return found;
  const names = Object.keys(contexts);
  throw usageFault(`There is no context '${name}'.`, [
    ...didYouMean(name, names),
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
