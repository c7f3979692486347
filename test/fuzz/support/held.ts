import { expect } from 'vitest';
import { ExitCode } from '../../../src/model/fault.ts';

/** The documented ones, but for those of signals. */
const EXIT_CODES: readonly (number | null)[] = [0, 1, 2, 3, 5, 10, 20, 21, 130];

/** What no run may ever show: a stack, a fault of the program itself, or values that were not put into words. */
const NEVER =
  /\n +at .*(:\d+:\d+|<anonymous>)|fault of the program|undefined|\[object|node:internal|\bNaN\b|\bInfinity\b/;

/** What is held to be true of a run. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Checks what holds for every line, whatever was typed and whatever was answered. */
export function expectHeld({ code, stdout, stderr }: Ended): void {
  expect(EXIT_CODES).toContain(code);
  expect(stdout).not.toMatch(NEVER);
  expect(stderr).not.toMatch(NEVER);
  // Commands that fail in their own way (exit 10 after replies on stdout) aside, a failure is told.
  if (code !== ExitCode.ok) expect(stdout + stderr).toMatch(/\S/);
  expect(stderr).toMatch(/^$|\n$/);
}

/** Gives what comes in time; otherwise throws, since the program hangs. */
export async function inTime<T>(what: string, work: Promise<T>, ms = 10_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it hangs: ${what}`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
