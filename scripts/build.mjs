#!/usr/bin/env node
/**
 * Builds dist/: the launcher, and `version.js` for who asks for no more; `core.js`, which every run needs; `views.js` with what most commands and
 * their help need besides, `usual.js` with what most commands need to run, `health.js` with what `status` shares with others, `shared.js` with
 * what some share, `rest.js` with what is needed now and then; one file per noun with its commands; the demo, the shell and other parts; one file
 * per package, loaded where it is used.
 * `names.js`, which TAB starts, stands alone so as to stay small.
 */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inkPackage } from './ink-package.mjs';
import { factsOfCommands, importsOf, lazyIndex } from './lazy-commands.mjs';
import { noticesOf } from './notices.mjs';
import { sharedModules, sharedNames } from './shared-modules.mjs';
import { zodPackage } from './zod-package.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const require = createRequire(import.meta.url);
const packages = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies);
const bundled = new Set();

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, 'vendor'), { recursive: true });

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  supported: { 'dynamic-import': false },
  define: { 'process.env.LINSTOR_CLIENT_GIT_HASH': JSON.stringify(gitHash()) },
  logLevel: 'warning',
  absWorkingDir: root,
};

/** A part is one function, so that the launcher compiles it as it stands. */
const asFunction = { banner: { js: '(function(exports,require,module,__filename,__dirname){' }, footer: { js: '})' } };

/** Packages become files of their own, so that only those a run uses are read. */
const packagesOutside = {
  name: 'packages-outside',
  setup(builder) {
    builder.onResolve({ filter: /^[@a-z]/ }, ({ path }) => {
      const name = packages.find((known) => path === known || path.startsWith(`${known}/`));
      if (name === undefined) return undefined;
      bundled.add(path);
      return { path: `./vendor/${fileOf(path)}.js`, external: true };
    });
  },
};

/** A package that few texts need: read when its function is called for the first time. */
const packageWhenCalled = {
  name: 'package-when-called',
  setup(builder) {
    builder.onResolve({ filter: /^fast-string-width$/ }, ({ path, namespace }) => {
      if (namespace === 'called') return undefined;
      return { path, namespace: 'called' };
    });
    builder.onLoad({ filter: /.*/, namespace: 'called' }, ({ path }) => ({
      contents: `let called; export default (...given) => (called ??= require('${path}').default)(...given);`,
      resolveDir: root,
    }));
  },
};

/** The demo, the shell, the dashboard and others are files of their own: only what uses them reads them. */
const parts = {
  demo: 'src/demo/index.ts',
  shell: 'src/app/run-shell.ts',
  // Not `top`: that is the file of the noun.
  dashboard: 'src/top/index.ts',
  examination: 'src/doctor/index.ts',
  scripts: 'src/completion/shells/index.ts',
  install: 'src/completion/install.ts',
  topics: 'src/docs/topics/index.ts',
  format: 'src/completion/format-paths.ts',
  scanner: 'src/transport/json/element-scanner.ts',
  indent: 'src/output/fast-indent.ts',
};

const partsOutside = {
  name: 'parts-outside',
  setup(builder) {
    builder.onResolve({ filter: /^\./ }, (wanted) => {
      const part =
        wanted.kind === 'dynamic-import' && Object.keys(parts).find((name) => parts[name] === moduleOf(wanted));
      return part ? { path: `./${part}.js`, external: true } : undefined;
    });
  },
};

/**
 * Imports of what another file of dist/ holds for all are taken from there, name by name: a namespace object for each would cost start-up time.
 * What is imported when it is wanted is left to the launcher, which knows `./FILE.js#MODULE`.
 */
const heldElsewhere = (by) => ({
  name: 'held-elsewhere',
  setup(builder) {
    builder.onResolve({ filter: /^\./, namespace: 'file' }, (wanted) => {
      const path = moduleOf(wanted);
      const { file, id } = held.get(path) ?? { file: by };
      if (file === by) return undefined;
      const isLate = wanted.kind === 'dynamic-import' && !READY.includes(file);
      return isLate ? { path: `./${file}.js#${id}`, external: true } : { path, namespace: 'held' };
    });
    // One module of each bundle asks the launcher for the list, not each module that takes something from it.
    builder.onResolve({ filter: /^ready:/, namespace: 'held' }, ({ path }) => ({ path, namespace: 'ready' }));
    builder.onLoad({ filter: /.*/, namespace: 'ready' }, ({ path }) => ({
      contents: `export const { ready } = require('./${path.slice('ready:'.length)}.js');`,
      resolveDir: dist,
    }));
    builder.onResolve({ filter: /^\.\/\w+\.js$/, namespace: 'ready' }, ({ path }) => ({ path, external: true }));
    builder.onLoad({ filter: /.*/, namespace: 'held' }, ({ path }) => ({
      contents: takenOver(path),
      resolveDir: dist,
    }));
    builder.onResolve({ filter: /^\.\/\w+\.js$/, namespace: 'held' }, ({ path }) => ({ path, external: true }));
  },
});

