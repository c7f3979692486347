/** Which modules the core holds: what every run may need, and whatever more than one part of the program uses. */
import { build } from 'esbuild';

/**
 * @param common esbuild's options that all bundles share, and the plugins that keep packages outside
 * @param main the program's main module; what it imports statically is run at every start
 * @param owners the modules that begin the other parts, each with the modules that only it imports
 * @returns the modules (paths from the root) that are run at every start, and the others the core holds as well
 */
export async function modulesOfCore(common, main, owners) {
  const graph = await importGraph(common, [main, ...owners]);
  const atStart = reachable(graph, [main], owners, ({ isDynamic }) => !isDynamic);
  const core = reachable(graph, [main], owners);
  const users = new Map();
  for (const owner of owners)
    for (const module of reachable(
      graph,
      [owner],
      owners.filter((other) => other !== owner),
    ))
      users.set(module, (users.get(module) ?? 0) + 1);
  for (const [module, count] of users) if (count > 1 && !owners.includes(module)) core.add(module);
  const later = [...core].filter((module) => !atStart.has(module));
  return { atStart: [...atStart].sort(), later: later.sort() };
}

async function importGraph(common, entryPoints) {
  const { metafile } = await build({ ...common, entryPoints, outdir: 'unused', write: false, metafile: true });
  return new Map(
    Object.entries(metafile.inputs).map(([module, { imports }]) => [
      module,
      imports
        .filter(({ external }) => !external)
        .map(({ path, kind }) => ({ path, isDynamic: kind !== 'import-statement' })),
    ]),
  );
}

/** Everything that can be come to from `starts` without going through one of `fences`. */
function reachable(graph, starts, fences, follow = () => true) {
  const found = new Set(starts);
  for (const module of found)
    for (const edge of graph.get(module) ?? []) if (follow(edge) && !fences.includes(edge.path)) found.add(edge.path);
  return found;
}

/** The names that each of these modules exports; `export *`, whose names are not known here, is kept out by a lint rule. */
export async function exportedNames(common, modules) {
  const { metafile } = await build({
    ...common,
    entryPoints: modules,
    bundle: false,
    format: 'esm',
    outdir: 'unused',
    outbase: '.',
    write: false,
    metafile: true,
  });
  return new Map(Object.values(metafile.outputs).map(({ entryPoint, exports }) => [entryPoint, exports]));
}
