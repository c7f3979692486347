import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Place } from './controller.ts';
import type { PluginOptions } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Places = Readonly<Record<string, Place>>;

/** Remembers where the controller was found, for each cluster and each way it was asked for. What cannot be kept is found anew. */
export class Memory {
  readonly #file: string;
  readonly #key: Promise<string>;

  constructor(options: PluginOptions, env: Environment) {
    const home = env.HOME ?? homedir();
    const cache = env.XDG_CACHE_HOME;
    this.#file = join(
      cache === undefined || cache === '' ? join(home, '.cache') : cache,
      'linstor-client',
      'kubectl.json',
    );
    this.#key = keyOf(options, env, home);
  }

  async recall(): Promise<Place | undefined> {
    const places = await this.#places();
    return places[await this.#key];
  }

  /** Undefined forgets. */
  async keep(place: Place | undefined): Promise<void> {
    const key = await this.#key;
    const others = Object.entries(await this.#places()).filter(([other]) => other !== key);
    const places = Object.fromEntries(place ? [...others, [key, place]] : others);
    const partial = `${this.#file}.${process.pid}`;
    try {
      await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 });
      await writeFile(partial, JSON.stringify(places), { mode: 0o600 });
      await rename(partial, this.#file);
    } catch {
      // Without a cache folder every command looks for the controller.
    }
  }

  async #places(): Promise<Places> {
    try {
      const value = JSON.parse(await readFile(this.#file, 'utf8')) as unknown;
      return typeof value === 'object' && value !== null ? (value as Places) : {};
    } catch {
      return {};
    }
  }
}

/** Cluster, namespace and selector; the current context is read from kubectl's own file, which needs no kubectl. */
async function keyOf(options: PluginOptions, env: Environment, home: string): Promise<string> {
  const { context, kubeconfig, namespace, selector } = options;
  const file = kubeconfig ?? (env.KUBECONFIG === '' ? undefined : env.KUBECONFIG) ?? join(home, '.kube', 'config');
  const current = context ?? (await currentContext(file));
  return JSON.stringify([file, current, namespace ?? null, selector ?? null]);
}

/** Of several files separated by colons the first that names one counts. */
async function currentContext(files: string): Promise<string> {
  for (const file of files.split(':')) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const found = /^current-context:\s*(.*?)\s*$/m.exec(text)?.[1]?.replace(/^(["'])(.*)\1$/, '$2');
    if (found !== undefined && found !== '') return found;
  }
  return '';
}
