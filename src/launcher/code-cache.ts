import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder, readOwn } from '../system/own-folder.ts';
import { writeWhole } from '../system/write-whole.ts';

/** Parts that were loaded, by their names. */
const loaded = new Map<string, object>();

/**
 * Loads parts of the built program (`core`, `node`), each once, and gives what they export. V8's code cache of parts that are
 * loaded together is kept, per Node version and files, in the user's cache folder. Code is only taken from a file that belongs
 * to this user and that nobody else may write, in such a folder: any other is made anew at exit. One that cannot be kept is done
 * without.
 */
export function loadParts(names: readonly string[]): readonly unknown[] {
  const missing = names.filter((name) => !loaded.has(name));
  if (missing.length > 0) run(missing);
  return names.map((name) => loaded.get(name));
}

function run(names: readonly string[]): void {
  const files = names.map((name) => join(__dirname, `${name}.js`));
  const cacheFile = cacheFileFor(names, files);
  const cachedData = cacheFile === undefined ? undefined : readOwn(cacheFile);
  // Each file is one function. They are joined as bytes: strings of this length would each have the heap cleaned once more.
  const text = Buffer.concat([...files.flatMap((file, at) => [at === 0 ? OPEN : COMMA, readFileSync(file)]), CLOSE]);
  const script = new Script(text.toString('latin1'), {
    filename: join(__dirname, names.join('+')),
    ...(cachedData ? { cachedData } : {}),
  });
  const functions = script.runInThisContext() as PartFunction[];
  for (const [at, name] of names.entries()) {
    const module = { exports: {} };
    functions[at]?.(module.exports, requireFor, module, files[at] ?? '', __dirname);
    loaded.set(name, module.exports);
  }
  if (cacheFile !== undefined && (!cachedData || script.cachedDataRejected === true)) keepAtExit(cacheFile, script);
}

const [OPEN, COMMA, CLOSE] = [Buffer.from('['), Buffer.from(','), Buffer.from(']')];

type PartFunction = (
  exports: object,
  require: (id: string) => unknown,
  module: object,
  file: string,
  folder: string,
) => void;

/** Other parts come with their code cache, too; `./FILE.js#MODULE` is one of the modules that a part holds for others. */
function requireFor(id: string): unknown {
  const [, part, held] = /^\.\/([\w-]+)\.js(?:#(\w+))?$/.exec(id) ?? [];
  if (part === undefined) return module.require(id);
  const [exports] = loadParts([part]);
  return held === undefined ? exports : (exports as HoldingPart).wanted[held]?.();
}

interface HoldingPart {
  readonly wanted: Readonly<Record<string, () => unknown>>;
}

function cacheFileFor(names: readonly string[], files: readonly string[]): string | undefined {
  const folder = cacheFolder('code');
  if (folder === undefined) return undefined;
  const stamps = files.map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${size}-${Math.trunc(mtimeMs)}`;
  });
  return join(folder, [names.join('+'), process.version, process.arch, ...stamps].join('-'));
}

/** What was compiled anew, by the file that will keep it. */
const compiled = new Map<string, Script>();

/** Only at the end is known which functions a run uses. */
function keepAtExit(path: string, script: Script): void {
  if (compiled.size === 0) process.once('exit', () => compiled.forEach((one, file) => store(file, one)));
  compiled.set(path, script);
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
