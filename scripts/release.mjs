#!/usr/bin/env node
/**
 * `npm run release:check`: everything that has to be right before a release, with all that is wrong, a table, and the lines to type when all
 * is right. It publishes nothing and makes no tag.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notesOf } from './release/changelog.mjs';
import { checksOf } from './release/checks.mjs';
import { readWords } from './release/words.mjs';
import { runChecks } from './release/run-checks.mjs';
import { linesToType, summary } from './release/summary.mjs';

const USAGE = `usage: npm run release:check -- [OPTIONS]

  --only NAMES         these checks alone; NAMES are parted by commas, "tests" is all of tests-*
  --skip NAMES         all but these
  --list               the checks there are
  --tagged             the tag of the version is there already, and names this commit
  --recordings FOLDER  recordings of the Python client; ../shared/replay by default
  --notes              what CHANGELOG.md says of the version, and nothing else
`;
const root = fileURLToPath(new URL('..', import.meta.url));
const checks = checksOf(root);
const words = readWords(process.argv.slice(2), checks);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

if ('fault' in words) {
  process.stderr.write(`${words.fault}\n\n${USAGE}`);
  process.exitCode = 2;
} else if (words.help) process.stdout.write(USAGE);
else if (words.list) for (const { name, summary } of checks) process.stdout.write(`${name.padEnd(12)} ${summary}\n`);
else if (words.notes) printNotes();
else await checkAll(words);

function printNotes() {
  const notes = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  if (notes !== undefined) process.stdout.write(`${notes}\n`);
  else process.stderr.write(`CHANGELOG.md says nothing of ${version}\n`);
  process.exitCode = notes === undefined ? 1 : 0;
}

async function checkAll({ chosen, tagged, recordings }) {
  const stop = new AbortController();
  // Whoever stops it waits for what has to be removed.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop.abort());
  const say = (text) => process.stdout.write(text);
  const results = await runChecks(chosen, { root, tagged, recordings, signal: stop.signal, say });
  say(summary(results));
  const isWhole = chosen.length === checks.length;
  const failed = results.filter(({ outcome }) => outcome === 'failed').length;
  if (stop.signal.aborted) say('\nStopped.\n');
  else if (failed > 0) say(`\n${failed} of ${results.length} checks failed: ${version} is not ready.\n`);
  else if (!isWhole) say(`\nWhat was checked is right; ${checks.length - chosen.length} checks were left out.\n`);
  else say(linesToType(version, { tagged }));
  process.exitCode = stop.signal.aborted ? 130 : failed > 0 ? 1 : 0;
}
