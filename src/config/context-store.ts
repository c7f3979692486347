import { dirname } from 'node:path';
import { parseContexts } from './contexts.ts';
import type { ContextStore, Contexts } from './contexts.ts';

/** The contexts in `file`, which only its owner may read; `text` gives what is in it, undefined when it is not there. */
export function contextStore(file: string, text: () => string | undefined): ContextStore {
  const read = (): Contexts => {
    const content = text();
    return content === undefined ? { current: undefined, contexts: {} } : parseContexts(content, file);
  };
  const write = async ({ current, contexts }: Contexts): Promise<void> => {
    const store = await openStore(file);
    store.store = { contexts, ...(current === undefined ? {} : { current }) };
  };
  return {
    file,
    read,
    save: async (name, settings) => {
      const { current, contexts } = read();
      await write({ current, contexts: { ...contexts, [name]: settings } });
    },
    use: (name) => write({ ...read(), current: name }),
    remove: async (name) => {
      const { current, contexts } = read();
      const others = Object.entries(contexts).filter(([other]) => other !== name);
      await write({ current: current === name ? undefined : current, contexts: Object.fromEntries(others) });
    },
  };
}

async function openStore(file: string) {
  const [{ default: Conf }, { mkdir }] = await Promise.all([import('conf'), import('node:fs/promises')]);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  return new Conf<{ current?: string; contexts: Contexts['contexts'] }>({
    cwd: dirname(file),
    configName: 'contexts',
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
  });
}
