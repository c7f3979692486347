import { readFileSync } from 'node:fs';
import { contextStore } from '../config/context-store.ts';
import { readConfiguration } from '../config/files.ts';
import { configReader } from '../cli/config-reader.ts';
import { connect, knownControllersFile } from '../cli/connect.ts';
import { resolveHost } from '../cli/host-names.ts';
import { parseLine } from '../cli/parse-line.ts';
import { withoutPasswords } from '../transport/address.ts';
import { knownControllers } from '../transport/known-controllers.ts';
import type { Prompter } from '../definition/runtime.ts';
import type { ObjectSource } from '../definition/argument-type.ts';
import { clientFault } from '../model/fault.ts';
import { printableLine } from '../output/printable.ts';
import type { Name } from './name-source.ts';
import type { GivenValue } from './cursor.ts';
import { keepNames } from './name-cache.ts';
import { isTypable, liveNames } from './names.ts';
import { homeFolder } from '../system/home.ts';
import { userFile } from '../system/user-file.ts';

/** How long somebody who pressed TAB may be kept waiting, in ms. */
const PATIENCE = 1000;

/**
 * What the functions of the shells run for live names: `__names SOURCE CACHE_FILE [SOURCE=WORD…] -- GLOBAL_OPTIONS`.
 * Prints `NAME<TAB>DESCRIPTION` lines, keeps them in the cache file of that name (`-`: does not), and says nothing about trouble.
 */
export async function shellNames(words: readonly string[]): Promise<void> {
  const [wanted = '', cacheFile = '-', ...rest] = words;
  const [source = '', of] = wanted.split(':');
  const end = rest.indexOf('--');
  const given = rest.slice(0, end < 0 ? rest.length : end).map(givenValue);
  const options = end < 0 ? [] : rest.slice(end + 1);
  const late = setTimeout(() => finish([], cacheFile), PATIENCE);
  const names = await quietly(() => askFor(source as ObjectSource, of, given, options));
  clearTimeout(late);
  finish(names, cacheFile);
}

/** The process ends here: a connection that hangs must not keep it. */
function finish(names: readonly Name[], cacheFile: string): void {
  const lines = names.filter(({ word }) => isTypable(word)).map(lineOf);
  const text = lines.join('');
  if (cacheFile !== '-') keepNames(cacheFile, text);
  process.stdout.write(text, () => process.exit(0));
}

function lineOf({ word, description }: Name): string {
  return `${word}\t${printableLine(description)}\n`;
}

function givenValue(word: string): GivenValue {
  const at = word.indexOf('=');
  return { source: word.slice(0, at) as ObjectSource, word: word.slice(at + 1) };
}

async function askFor(
  source: ObjectSource,
  of: string | undefined,
  given: readonly GivenValue[],
  options: readonly string[],
): Promise<readonly Name[]> {
  const home = homeFolder();
  const files = configReader(home);
  const contextFile = userFile(home, 'contexts.json');
  const contexts = contextStore(contextFile, () => files.read(contextFile));
  if (source === 'contexts')
    return Object.entries(contexts.read().contexts).map(([word, { controllers = '' }]) => ({
      word,
      description: withoutPasswords(controllers),
    }));
  if (source === 'known-controllers')
    return knownControllers(knownControllersFile(home)).map(({ address, redirectsTo, since }) => ({
      word: address,
      description: redirectsTo === undefined ? `noted ${since ?? ''}`.trim() : `redirects to ${redirectsTo}`,
    }));
  const sources = { env: process.env, configuration: () => readConfiguration(files), contexts };
  const { globals, context } = parseLine(options, { nouns: [], load: noNoun }, sources);
  // A context that was typed counts more than the environment.
  const isTyped = context?.typed === true && context.values.has('controllers');
  const services = {
    env: isTyped ? { ...process.env, LS_CONTROLLERS: undefined } : process.env,
    home,
    files: { read: (path: string) => Promise.resolve(readFileSync(path)) },
    ask: NOBODY,
    warn: () => undefined,
    print: () => undefined,
    onlyKnown: true,
  };
  const controller = () => connect({ ...globals, curl: false, timeout: PATIENCE / 1000 }, services);
  const names = liveNames(controller, { resolve: resolveHost, entries: () => Promise.resolve([]) });
  return names(source, { typed: '', given, of });
}

/** There is a person, but TAB is no place for questions. */
const NOBODY: Prompter = {
  interactive: false,
  secret: () => Promise.reject(clientFault('Nothing is asked while a line is completed.')),
  confirm: () => Promise.reject(clientFault('Nothing is asked while a line is completed.')),
  line: () => Promise.resolve(undefined),
};

function noNoun(name: string): never {
  throw clientFault(`No command word belongs here: ${name}`);
}

/** A cluster that does not answer only means fewer suggestions. */
async function quietly(ask: () => Promise<readonly Name[]>): Promise<readonly Name[]> {
  try {
    return await ask();
  } catch {
    return []; // whatever it was: the command itself will say it, and here it would only disturb the line being typed
  }
}
