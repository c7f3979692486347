import { dirname } from 'node:path';
import { Fault, clientFault } from '../model/fault.ts';
import { systemReason } from '../model/system-reason.ts';
import { locked } from '../system/lock.ts';
import { parseContexts, type ContextStore, type Contexts } from './contexts.ts';

/** The contexts in `file`, which only its owner may read; `text` gives what is in it, undefined when it is not there. */
export function contextStore(file: string, text: () => string | undefined): ContextStore {
  const read = (): Contexts => {
    const content = text();
    return content === undefined ? { current: undefined, contexts: {} } : parseContexts(content, file);
  };
  const change = (make: (before: Contexts) => Contexts): Promise<void> => changeFile(file, () => make(read()));
  return {
    file,
    read,
    save: (name, settings) =>
      change(({ current, contexts }) => ({ current, contexts: { ...contexts, [name]: settings } })),
    use: (name) => change(({ contexts }) => ({ current: name, contexts })),
    remove: (name) =>
      change(({ current, contexts }) => {
        const others = Object.entries(contexts).filter(([other]) => other !== name);
        return { current: current === name ? undefined : current, contexts: Object.fromEntries(others) };
      }),
  };
}

/** Writes what `make` gives, which reads the file while nobody else writes it. Throws Faults. */
async function changeFile(file: string, make: () => Contexts): Promise<void> {
  const { default: Conf } = await import('conf');
  try {
    locked(file, ({ check }) => {
      const { current, contexts } = make();
      const store = new Conf<{ current?: string; contexts: Contexts['contexts'] }>({
        cwd: dirname(file),
        configName: 'contexts',
        configFileMode: 0o600,
        accessPropertiesByDotNotation: false,
      });
      check();
      store.store = { contexts, ...(current === undefined ? {} : { current }) };
    });
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw clientFault(`Cannot write ${file}: ${systemReason(error)}`, ['Nothing was saved.']);
  }
}
