import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const PATIENCE = 240_000;
const folder = mkdtempSync(join(tmpdir(), 'linstor-package-'));
const home = join(folder, 'home');
afterAll(() => rmSync(folder, { recursive: true }));

function run(cwd: string, file: string, ...words: readonly string[]): string {
  const env = { PATH: process.env.PATH ?? '', HOME: home };
  return execFileSync(file, words, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** What git keeps, as it is now, and the packages: a fresh clone in which `npm ci` has run. */
function freshClone(): string {
  const clone = join(folder, 'clone');
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const name of names.split('\0').filter((one) => one !== '' && !one.startsWith('test/'))) {
    mkdirSync(dirname(join(clone, name)), { recursive: true });
    cpSync(name, join(clone, name));
  }
  symlinkSync(realpathSync('node_modules'), join(clone, 'node_modules'));
  return clone;
}

it(
  'packed from a fresh clone and installed, the program runs and its manual is found',
  () => {
    mkdirSync(home);
    const clone = freshClone();
    const archive = join(clone, run(clone, 'npm', 'pack', '--silent').trim().split('\n').at(-1) ?? '');
    const prefix = join(folder, 'prefix');
    run(folder, 'npm', 'install', '--global', '--offline', '--prefix', prefix, archive);
    expect(run(folder, join(prefix, 'bin', 'linstor'), 'demo', '--', 'node', 'list')).toContain('| n1 ');
    for (const name of ['linstor', 'kubectl-linstor', 'kubectl_complete-linstor'])
      expect(statSync(join(prefix, 'bin', name)).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(prefix, 'share', 'man', 'man1', 'linstor.1'), 'utf8')).toContain('.TH');
  },
  PATIENCE,
);

it('the package names every manual page, and git keeps the programs executable', () => {
  const { bin, man } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    bin: Record<string, string>;
    man: string[];
  };
  expect(man).toEqual(
    readdirSync('man')
      .sort()
      .map((name) => `./man/${name}`),
  );
  for (const program of Object.values(bin)) expect(statSync(program).mode & 0o100).toBe(0o100);
});
