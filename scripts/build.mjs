#!/usr/bin/env node
/**
 * Builds dist/: the launcher, one program per noun (the core and this noun's commands), `top` (the program's help),
 * `all` (everything: the shell, list-commands, wrong words), and one file per package, loaded where it is used.
 */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const require = createRequire(import.meta.url);
const packages = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies);
const bundled = new Set();

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, 'vendor'), { recursive: true });

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

/** The demo and the shell are files of their own: only what uses them reads them. */
const parts = {
  demo: 'src/demo/index.ts',
  shell: 'src/shell/index.ts',
  scripts: 'src/completion/shells/index.ts',
  install: 'src/completion/install.ts',
};
const partsOutside = {
  name: 'parts-outside',
  setup(builder) {
    builder.onResolve({ filter: /^\./ }, ({ path, kind }) => {
      const part = kind === 'dynamic-import' && Object.keys(parts).find((name) => parts[name].endsWith(path.slice(1)));
      return part ? { path: `./${part}.js`, external: true } : undefined;
    });
  },
};

/** The module `virtual:nouns`. */
const virtualNouns = {
  name: 'virtual-nouns',
  setup(builder) {
    builder.onResolve({ filter: /^virtual:nouns$/ }, ({ path }) => ({ path, namespace: 'virtual' }));
    builder.onLoad({ filter: /.*/, namespace: 'virtual' }, () => ({
      contents: `export const nounWords = ${JSON.stringify(words)};`,
    }));
  },
};

const folders = readdirSync(join(root, 'src/commands'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'src/commands', entry.name, 'index.ts')))
  .map((entry) => entry.name);

const words = await nounWords();
await Promise.all([
  bundle('launcher', `export { launch } from './src/launcher/launch.ts';`),
  bundle(
    'all',
    program(lazyFolders(), 'nounIn(name, name) ?? Object.keys(folders).map((f) => nounIn(f, name)).find(Boolean)'),
  ),
  bundle('top', program('', 'undefined')),
  bundle('names', `export { shellNames as run } from './src/completion/shell-names.ts';`),
  bundle('kubectl', `export { kubectlComplete as run } from './src/completion/kubectl.ts';`),
  bundle('kubectl-plugin', `export { runPlugin } from './src/kubectl/plugin.ts';`),
  ...Object.entries(parts).map(([name, file]) => bundle(name, `export * from './${file}';`)),
  ...words
    .filter(({ chunk, name }) => chunk === name)
    .map(({ name }) =>
      bundle(
        name,
        program(
          `import * as folder from './src/commands/${name}/index.ts';`,
          'Object.values(folder).find((noun) => noun.name === name)',
        ),
      ),
    ),
]);
await Promise.all([...bundled].map(buildPackage));

/** The words of all nouns, read from the built tree itself. */
async function nounWords() {
  const file = join(dist, 'words.cjs');
  await build({
    ...common,
    stdin: stdin(`
      import { nouns } from './src/commands/index.ts';
      import { treeOf } from './src/cli/tree.ts';
      export const words = treeOf(nouns).nouns;
    `),
    outfile: file,
    plugins: [packagesOutside],
  });
  const { words } = require(file);
  rmSync(file);
  return words.map((noun) => (folders.includes(noun.name) ? { ...noun, chunk: noun.name } : noun));
}

/** All nouns, the code of each run when it is asked for: the shell's first prompt needs none of them. */
function lazyFolders() {
  const lines = folders.map((name) => `${JSON.stringify(name)}: () => require('./src/commands/${name}/index.ts'),`);
  return `
    const folders = { ${lines.join('\n')} };
    const nounIn = (folder, name) =>
      Object.values(folders[folder]?.() ?? {}).flat().find((noun) => noun.name === name && noun.commands);
  `;
}

function program(imports, found) {
  return `
    import { main } from './src/main.ts';
    import { nounWords } from 'virtual:nouns';
    ${imports}
    export const run = (words) => main({ nouns: nounWords, load: (name) => ${found} }, words);
  `;
}

function bundle(name, contents) {
  return build({
    ...common,
    stdin: stdin(contents),
    outfile: join(dist, `${name}.js`),
    plugins: [packagesOutside, partsOutside, virtualNouns],
  });
}

function stdin(contents) {
  return { contents, resolveDir: root, loader: 'ts' };
}

function buildPackage(name) {
  return build({ ...common, entryPoints: [name], outfile: join(dist, 'vendor', `${fileOf(name)}.js`) });
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
