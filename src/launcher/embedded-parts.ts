import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { partLoader, type LoadParts, type PartFunction } from './part-loader.ts';

/** What the executable brings along, by name (`core.js`); undefined when it has nothing of that name. */
export type Assets = (name: string) => ArrayBuffer | undefined;

/** Loads the parts of a program that is one file, and tells which of them were compiled. */
export interface EmbeddedParts {
  readonly loadParts: LoadParts;
  readonly compiled: ReadonlyMap<string, Script>;
}

/**
 * Parts and packages (`vendor/zod`) are `NAME.js`, each as one function, with V8's code cache as `NAME.cache`. A cache of another
 * version of Node, or one made under other V8 options, is passed over by V8.
 */
export function embeddedParts(assets: Assets): EmbeddedParts {
  const compiled = new Map<string, Script>();
  const folder = dirname(process.execPath);
  const requireBuiltIn = createRequire(join(folder, 'linstor'));
  const loadParts = partLoader({
    folder,
    file: (name) => join(folder, `${name}.js`),
    compile: (names) =>
      names.map((name) => {
        const script = compile(name, assets);
        compiled.set(name, script);
        return script.runInThisContext() as PartFunction;
      }),
    require: (id, from): unknown => (id.startsWith('.') ? loadParts([packageOf(id, from)])[0] : requireBuiltIn(id)),
  });
  return { loadParts, compiled };
}

/** Packages stand together: `./vendor/ink.js` of a part, `./react.js` of another package. */
function packageOf(id: string, from: string): string {
  return join(dirname(from), dirname(id), basename(id, '.js')).replaceAll('\\', '/');
}

function compile(name: string, assets: Assets): Script {
  const source = assets(`${name}.js`);
  if (source === undefined) throw new Error(`the executable has no part ${name}`);
  const cache = assets(`${name}.cache`);
  return new Script(Buffer.from(source).toString('latin1'), {
    filename: `${name}.js`,
    ...(cache ? { cachedData: Buffer.from(cache) } : {}),
  });
}
