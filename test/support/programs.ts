import { spawnSync } from 'node:child_process';

/** Whether a program that a test needs is not on this machine: the test is skipped then and says so in its name. */
export function lacking(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0;
}

/** Runs a program to its end, at most a minute. */
export function run(
  program: string,
  words: readonly string[],
  how: { readonly env?: Readonly<Record<string, string>> } = {},
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { env = {} } = how;
  return spawnSync(program, words, {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...env },
  });
}
