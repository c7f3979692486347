import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder, readOwn } from '../system/own-folder.ts';
import { writeWhole } from '../system/write-whole.ts';

/**
 * Loads a part of the built program with V8's code cache, which is kept per Node version and file in the user's cache
 * folder. Code is only taken from a file that belongs to this user and that nobody else may write, in such a folder: any
 * other is made anew at exit. One that cannot be kept is done without.
 */
export function loadChunk(name: string): unknown {
  const file = join(__dirname, `${name}.js`);
  const source = readFileSync(file, 'utf8');
  const cacheFile = cacheFileFor(name, file);
  const cachedData = cacheFile === undefined ? undefined : readOwn(cacheFile);
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const script = new Script(wrapped, { filename: file, ...(cachedData ? { cachedData } : {}) });
  const module = { exports: {} };
  (script.runInThisContext() as ChunkFunction)(module.exports, createRequire(file), module, file, __dirname);
  if (cacheFile !== undefined && (!cachedData || script.cachedDataRejected === true))
    process.once('exit', () => store(cacheFile, script));
  return module.exports;
}

type ChunkFunction = (
  exports: object,
  require: NodeJS.Require,
  module: object,
  file: string,
  directory: string,
) => void;

function cacheFileFor(name: string, file: string): string | undefined {
  const folder = cacheFolder('code');
  if (folder === undefined) return undefined;
  const { size, mtimeMs } = statSync(file);
  return join(folder, `${name}-${process.version}-${process.arch}-${size}-${Math.trunc(mtimeMs)}`);
}

function store(path: string, script: Script): void {
  try {
    writeWhole(path, script.createCachedData());
    sweep(path);
  } catch {
    // A cache folder that cannot be written only costs time; it is no business of the command that ran.
  }
}

/** Removes what was kept of the same part for other builds and other versions of Node. */
function sweep(path: string): void {
  const folder = dirname(path);
  const own = basename(path);
  const part = own.slice(0, own.indexOf('-v') + 2);
  for (const name of readdirSync(folder))
    if (name.startsWith(part) && name !== own) rmSync(join(folder, name), { force: true });
}
