import type { Files } from '../definition/runtime.ts';
import { usageFault } from '../model/fault.ts';
import { compareNatural } from '../model/order.ts';
import type { SourceText } from './read-document.ts';

/** What counts as a cluster file in a folder. */
const IN_FOLDERS = /^[^.].*\.(ya?ml|json)$/i;

/**
 * The texts of files, of the `.yaml`, `.yml` and `.json` files in folders (not in those below), and of stdin for `-`. Throws a
 * usage Fault for what cannot be read and for a folder without any.
 */
export async function readSources(files: Files, paths: readonly string[]): Promise<readonly SourceText[]> {
  const sources: SourceText[] = [];
  for (const path of paths)
    for (const file of await filesAt(files, path)) {
      const text = Buffer.from(await files.read(file)).toString('utf8');
      sources.push({ name: file === '-' ? 'stdin' : file, text });
    }
  return sources;
}

async function filesAt(files: Files, path: string): Promise<readonly string[]> {
  if (path === '-' || !(await files.isDirectory(path))) return [path];
  const names = (await files.entries(path)).filter((name) => IN_FOLDERS.test(name));
  if (names.length === 0) throw usageFault(`There is no .yaml, .yml or .json file in ${path}.`);
  return names.toSorted(compareNatural).map((name) => `${path.replace(/\/+$/, '')}/${name}`);
}
