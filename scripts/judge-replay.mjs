#!/usr/bin/env node
/** Holds a replay's output against test/replay-differences.json, the only cases that may differ, each with its reason; made from src/docs/differences/. */
import { readFileSync } from 'node:fs';

const allowed = JSON.parse(readFileSync(new URL('../test/replay-differences.json', import.meta.url), 'utf8'));
const lines = readFileSync(process.argv[2], 'utf8').split('\n');
const failed = lines.filter((line) => line.startsWith('FAIL ')).map((line) => line.split(/\s+/)[1]);
const unexpected = lines.filter((line) => line.startsWith('FAIL ') && !(line.split(/\s+/)[1] in allowed));
const healed = Object.keys(allowed).filter((id) => !failed.includes(id));

for (const line of unexpected) console.error(`differs without a reason: ${line.slice(5)}`);
for (const id of healed) console.error(`no longer differs, take it off the list: ${id}`);
if (!/^\d+ passed, \d+ failed$/.test(lines.filter(Boolean).at(-1) ?? '')) {
  console.error('the replay did not come to its end');
  process.exit(1);
}
process.exit(unexpected.length + healed.length > 0 ? 1 : 0);