const lazyCommands = {
  name: 'lazy-commands',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]commands[\\/][\w-]+[\\/]index\.ts$/, namespace: 'file' }, ({ path }) => ({
      contents: lazyIndex(relative(root, path).replaceAll('\\', '/'), commands),
      loader: 'ts',
    }));
  },
};

/** The module `virtual:nouns`. */
const virtualNouns = {
  name: 'virtual-nouns',
  setup(builder) {
    builder.onResolve({ filter: /^virtual:nouns$/ }, ({ path }) => ({ path, namespace: 'virtual' }));
    builder.onLoad({ filter: /.*/, namespace: 'virtual' }, () => ({
      // As text: its parser is faster than that of the language.
      contents: `export const nounWords = ${parsed(words)}; export const withValue = ${parsed(withValue)};`,
    }));
  },
};

const parsed = (data) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

const folders = readdirSync(join(root, 'src/commands'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'src/commands', entry.name, 'index.ts')))
  .map((entry) => entry.name);
/** Their modules run when the file is loaded, those of the others when somebody wants them. */
const READY = ['core', 'views', 'usual'];
const MAIN = 'src/app/main.ts';
const KUBECTL = 'src/completion/kubectl.ts';
/** What nearly every command wants, though not `--help`: the connection, the usual ways to show what came, and the note of a change. */
const USUAL = [
  'src/api/open-controller.ts',
  'src/output/table.ts',
  'src/output/machine-table.ts',
  'src/output/replies.ts',
  'src/history/open-history.ts',
  'src/cli/typed-command.ts',
];
/** What they share with others is in `views`. */
const OFTEN = ['node', 'resource', 'volume', 'storage-pool', 'resource-definition'].map(
  (noun) => `src/commands/${noun}/list.ts`,
);

/** What it shares with others is in `health`, read together with it. */
const HEALTH = 'src/commands/status/status.ts';

/** So small that every file which uses it has its own. */
const TWICE = ['src/system/wasm/instance.ts'];

const nounFiles = folders.map((name) => `src/commands/${name}/index.ts`);
const { words, withValue, commands } = await factsOfTree();
const owners = [...nounFiles, ...Object.values(parts), KUBECTL];
/** @type {Record<string, string[]>} */
const shared = await sharedModules(
  { ...common, plugins: [packagesOutside] },
  { main: MAIN, usual: USUAL, often: OFTEN, health: HEALTH, owners },
);
for (const file of Object.keys(shared)) shared[file] = shared[file].filter((module) => !TWICE.includes(module));
const files = new Map(Object.entries(shared).flatMap(([file, modules]) => modules.map((module) => [module, file])));
const taken = await sharedNames(common, [...files.keys()], (module) => files.get(module));
const held = new Map(
  [...files].map(([path, file], at) => [path, { file, id: `m${at}`, names: taken.get(path) ?? [] }]),
);
/** The place of each name in the list of its file. */
const places = new Map(
  READY.flatMap((file) =>
    shared[file]
      .flatMap((module) => heldAs(module).names.map((_, at) => `${heldAs(module).id}_${at}`))
      .map((as, at) => [as, at]),
  ),
);

await Promise.all([
  bundleAlone('version', `export { saidVersion } from './src/launcher/said-version.ts';`),
  bundleAlone('launcher', `export { launch } from './src/launcher/installed.ts';`),
  bundleAlone('executable', `export { start } from './src/launcher/executable.ts';`),
  bundleAlone('names', `export { shellNames as run } from './src/completion/shell-names.ts';`, asFunction),
  bundleAlone('kubectl-plugin', `export { runPlugin } from './src/kubectl/plugin.ts';`),
  bundle('core', `export { main } from './${MAIN}'; ${ready('core')}`),
  ...['views', 'usual'].map((name) => bundle(name, ready(name))),
  ...['health', 'clusterfile', 'shared', 'rest'].map((name) => bundle(name, whenWanted(shared[name]))),
  bundle('kubectl', `export { kubectlComplete as run } from './${KUBECTL}';`),
  ...Object.entries(parts).map(([name, file]) => bundle(name, `export * from './${file}';`)),
  ...folders.map((name) => bundle(name, `export * from './src/commands/${name}/index.ts';`)),
]);
const built = await Promise.all([...bundled].map(buildPackage));
writeFileSync(
  join(dist, 'THIRD-PARTY.txt'),
  noticesOf(
    root,
    built.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})),
  ),
);

