import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../src/demo/index.ts';
import { runProgram } from './support/program.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

/** The parts of the program, the packages and the costly modules of Node that a line loads. */
async function loadsOf(line: string): Promise<{ parts: string[]; packages: string[]; builtIn: string[] }> {
  const file = join(mkdtempSync(join(tmpdir(), 'linstor-loads-')), 'loads.json');
  const { code } = await runProgram(line.split(' '), {
    env: {
      LS_CONTROLLERS: demo.url,
      LOADS_FILE: file,
      NODE_OPTIONS: `--require ${resolve('test/acceptance/support/note-loads.cjs')}`,
    },
  });
  expect(code).toBe(0);
  const { loaded, builtIn } = JSON.parse(readFileSync(file, 'utf8')) as { loaded: string[]; builtIn: string[] };
  return {
    parts: loaded.filter((name) => /^[a-z-]+$/.test(name) && !MODULES_OF_NODE.test(name)).sort(),
    packages: loaded.filter((name) => name.includes('vendor/')).sort(),
    builtIn,
  };
}

const MODULES_OF_NODE = /^(fs|os|path|vm|module|net|tty|http|https|tls|crypto|util|events|stream|url|zlib|dns)$/;

/** What any command may load. */
const USUAL = ['core', 'launcher', 'shared', 'usual', 'views'];

describe('what is loaded', () => {
  it.each([
    ['--version', ['version'], []],
    ['--help', ['core', 'launcher'], []],
    ['resource list --help', ['core', 'launcher', 'resource', 'views'], []],
    ['node list', ['core', 'launcher', 'node', 'usual', 'views'], ['net']],
    ['-m node list', ['core', 'launcher', 'node', 'usual', 'views'], ['net']],
    ['n l', ['core', 'launcher', 'node', 'usual', 'views'], ['net']],
    ['resource list', ['core', 'launcher', 'resource', 'usual', 'views'], ['net']],
    // Lays out larger answers.
    ['-m resource list', ['core', 'indent', 'launcher', 'resource', 'usual', 'views'], ['net']],
  ])('%s loads its own part, what most commands need, and no package', async (line, parts, builtIn) => {
    expect(await loadsOf(line)).toEqual({ parts, packages: [], builtIn });
  });

  it.each([
    ['--version', 2],
    ['resource list --help', 170],
    ['node list', 240],
    ['resource list', 230],
    ['-m resource list', 230],
  ])('%s reads no more than %i KiB of the program', async (line, kib) => {
    const { parts } = await loadsOf(line);
    const bytes = parts.map((name) => statSync(resolve('dist', `${name}.js`)).size);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(kib * 1024);
  });

  it("status loads what it shares with others in a part of its own, no package, and not Node's HTTP client", async () => {
    const parts = ['core', 'health', 'launcher', 'status', 'usual', 'views'];
    expect(await loadsOf('status')).toEqual({ parts, packages: [], builtIn: ['net'] });
  });

  it.each([
    ['resource-definition create new1', 'resource-definition'],
    ['history', 'history'],
  ])('%s, which has to do with changes, loads nothing of cluster files', async (line, part) => {
    const { parts, packages } = await loadsOf(line);
    expect({ others: parts.filter((name) => !USUAL.includes(name)), packages }).toEqual({
      others: [part],
      packages: [],
    });
  });
});
