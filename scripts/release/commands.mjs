/** Programs that checks run: what they print goes into a file for each check, and is shown when they fail. */
import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Lines of a failed program that are shown. */
const TAIL = 25;

/** Something a check has found: its lines say what is wrong. */
export class CheckFailure extends Error {
  /** @param {readonly string[]} lines @param {string} [output] all that the program has printed */
  constructor(lines, output) {
    super(lines.join('\n'));
    this.lines = lines;
    this.output = output;
  }
}

/**
 * What runs programs for one check.
 * @param {{ root: string, log: string, signal: AbortSignal }} options the checkout; where the output goes; ends what runs
 */
export function commandsOf({ root, log, signal }) {
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, '');
  /**
   * Runs a program to its end.
   * @param {string} file
   * @param {readonly string[]} words
   * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
   * @throws CheckFailure with the end of its output, when it does not end with 0
   */
  return async function run(file, words, { cwd = root, env = process.env } = {}) {
    const line = [file, ...words].join(' ');
    appendFileSync(log, `$ ${line}\n`);
    const output = openSync(log, 'a');
    const said = readFileSync(log).length;
    const ended = await new Promise((resolve) => {
      const child = spawn(file, words, { cwd, env, stdio: ['ignore', output, output], signal });
      child.on('error', (error) => resolve(error.message));
      child.on('close', (code, killed) => resolve(code === 0 ? '' : `ended with ${code ?? killed}`));
    });
    closeSync(output);
    const text = readFileSync(log).subarray(said).toString();
    if (ended !== '') throw new CheckFailure([`${line}: ${ended}`, ...tailOf(text), `All of it: ${log}`], text);
    return text;
  };
}

function tailOf(text) {
  return text
    .trimEnd()
    .split('\n')
    .slice(-TAIL)
    .map((line) => `  ${line}`);
}
