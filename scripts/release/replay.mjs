import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CheckFailure } from './commands.mjs';

/**
 * Replays the recordings of the Python client and holds the outcome against the differences that are allowed.
 * @param {import('./checks.mjs').Context} context
 * @returns {Promise<import('./checks.mjs').Finding>}
 */
export async function replayRecordings({ root, recordings, run }) {
  const folder = resolve(root, recordings);
  const replay = join(folder, 'replay.mjs');
  if (!existsSync(replay)) return { outcome: 'not possible', lines: ['no recordings: --recordings FOLDER'] };
  const cases = readdirSync(join(folder, 'cases')).filter((name) => name.endsWith('.gz'));
  const files = cases.sort().map((name) => join(folder, 'cases', name));
  // It fails with the first difference; which of them are allowed is judged afterwards.
  const said = await run(process.execPath, [replay, '--list', ...files]).catch(allItSaid);
  const list = join(root, 'node_modules', '.cache', 'release', 'replay.txt');
  writeFileSync(list, said);
  await run(process.execPath, [join(root, 'scripts', 'judge-replay.mjs'), list]);
  return { outcome: 'passed', lines: [said.trimEnd().split('\n').at(-1) ?? ''] };
}

function allItSaid(failure) {
  if (failure instanceof CheckFailure && failure.output !== undefined) return failure.output;
  throw failure;
}