function heldAs(module) {
  const found = held.get(module);
  if (found === undefined) throw new Error(`no file holds ${module}`);
  return found;
}

/** What the modules of a file export, in one list, whose members need no names that V8 would have to look up. */
function ready(file) {
  const given = shared[file].filter((module) => heldAs(module).names.length > 0);
  const imports = given.map(
    (module) => `import { ${exportsOf(module, (name, as) => `${name} as ${as}`)} } from './${module}';`,
  );
  return `
    ${imports.join('\n')}
    export const ready = [${given.map((module) => exportsOf(module, (_, as) => as)).join(', ')}];
  `;
}

/** Modules that run when somebody asks for them. */
function whenWanted(modules) {
  const given = modules.filter((module) => heldAs(module).names.length > 0);
  return `export const wanted = { ${given.map((module) => `${heldAs(module).id}: () => require('./${module}'),`).join('\n')} };`;
}

/** The other end of it: a module with the same exports. */
function takenOver(module) {
  const { file, id } = heldAs(module);
  if (READY.includes(file))
    return `
      import { ready } from 'ready:${file}';
      ${exportsOf(module, (name, as) => `export const ${name} = ready[${places.get(as)}];`, '\n')}
    `;
  return `
    const found = require('./${file}.js').wanted.${id}();
    ${exportsOf(module, (name) => `export const ${name} = found.${name};`, '\n')}
  `;
}

function exportsOf(module, text, between = ', ') {
  const { id, names } = heldAs(module);
  return names.map((name, at) => text(name, `${id}_${at}`)).join(between);
}

/** What is known before anything is loaded, read from the tree itself: the words of all nouns with the file of dist/ that holds each, those of their commands, and options with a value. */
async function factsOfTree() {
  const file = join(dist, 'words.cjs');
  const imports = folders.map((name, at) => `import * as folder${at} from './src/commands/${name}/index.ts';`);
  const modules = [...new Set(nounFiles.flatMap(importsOf))];
  await build({
    ...common,
    stdin: stdin(`
      import { nouns } from './src/commands/index.ts';
      import { globalOptions } from './src/argv/global-options.ts';
      import { treeOf } from './src/argv/tree.ts';
      import { spellings } from './src/definition/option.ts';
      ${imports.join('\n')}
      const folders = [${folders.map((_, at) => `folder${at}`).join(', ')}];
      const holds = (folder, noun) => Object.values(folder).flat().includes(noun);
      const chunkOf = (name) => folders.findIndex((folder) => holds(folder, nouns.find((noun) => noun.name === name)));
      export const modules = { ${modules.map((module) => `'${module}': require('./${module}')`).join(', ')} };
      export const words = treeOf(nouns).nouns.map((noun) => ({ ...noun, chunk: chunkOf(noun.name) }));
      export const withValue = Object.values(globalOptions).flatMap(({ arity, flags }) => (arity === 'one' ? spellings(flags) : []));
    `),
    outfile: file,
  });
  const tree = require(file);
  rmSync(file);
  const words = tree.words.map((noun) => ({ ...noun, chunk: folders[noun.chunk] }));
  return { words, withValue: tree.withValue, commands: factsOfCommands(tree.modules) };
}

function bundle(name, contents) {
  return build({
    ...common,
    ...asFunction,
    stdin: stdin(contents),
    outfile: join(dist, `${name}.js`),
    plugins: [packageWhenCalled, packagesOutside, partsOutside, lazyCommands, heldElsewhere(name)],
  });
}

/** A file that uses nothing of the others. */
function bundleAlone(name, contents, form = {}) {
  return build({
    ...common,
    ...form,
    stdin: stdin(contents),
    outfile: join(dist, `${name}.js`),
    plugins: [packagesOutside, partsOutside, virtualNouns],
  });
}

/** The path from the root of what an import means. */
function moduleOf({ path, resolveDir }) {
  return relative(root, join(resolveDir, path)).replaceAll('\\', '/');
}

/** @returns {import('esbuild').StdinOptions} */
function stdin(contents) {
  return { contents, resolveDir: root, loader: 'ts' };
}

function buildPackage(name) {
  return build({
    ...common,
    entryPoints: [name],
    metafile: true,
    outfile: join(dist, 'vendor', `${fileOf(name)}.js`),
    // Packages such as React are much larger when they are made for developing with them.
    define: { ...common.define, 'process.env.NODE_ENV': '"production"' },
    plugins: [inkPackage, zodPackage].filter((plugin) => plugin.name === `${name}-package`),
  });
}

function fileOf(name) {
  return name.replace(/^@/, '').replaceAll('/', '-');
}

function gitHash() {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown'; // built from a package without history
  }
}
