import { readdir } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { isTypable } from '../completion/names.ts';

/** The names of the programs in the folders of PATH; folders that cannot be read have none. */
export async function programsOf(path: string): Promise<readonly string[]> {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const names = await Promise.all(folders.map(entriesOf));
  return [...new Set(names.flat())].filter(isTypable).sort();
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  } catch {
    return []; // nothing in it could be started
  }
}
