/** The program and Node in one file, by Node's single-executable feature. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzip } from './gzip.mjs';

const SENTINEL = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
/** So that V8 makes the same bytes each time, and takes them for its own when it is started without. */
const SAME_BYTES = '--predictable';
/** Lines whose code is compiled beforehand; the tour is a walk through most commands. */
const LINES = [
  '--help',
  'help node list',
  'demo --tour',
  'demo -- node list',
  'demo -- resource list',
  'demo -- volume list',
  'demo -- storage-pool list',
  'demo -- resource-definition list',
  'demo -- -m resource list',
  'demo -- -o json node list',
  'demo -- -o yaml node list',
  'demo -- status',
  'demo -- resource-definition create new1',
  '__names',
  'completion bash',
];

/**
 * Writes the executable `file`.
 * @param {{ root: string, node: string, run: string[], compile: boolean, postject: string, folder: string, file: string }} options the checkout
 * with its `dist/`; the program of Node that becomes part of it; the words that run a Node of the same version here; whether that is this
 * program, so that V8's code cache can be made; the script of postject; a folder to work in
 */
export function makeExecutable({ root, node, run, compile, postject, folder, file }) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'dist'), folder, { recursive: true });
  const parts = namesIn(folder).filter((name) => name.endsWith('.js') && name !== 'executable.js');
  for (const name of parts) asFunction(join(folder, name));
  if (compile) keepCode(run, root, folder);
  mkdirSync(join(folder, 'man'));
  for (const page of readdirSync(join(root, 'man')))
    writeFileSync(join(folder, 'man', `${page}.gz`), gzip(readFileSync(join(root, 'man', page))));
  inject({ node, run, compile, postject, folder, file });
}

function namesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Packages, too, become one function each, as the other parts are. */
function asFunction(path) {
  const text = readFileSync(path, 'utf8');
  if (text.startsWith('(function(exports,')) return;
  writeFileSync(path, `(function(exports,require,module,__filename,__dirname){${text}\n})`);
}

/** Leaves V8's code cache beside each part. */
function keepCode([node = '', ...before], root, folder) {
  const home = join(folder, 'home');
  mkdirSync(home);
  const env = { HOME: home, TZ: 'UTC', LC_ALL: 'C.UTF-8', PATH: '/usr/bin:/bin' };
  for (const line of LINES)
    execFileSync(node, [...before, SAME_BYTES, join(root, 'scripts/package/train.cjs'), folder, ...line.split(' ')], {
      cwd: home,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  rmSync(home, { recursive: true });
}

function inject({ node, run, compile, postject, folder, file }) {
  const names = namesIn(folder).filter((name) => name !== 'executable.js');
  // Node keeps the path of the main file: it must not tell where this was made.
  const settings = {
    main: 'executable.js',
    output: 'sea.blob',
    disableExperimentalSEAWarning: true,
    useCodeCache: compile,
    // NODE_OPTIONS is meant for other programs, and may hold what this Node does not know.
    execArgvExtension: 'none',
    assets: Object.fromEntries(names.map((name) => [name, name])),
  };
  writeFileSync(join(folder, 'sea.json'), JSON.stringify(settings));
  const [program = '', ...before] = run;
  execFileSync(program, [...before, SAME_BYTES, '--experimental-sea-config', 'sea.json'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  copyFileSync(node, file);
  chmodSync(file, 0o755);
  execFileSync(
    process.execPath,
    [postject, file, 'NODE_SEA_BLOB', join(folder, 'sea.blob'), '--sentinel-fuse', SENTINEL],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
}
