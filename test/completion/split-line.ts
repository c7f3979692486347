import type { TypedLine } from '../../src/completion/complete.ts';

/** A line without quotes as a shell splits it for completion: the last word is the one at the cursor. */
export function splitLine(line: string): TypedLine {
  const words = line.split(' ');
  const current = words.pop() ?? '';
  return { words: words.filter((word) => word !== ''), current };
}
