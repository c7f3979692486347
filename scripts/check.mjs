#!/usr/bin/env node
/** `npm test`: sets a fresh clone up, then types, lint, format, floors, unused code, and all tests. Stops at the first failure. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'node_modules', '.cache', 'test-results.json');
const local = (name) => join(root, 'node_modules', '.bin', name);
/** @type {[name: string, command: string, words: string[]][]} */
const steps = [
  ['packages and build', process.execPath, [join(root, 'scripts', 'setup.mjs')]],
  ['types', local('tsc'), ['--noEmit', '-p', root]],
  ['types of scripts', local('tsc'), ['--noEmit', '-p', join(root, 'tsconfig.scripts.json')]],
  ['lint', local('eslint'), ['.', '--max-warnings', '0']],
  ['format', local('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['floors and circles', local('depcruise'), ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
  ['unused code', local('knip'), []],
  [
    'tests',
    local('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...process.argv.slice(2)],
  ],
];

for (const [name, command, args] of steps) {
  const started = performance.now();
  process.stderr.write(`\n== ${name}\n`);
  try {
    execFileSync(command, args, { cwd: root, stdio: 'inherit' });
  } catch (error) {
    process.stderr.write(`\n${name} failed.\n`);
    process.exit(/** @type {{ status?: number }} */ (error).status ?? 1);
  }
  process.stderr.write(`   ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}

const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
