/** Which file of dist/ holds a module that more than one part of the program uses. */
import { build } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/**
 * @param common esbuild's options that all bundles share, and the plugins that keep packages outside
 * @param main the program's main module; what it imports statically is run at every start
 * @param usual modules that it imports only when they are wanted, but that nearly every command wants
 * @param often modules of the commands that are run most
 * @param health the module that shows the health of a cluster
 * @param owners the modules that begin the other parts, each with the modules that only it imports
 * @returns for each file of dist/ that others take from, its modules (paths from the root): `core` is run at every start, the others when they
 * are wanted, `views` by most commands and by their help, `usual` by most commands, `health` by `status` and what looks at a cluster as it does,
 * `clusterfile` by those about cluster files, `shared` by the owners that import the same, `rest` now and then
 */
export async function sharedModules(common, { main, usual, often, health, owners }) {
  const graph = await importGraph(common, [main, ...owners]);
  const atStart = reachable(graph, [main], owners, isStatic);
  const usually = reachable(graph, usual, owners, isStatic);
  const byOften = reachable(graph, often, owners, isStatic);
  const shared = new Set();
  const rest = reachable(graph, [main], owners);
  const seen = new Set();
  for (const owner of owners) {
    const others = owners.filter((other) => other !== owner);
    const beside = reachable(graph, [owner], others, isStatic);
    for (const module of reachable(graph, [owner], others)) {
      const isShared = module !== owner && (seen.has(module) || rest.has(module));
      if (isShared && (beside.has(module) || !rest.has(module))) shared.add(module);
      seen.add(module);
    }
  }
  const views = [...byOften].filter((module) => shared.has(module) || usually.has(module));
  const byHealth = [...reachable(graph, [health], owners, isStatic)].filter((module) => shared.has(module));
  const wanted = [...shared].filter((module) => module.startsWith('src/cluster-file/'));
  return without({ core: atStart, views, usual: usually, health: byHealth, clusterfile: wanted, shared, rest });
}

/** Each set of modules without what is in one before it. */
function without(sets) {
  const seen = new Set();
  return Object.fromEntries(
    Object.entries(sets).map(([name, modules]) => {
      const own = [...modules].filter((module) => !seen.has(module)).sort();
      own.forEach((module) => seen.add(module));
      return [name, own];
    }),
  );
}

const isStatic = ({ isDynamic }) => !isDynamic;

async function importGraph(common, entryPoints) {
  const metafile = await metafileOf({ ...common, entryPoints, outdir: 'unused' });
  return new Map(
    Object.entries(metafile.inputs).map(([module, { imports }]) => [
      module,
      imports
        .filter(({ external }) => !external)
        .map(({ path, kind }) => ({ path, isDynamic: kind !== 'import-statement' })),
    ]),
  );
}

/** @param {import('esbuild').BuildOptions} options */
async function metafileOf(options) {
  return (await build({ ...options, write: false, metafile: true })).metafile;
}

/** Everything that can be come to from `starts` without going through one of `fences`. */
function reachable(
  graph,
  starts,
  fences,
  follow = /** @type {(edge: { isDynamic: boolean }) => boolean} */ (() => true),
) {
  const found = new Set(starts);
  for (const module of found)
    for (const edge of graph.get(module) ?? []) if (follow(edge) && !fences.includes(edge.path)) found.add(edge.path);
  return found;
}

/**
 * The names that each of these modules exports and that some module of another file takes (`fileOf` tells them apart). `export *`,
 * whose names are not known here, is kept out by a lint rule. Of what is imported as a whole (`await import(…)`) all are taken.
 */
export async function sharedNames(common, modules, fileOf) {
  const metafile = await metafileOf({
    ...common,
    entryPoints: modules,
    bundle: false,
    format: 'esm',
    outdir: 'unused',
    outbase: '.',
  });
  const taken = namesTaken(fileOf);
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint, exports }) => [
      entryPoint,
      exports.filter((name) => taken.has(`${entryPoint} ${name}`) || taken.has(`${entryPoint} *`)),
    ]),
  );
}

/** What modules import from other files than their own, each as `MODULE NAME`. */
function namesTaken(fileOf) {
  const all = readdirSync('src', { recursive: true })
    .map((file) => join('src', file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'));
  return new Set(
    all.flatMap((from) =>
      importsOf(from)
        .filter(({ module }) => fileOf(from) === undefined || fileOf(module) !== fileOf(from))
        .flatMap(({ module, names }) => names.map((name) => `${module} ${name}`)),
    ),
  );
}

const NAMED = /^(?:import|export) (?!type )(?:\{([^}]*)\}|([^;]*?)) from '(\.[^']*)';/gms;
const WHOLE = /import\('(\.[^']*)'\)/g;

function importsOf(file) {
  const text = readFileSync(file, 'utf8');
  const module = (path) => posix.join(dirname(file), path);
  const named = [...text.matchAll(NAMED)].map(([, names, , path = '']) => ({
    module: module(path),
    names: names === undefined ? ['*'] : names.split(',').map((name) => name.trim().split(' as ')[0]),
  }));
  const whole = [...text.matchAll(WHOLE)].map(([, path = '']) => ({ module: module(path), names: ['*'] }));
  return [...named, ...whole];
}
