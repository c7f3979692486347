import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
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
  const files = names.map(fileOf);
  const together = names.join('+');
  const cacheFile = cacheFileFor(kind === undefined ? together : `${together}.${kind}`, files);
  const cachedData = cacheFile === undefined ? undefined : readOwn(cacheFile);
  // Each file is one function. They are joined as bytes: strings of this length would each have the heap cleaned once more.
  const text = Buffer.concat([...files.flatMap((file, at) => [at === 0 ? OPEN : COMMA, readFileSync(file)]), CLOSE]);
  const script = new Script(text.toString('latin1'), {
    filename: join(__dirname, together),
    ...(cachedData ? { cachedData } : {}),
  });
  const functions = script.runInThisContext() as PartFunction[];
  if (cacheFile !== undefined && (!cachedData || script.cachedDataRejected === true)) keepAtExit(cacheFile, script);
  return functions;
}

const [OPEN, COMMA, CLOSE] = [Buffer.from('['), Buffer.from(','), Buffer.from(']')];

function cacheFileFor(parts: string, files: readonly string[]): string | undefined {
  const folder = cacheFolder('code');
  if (folder === undefined) return undefined;
  const stamps = files.map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${size}-${Math.trunc(mtimeMs)}`;
  });
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
