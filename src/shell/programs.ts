import { readdir } from 'node:fs/promises';
import { isTypable } from '../completion/names.ts';
import { pathFolders, programEnds } from '../system/platform.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The names of the programs in the folders of PATH, as they are typed; folders that cannot be read have none. */
export async function programsOf(env: Environment): Promise<readonly string[]> {
  const folders = pathFolders(env).filter((folder) => folder !== '');
  const files = (await Promise.all(folders.map(entriesOf))).flat();
  return [...new Set(typedNames(files, programEnds(env)))].filter(isTypable).sort();
}

/** Where the end of a file's name makes it a program, only such files are, and the end need not be typed. */
export function typedNames(files: readonly string[], ends: readonly string[]): readonly string[] {
  if (ends.length === 0) return files;
  return files.flatMap((file) => {
    const end = ends.find((one) => file.toLowerCase().endsWith(one.toLowerCase()));
    return end === undefined ? [] : [file.slice(0, -end.length)];
  });
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  } catch {
    return []; // nothing in it could be started
  }
}
