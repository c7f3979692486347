import type { Controller } from '../api/controller.ts';
import type { ObjectSource } from '../definition/argument-type.ts';
import { compareNatural } from '../model/order.ts';
import { isPrintableLine } from '../output/printable.ts';
import type { Name, NameContext, Names } from './name-source.ts';
import { QUESTIONS } from './name-questions.ts';

/** What live names are asked from besides the controller. */
export interface NameServices {
  /** The addresses of a host name. */
  readonly resolve: (name: string) => Promise<readonly string[]>;
  /** The entries of a folder, those of folders with a slash at their end; [] when it cannot be read. */
  readonly entries: (folder: string) => Promise<readonly string[]>;
}

/** Live names of a cluster, one request for each question. Throws Faults when the controller cannot be asked. */
export function liveNames(controller: () => Promise<Controller>, services: NameServices): Names {
  return async (source, context) => {
    if (source === 'local-files') return await localFiles(context.typed, services);
    if (source === 'node-address') return await addresses(context, services);
    if (source === 'api-paths') return await apiPaths();
    if (source === 'format-paths') return (await import('./format-paths.ts')).formatPaths();
    const question = QUESTIONS[source]?.(context);
    if (question === undefined) return [];
    const named = new Map<string, Name>();
    for await (const name of question(await controller()))
      if (!named.has(name.word) && isTypable(name.word) && name.word.startsWith(context.typed))
        named.set(name.word, name);
    return [...named.values()].sort((a, b) => compareNatural(a.word, b.word));
  };
}

/** What nobody could type, or would be taken for an option, is no name to go on with. */
export function isTypable(word: string): boolean {
  return isPrintableLine(word) && !word.startsWith('-');
}

/** The addresses of the name that was typed for the node. */
async function addresses({ given }: NameContext, { resolve }: NameServices): Promise<readonly Name[]> {
  const node = given.find(({ word }) => word !== '')?.word;
  if (node === undefined) return [];
  return (await resolve(node)).map((word) => ({ word, description: `Address of ${node}` }));
}

/** The operations of the REST API as far as they are the same for every object. */
async function apiPaths(): Promise<readonly Name[]> {
  const { endpoints } = await import('../api/endpoints.ts');
  const paths = new Set(endpoints().map(({ path }) => path.replace(/\{.*$/, '')));
  return [...paths].sort().map((word) => ({ word, description: '' }));
}

async function localFiles(typed: string, { entries }: NameServices): Promise<readonly Name[]> {
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  const hidden = typed.slice(folder.length).startsWith('.');
  const found = await entries(folder === '' ? '.' : folder);
  return found
    .filter((name) => isPrintableLine(name) && (hidden || !name.startsWith('.')))
    .map((name) => ({ word: folder + name, description: '' }));
}

/** Whether names of this kind come from the cluster: what else there is to know needs no controller. */
export function isLive(source: ObjectSource): boolean {
  return Object.hasOwn(QUESTIONS, source) || source === 'node-address';
}
