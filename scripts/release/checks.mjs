/** What is checked before a release, what is quick first. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maintainerOf } from '../package/facts.mjs';
import { compareWithLastRelease, keepBars } from './benchmarks.mjs';
import { CheckFailure } from './commands.mjs';
import { changedFiles, git } from './git.mjs';
import { makePackages } from './packages.mjs';
import { replayRecordings } from './replay.mjs';
import { setUp } from './set-up.mjs';
import { testChecks } from './tests.mjs';
import { faultsOfVersion } from './versions.mjs';

/**
 * @typedef {{ root: string, tagged: boolean, recordings: string, run: ReturnType<import('./commands.mjs').commandsOf> }} Context
 * @typedef {{ outcome: 'passed' | 'warned' | 'not possible', lines?: string[] }} Finding
 * @typedef {{ name: string, summary: string, check: (context: Context) => Finding | Promise<Finding> }} Check
 */

/** Each check throws a `CheckFailure` when something is wrong. @param {string} root @returns {Check[]} */
export function checksOf(root) {
  return [
    { name: 'tree', summary: 'everything is committed, and no merge or rebase is under way', check: checkTree },
    { name: 'version', summary: 'package.json, its lock, CHANGELOG.md and the tags agree', check: checkVersion },
    { name: 'facts', summary: 'who maintains it, where it lives and who reviews is named', check: checkFacts },
    { name: 'leftovers', summary: 'nothing in the code waits to be done', check: checkLeftovers },
    { name: 'generated', summary: 'npm run generate changes nothing', check: checkGenerated },
    { name: 'faults', summary: 'docs/faults.md shows the table of faults', check: checkFaults },
    ...testChecks(root),
    { name: 'packages', summary: 'packages made twice are the same, and work', check: makePackages },
    {
      name: 'bars',
      summary: 'start-up, lists, status, the shell, TAB and cluster files keep their bars',
      check: keepBars,
    },
    { name: 'benchmarks', summary: 'not slower than the last release', check: compareWithLastRelease },
    { name: 'replay', summary: 'recordings of the Python client, where they are at hand', check: replayRecordings },
  ];
}

/** @type {Check['check']} */
function checkTree({ root }) {
  const faults = changedFiles(root).map((file) => `not committed: ${file}`);
  for (const state of ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply', 'BISECT_LOG'])
    if (existsSync(gitPath(root, state))) faults.push(`git is in the middle of something: ${state}`);
  return passedWithout(faults);
}

/** @type {Check['check']} */
function checkVersion({ root, tagged }) {
  const { version } = json(root, 'package.json');
  const lock = json(root, 'package-lock.json');
  return passedWithout(
    faultsOfVersion({
      version,
      locked: [lock.version, lock.packages[''].version],
      changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
      tags: git(root, 'tag'),
      tagsHere: git(root, 'tag', '--points-at', 'HEAD'),
      tagged,
      today: new Date().toISOString().slice(0, 10),
    }),
  );
}

/** What only who publishes can say: without it packages can be made, but not all of them published. @type {Check['check']} */
function checkFacts({ root }) {
  const { author, repository } = json(root, 'package.json');
  const lines = [];
  if (!maintainerOf(author).hasAddress)
    lines.push('package.json: "author" has no address (Name <address>): .deb and .rpm name one that does not exist');
  if (repository === undefined) lines.push('package.json: "repository" is missing: npm takes no provenance without it');
  if (!/^[^#\n]*\s@/m.test(readFileSync(join(root, '.github', 'CODEOWNERS'), 'utf8')))
    lines.push('.github/CODEOWNERS: nobody is named');
  return { outcome: lines.length === 0 ? 'passed' : 'warned', lines };
}

/** @type {Check['check']} */
function checkLeftovers({ root }) {
  // Put together, so that this file does not find itself.
  const words = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|');
  const found = git(root, 'ls-files').filter((file) => !file.endsWith('package-lock.json'));
  const pattern = new RegExp(`\\b(?:${words})\\b|^(?:<{7}|>{7}) `);
  return passedWithout(found.flatMap((file) => linesWith(root, file, pattern)));
}

function linesWith(root, file, pattern) {
  if (!existsSync(join(root, file))) return [];
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim().slice(0, 100)}`] : []));
}

/** @type {Check['check']} */
async function checkGenerated({ root, run }) {
  await setUp({ root, run });
  const before = new Set(changedFiles(root));
  const content = git(root, 'diff', 'HEAD').join('\n');
  await run('npm', ['run', '--silent', 'generate']);
  const changed = changedFiles(root).filter((file) => !before.has(file));
  if (changed.length === 0 && git(root, 'diff', 'HEAD').join('\n') !== content)
    changed.push('a file that was not committed');
  return passedWithout(changed.map((file) => `npm run generate has changed ${file}: commit it`));
}

/** @type {Check['check']} */
async function checkFaults({ root, run }) {
  await setUp({ root, run });
  // Told that nobody looks on, the test writes nothing by itself.
  const env = { ...process.env, CI: 'true' };
  const vitest = join(root, 'node_modules', '.bin', 'vitest');
  await run(vitest, ['run', '--maxWorkers=1', 'test/faults/page.test.ts'], { env });
  return { outcome: 'passed' };
}

/** @param {string[]} faults @returns {Finding} */
function passedWithout(faults) {
  if (faults.length > 0) throw new CheckFailure(faults);
  return { outcome: 'passed' };
}

function gitPath(root, state) {
  return git(root, 'rev-parse', '--path-format=absolute', '--git-path', state)[0];
}

function json(root, file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
