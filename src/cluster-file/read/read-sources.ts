import { isUtf8 } from 'node:buffer';
import type { Files } from '../../definition/runtime.ts';
import { usageFault } from '../../model/fault.ts';
import { compareNatural } from '../../model/order.ts';
import { FileFault } from './file-faults.ts';
import type { SourceText } from './read-document.ts';

/** What counts as a cluster file in a folder. */
const IN_FOLDERS = /^[^.].*\.(ya?ml|json)$/i;

/**
 * The texts of files, of the `.yaml`, `.yml` and `.json` files in folders (not in those below), and of stdin for `-`. Throws a
 * usage Fault for what cannot be read and for a folder without any, and a FileFault for what is no text in UTF-8.
 */
export async function readSources(files: Files, paths: readonly string[]): Promise<readonly SourceText[]> {
  const sources: SourceText[] = [];
  for (const path of paths)
    for (const file of await filesAt(files, path)) {
      const name = file === '-' ? 'stdin' : file;
      sources.push({ name, text: textOf(name, Buffer.from(await files.read(file))) });
    }
  return sources;
}

function textOf(file: string, bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (isUtf8(bytes) && !text.includes('\0')) return text.replace(/^\uFEFF/, '');
  const good = /^[^\0\uFFFD]*/.exec(text)?.[0] ?? '';
  const line = good.split('\n').length;
  const column = good.length - good.lastIndexOf('\n');
  throw new FileFault([{ file, line, column, message: 'this is no text in UTF-8: save it in this encoding' }]);
}

async function filesAt(files: Files, path: string): Promise<readonly string[]> {
  if (path === '-' || !(await files.isDirectory(path))) return [path];
  const names = (await files.entries(path)).filter((name) => IN_FOLDERS.test(name));
  if (names.length === 0) throw usageFault(`There is no .yaml, .yml or .json file in ${path}.`);
  return names.toSorted(compareNatural).map((name) => `${path.replace(/\/+$/, '')}/${name}`);
}
