import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const CHEAP = 'tree,version,leftovers,benchmarks';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
/** Put together, so that the check does not find this file. */
const LEFTOVER = ['TO', 'DO'].join('');
let clone: string;

/** A checkout with the files that checks look at, as they are now, all committed; what is not released yet is left out of its CHANGELOG.md. */
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'linstor-release-'));
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const names = execFileSync('git', words, { encoding: 'utf8' }).split('\0');
  for (const name of names.filter((one) => /^(?:scripts|packaging|\.github)\/|^[^/]+$/.test(one))) {
    mkdirSync(dirname(join(clone, name)), { recursive: true });
    cpSync(name, join(clone, name));
  }
  const log = join(clone, 'CHANGELOG.md');
  writeFileSync(log, readFileSync(log, 'utf8').replace(/(?<=## \[Unreleased\]\n).*?(?=\n## \[)/s, ''));
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'All');
});
beforeEach(() => {
  git('tag', '--delete', `v${version}`);
  git('reset', '--quiet', '--hard');
});
afterAll(() => rmSync(clone, { recursive: true }));

function git(...words: readonly string[]): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
  spawnSync('git', [...who, ...words], { cwd: clone, stdio: 'ignore' });
}

function check(...words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.mjs', ...words], {
    cwd: clone,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.replace(/ +\d+\.\d s/g, ' N s'), stderr };
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(clone, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(clone, file), text.replace(from, to));
}

describe('npm run release:check', () => {
  it('is satisfied with what is committed, and says what it could not do', () => {
    expect(check('--only', CHEAP)).toEqual({
      status: 0,
      stderr: '',
      stdout: `== tree: everything is committed, and no merge or rebase is under way
   passed, N s
== version: package.json, its lock, CHANGELOG.md and the tags agree
   passed, N s
== leftovers: nothing in the code waits to be done
   passed, N s
== benchmarks: not slower than the last release
   no release before this one to compare with
   not possible, N s

tree        passed N s
version     passed N s
leftovers   passed N s
benchmarks  not possible N s  no release before this one to compare with

What was checked is right; 9 checks were left out.
`,
    });
  });

  it('tells all that is wrong, not only the first', () => {
    change('package.json', `"version": "${version}"`, '"version": "9.9.9"');
    writeFileSync(join(clone, 'left.txt'), `a ${LEFTOVER}\n`);
    git('add', 'left.txt');
    const { status, stdout } = check('--only', CHEAP);
    expect(status).toBe(1);
    expect(stdout).toContain('not committed: left.txt');
    expect(stdout).toContain(`package-lock.json has version ${version}, package.json 9.9.9`);
    expect(stdout).toContain(`CHANGELOG.md: the newest release is ${version}, not 9.9.9`);
    expect(stdout).toContain(`left.txt:1: a ${LEFTOVER}`);
    expect(stdout).toMatch(/3 of 4 checks failed: 9\.9\.9 is not ready\.\n$/);
  });

  it('refuses to release without what has changed since', () => {
    change('CHANGELOG.md', '## [Unreleased]\n', '## [Unreleased]\n\n### Added\n\n- Something.\n');
    expect(check('--only', 'version').stdout).toContain('what stands under Unreleased belongs to no release');
  });

  it('knows the tag that has started a release', () => {
    git('tag', `v${version}`);
    expect(check('--only', 'version').stdout).toContain(`the tag v${version} is there already`);
    expect(check('--only', 'version', '--tagged').status).toBe(0);
  });

  it('sees a merge under way', () => {
    writeFileSync(join(clone, '.git', 'MERGE_HEAD'), '0'.repeat(40));
    expect(check('--only', 'tree').stdout).toContain('git is in the middle of something: MERGE_HEAD');
  });

  it('leaves checks out, names them, and knows all of a kind', () => {
    expect(check('--list').stdout.match(/^\S+/gm)).toEqual([
      ...['tree', 'version', 'facts', 'leftovers', 'generated', 'faults', 'tests-20', 'tests-22', 'tests-24'],
      ...['packages', 'bars', 'benchmarks', 'replay'],
    ]);
    const skip = ['--skip', 'tests,packages,bars,generated', '--skip', 'faults,facts,leftovers,benchmarks,replay'];
    expect(check(...skip).stdout.match(/^== \S+/gm)).toEqual(['== tree:', '== version:']);
  });

  it.each([
    [['--only', 'tres'], 'There is no check tres; there are tree, version'],
    [['--only', 'tree', '--skip', 'tree'], 'No check is left to run.'],
    [['--publish'], "Unknown option '--publish'"],
  ])('refuses %j with how it is used', (words, message) => {
    const { status, stdout, stderr } = check(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('usage: npm run release:check');
  });

  it('prints what the CHANGELOG says of the version', () => {
    const { status, stdout } = check('--notes');
    expect({ status, stdout: stdout.trim() !== '' }).toEqual({ status: 0, stdout: true });
    expect(stdout).not.toContain('## [');
  });
});
