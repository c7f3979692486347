import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { homeFolder } from '../system/home.ts';
import { locked } from '../system/lock.ts';
import { cacheFolder, readOwn } from '../system/own-folder.ts';
import { writeWhole } from '../system/write-whole.ts';
import type { Place } from './find-controller.ts';
import type { PluginOptions } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Places = Readonly<Record<string, Place>>;

/** Remembers where the controller was found, for each cluster and each way it was asked for. What cannot be kept is found anew. */
export class LocationCache {
  readonly #file: string | undefined;
  readonly #key: Promise<string>;

  constructor(options: PluginOptions, env: Environment) {
    const home = homeFolder(env);
    const folder = cacheFolder('', env);
    this.#file = folder === undefined ? undefined : join(folder, 'kubectl.json');
    this.#key = keyOf(options, env, home);
  }

  async recall(): Promise<Place | undefined> {
    return this.#file === undefined ? undefined : placesIn(this.#file)[await this.#key];
  }

  /** Undefined forgets. */
  async keep(place: Place | undefined): Promise<void> {
    const key = await this.#key;
    const file = this.#file;
    if (file === undefined) return;
    try {
      locked(file, ({ check }) => {
        const others = Object.entries(placesIn(file)).filter(([other]) => other !== key);
        const places = Object.fromEntries(place ? [...others, [key, place]] : others);
        writeWhole(file, JSON.stringify(places), { check });
      });
    } catch {
      // Without a cache every command looks for the controller.
    }
  }
}

function placesIn(file: string): Places {
  try {
    const value = JSON.parse(readOwn(file)?.toString('utf8') ?? '{}') as unknown;
    return typeof value === 'object' && value !== null ? (value as Places) : {};
  } catch {
    return {}; // what cannot be read is found anew
  }
}

/** Cluster, namespace and selector; the current context is read from kubectl's own file, which needs no kubectl. */
async function keyOf(options: PluginOptions, env: Environment, home: string): Promise<string> {
  const { context, kubeconfig, namespace, selector } = options;
  const file = kubeconfig ?? (env.KUBECONFIG === '' ? undefined : env.KUBECONFIG) ?? join(home, '.kube', 'config');
  const current = context ?? (await currentContext(file));
  return JSON.stringify([file, current, namespace ?? null, selector ?? null]);
}

/** Of several files, separated as the folders of PATH are, the first that names one counts. */
async function currentContext(files: string): Promise<string> {
  for (const file of files.split(delimiter)) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const found = /^current-context:\s*(.*?)\s*$/m.exec(text)?.[1]?.replace(/^(["'])(.*)\1$/, '$2');
    if (found !== undefined && found !== '') return found;
  }
  return '';
}
