/** A part of the built program, compiled: one function, like any CommonJS module. */
export type PartFunction = (
  exports: object,
  require: (id: string) => unknown,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

/**
 * Loads parts by their names (`core`, `node`), each once, and gives what they export. `kind`: what the line wants of them (`list`); lines of one
 * kind use the same functions.
 */
export type LoadParts = (names: readonly string[], kind?: string) => readonly unknown[];

/** Where the parts are kept. */
export interface PartStore {
  /** Parts that are wanted together are asked for together. */
  compile(names: readonly string[], kind?: string): readonly PartFunction[];
  /** The path of a part, as the part itself sees it, and of the folder of all. */
  file(name: string): string;
  readonly folder: string;
  /** What a part asks for that is no part; `from` is the part. */
  require(id: string, from: string): unknown;
}

/** Loads what `store` keeps. */
export function partLoader(store: PartStore): LoadParts {
  const loaded = new Map<string, object>();
  /** Of each of these modules, the object with its exports: the part would make another one whenever it is asked. */
  const heldModules = new Map<string, unknown>();
  const load: LoadParts = (names, kind) => {
    const missing = names.filter((name) => !loaded.has(name));
    if (missing.length > 0) run(missing, kind);
    return names.map((name) => loaded.get(name));
  };
  const run = (names: readonly string[], kind?: string): void => {
    const functions = store.compile(names, kind);
    for (const [at, name] of names.entries()) {
      const module = { exports: {} };
      functions[at]?.(module.exports, (id) => requireFor(id, name), module, store.file(name), store.folder);
      loaded.set(name, module.exports);
    }
  };
  /** Other parts are parts, too; `./FILE.js#MODULE` is one of the modules that a part holds for others. */
  const requireFor = (id: string, from: string): unknown => {
    const known = heldModules.get(id);
    if (known !== undefined) return known;
    const [, part, held] = /^\.\/([\w-]+)\.js(?:#(\w+))?$/.exec(id) ?? [];
    if (part === undefined || from.includes('/')) return store.require(id, from);
    const [exports] = load([part]);
    if (held === undefined) return exports;
    const found = (exports as HoldingPart).wanted[held]?.();
    heldModules.set(id, found);
    return found;
  };
  return load;
}

interface HoldingPart {
  readonly wanted: Readonly<Record<string, () => unknown>>;
}
