import { DEFAULT_GROUP, DISKLESS_POOL } from '../../model/default-names.ts';
import { sameName } from '../../model/name.ts';
import { namesOf } from '../format/sections.ts';

/** LINSTOR makes this remote when a cluster ships to itself. */
export const GENERATED_REMOTE = 'local-remote-generated-by-linstor';

/** Sections whose objects only carry what is set on them: one with nothing set is the same as none. */
const CARRIERS = new Set(['storage-pool-definitions', 'node-connections', 'resource-connections', 'key-value-store']);

/** Whether LINSTOR itself makes an object, so that it neither comes nor goes with a file. `path`: section and names. */
export function isThereByItself(path: readonly string[]): boolean {
  return standing(path) !== undefined;
}

/**
 * What an object of the cluster is taken to be that a file names, as `wanted`, and an export leaves out because nothing is
 * set on it; undefined: it is not there.
 */
export function usualObject(path: readonly string[], wanted: object | undefined): unknown {
  const [section = ''] = path;
  const isObject = path.length === 1 + namesOf(section);
  if (isObject && CARRIERS.has(section) && Object.keys(wanted ?? {}).length === 0) return {};
  return standing(path)?.usual;
}

interface Standing {
  /** Without anything of the user's; undefined: nobody sets anything on it. */
  readonly usual?: unknown;
}

function standing(path: readonly string[]): Standing | undefined {
  const [section = '', ...names] = path;
  const isCalled = (name: string): boolean => names.length === namesOf(section) && sameName(names.at(-1) ?? '', name);
  if (section === 'resource-groups' && isCalled(DEFAULT_GROUP)) return { usual: { placement: { 'place-count': 2 } } };
  if (section === 'storage-pools' && isCalled(DISKLESS_POOL)) return { usual: { provider: 'DISKLESS' } };
  return section === 'remotes' && isCalled(GENERATED_REMOTE) ? {} : undefined;
}
