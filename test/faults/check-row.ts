import { expect } from 'vitest';
import { runProgram } from '../acceptance/support/program.ts';
import type { Arranged, FaultRow } from './fault-row.ts';

/** What no run may ever show: a stack, a fault of the program itself, or values that were not put into words. */
const NEVER = /\n +at |fault of the program|undefined|\[object|node:internal|Infinity|NaN/;

/** Runs the built program under the fault of this row and compares what it says, prints, and exits with. */
export async function checkRow(row: FaultRow): Promise<void> {
  const arranged = (await row.arrange?.()) ?? {};
  const words = row.line === '' ? [] : row.line.split(' ').map((word) => withNames(word, arranged));
  const result = await (arranged.run ?? runProgram)(words, arranged);
  const { code, stdout, stderr, ms } = result;
  expect({ code, stderr, stdout }).toEqual({
    code: row.exit,
    stderr: row.says === '' ? '' : (expect.stringMatching(patternOf(row.says, arranged)) as string),
    stdout: row.prints === undefined ? '' : (expect.stringMatching(patternOf(row.prints, arranged)) as string),
  });
  expect(stdout + stderr).not.toMatch(NEVER);
  expect(ms).toBeLessThan(row.within ?? 10_000);
  await arranged.holds?.(result);
}

function patternOf(text: string, arranged: Arranged): RegExp {
  return new RegExp(
    withNames(text, arranged)
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^\\n]*'),
  );
}

function withNames(text: string, { names = {} }: Arranged): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
}
