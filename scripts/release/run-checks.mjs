import { join } from 'node:path';
import { CheckFailure, commandsOf } from './commands.mjs';

/**
 * Runs checks one after the other, whatever the ones before have found, and says how each ended.
 * @param {readonly import('./checks.mjs').Check[]} checks
 * @param {{ root: string, tagged: boolean, recordings: string, signal: AbortSignal, say: (text: string) => void }} options
 *   `signal` ends the check that runs, and no other is begun
 * @returns {Promise<{ name: string, outcome: string, lines: readonly string[], seconds: number }[]>}
 */
export async function runChecks(checks, { root, tagged, recordings, signal, say }) {
  const results = [];
  for (const { name, summary, check } of checks) {
    if (signal.aborted) break;
    say(`== ${name}: ${summary}\n`);
    const started = performance.now();
    const log = join(root, 'node_modules', '.cache', 'release', `${name}.log`);
    const context = { root, tagged, recordings, run: commandsOf({ root, log, signal }) };
    const { outcome, lines } = await findingOf(check, context);
    const seconds = (performance.now() - started) / 1000;
    for (const line of lines) say(`   ${line}\n`);
    say(`   ${outcome}, ${seconds.toFixed(1)} s\n`);
    results.push({ name, outcome, lines, seconds });
  }
  return results;
}

async function findingOf(check, context) {
  try {
    const { outcome, lines = [] } = await check(context);
    return { outcome, lines };
  } catch (error) {
    // What a check did not expect fails it, too: the others are still to be run.
    return { outcome: 'failed', lines: error instanceof CheckFailure ? error.lines : [String(error)] };
  }
}
