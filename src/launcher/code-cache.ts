import { closeSync, fstatSync, openSync, readSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { ExitCode } from '../model/exit-code.ts';
import { cacheFolder, readOwn } from '../system/own-folder.ts';
import { writeWhole } from '../system/write-whole.ts';
import { partLoader, type PartFunction } from './part-loader.ts';

/**
 * Loads parts of the built program (`core`, `node`), each once, and gives what they export. V8's code cache of parts that are
 * loaded together is kept, per Node version, files and kind of line, in the user's cache folder. Code is only taken from a file that belongs
 * to this user and that nobody else may write, in such a folder: any other is made anew at exit. One that cannot be kept is done
 * without.
 */
export const loadParts = partLoader({
  folder: __dirname,
  file: fileOf,
  compile,
  require: (id): unknown => module.require(id),
});

function fileOf(name: string): string {
  return join(__dirname, `${name}.js`);
}

function compile(names: readonly string[], kind?: string): readonly PartFunction[] {
  const together = names.join('+');
  const files = names.map(openFile);
  const cacheFile = cacheFileFor(kind === undefined ? together : `${together}.${kind}`, files);
  const cachedData = cacheFile === undefined ? undefined : readOwn(cacheFile);
  const script = new Script(listOf(files), {
    filename: join(__dirname, together),
    ...(cachedData ? { cachedData } : {}),
  });
  const functions = script.runInThisContext() as PartFunction[];
  if (cacheFile !== undefined && (!cachedData || script.cachedDataRejected === true)) keepAtExit(cacheFile, script);
  return functions;
}

interface OpenFile {
  readonly descriptor: number;
  readonly size: number;
  readonly mtimeMs: number;
}

function openFile(name: string): OpenFile {
  const descriptor = openSync(fileOf(name), 'r');
  const { size, mtimeMs } = fstatSync(descriptor);
  return { descriptor, size, mtimeMs };
}

/**
 * The text of a list with the function of each file. All are read into one piece of memory, and become one string: each one more would be as much
 * memory that the system has to give.
 */
function listOf(files: readonly OpenFile[]): string {
  const bytes = Buffer.allocUnsafeSlow(files.reduce((sum, { size }) => sum + 1 + size, 1));
  let end = bytes.write('[', 'latin1');
  for (const { descriptor, size } of files) {
    end += readSync(descriptor, bytes, end, size, null);
    closeSync(descriptor);
    end += bytes.write(',', end, 'latin1');
  }
  bytes.write(']', end - 1, 'latin1');
  return bytes.toString('latin1', 0, end);
}

function cacheFileFor(parts: string, files: readonly OpenFile[]): string | undefined {
  const folder = cacheFolder('code');
  if (folder === undefined) return undefined;
  const stamps = files.map(({ size, mtimeMs }) => `${size}-${Math.trunc(mtimeMs)}`);
  return join(folder, [parts, process.version, process.arch, ...stamps].join('-'));
}

/** What was compiled anew, by the file that will keep it. */
const compiled = new Map<string, Script>();

/** Only at the end is known which functions a run uses. One that never came to its work used few: its code would slow down all that follow. */
function keepAtExit(path: string, script: Script): void {
  if (compiled.size === 0)
    process.once('exit', (code) => {
      if (!NEVER_BEGAN.has(code) && code < ExitCode.hangup) compiled.forEach((one, file) => store(file, one));
    });
  compiled.set(path, script);
}

const NEVER_BEGAN: ReadonlySet<number> = new Set([ExitCode.usage, ExitCode.noController, ExitCode.timeout]);

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
