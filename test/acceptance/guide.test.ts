import { describe, expect, it } from 'vitest';
import { runWords } from '../support/run-words.ts';
import { GUIDE_LINES, GUIDE_SLIPS } from './guide-lines.ts';
import { WorkingController } from './support/working-controller.ts';

/** Splits as a shell does, as far as single quotes go. */
function wordsOf(line: string): string[] {
  return Array.from(line.matchAll(/'([^']*)'|(\S+)/g), (match) => match[1] ?? match[2] ?? '');
}

describe("the user's guide", () => {
  it.each(GUIDE_LINES)('%s', async (line, sent) => {
    const controller = new WorkingController();
    const { code, stderr } = await runWords(wordsOf(line), controller, { stdin: 'passphrase' });
    expect({ sent: controller.sent, code, stderr }).toEqual({ sent, code: 0, stderr: '' });
  });

  it.each(GUIDE_SLIPS)('%s is refused, and nothing is sent', async (line, says) => {
    const controller = new WorkingController();
    const { code, stdout, stderr } = await runWords(wordsOf(line), controller);
    expect({ sent: controller.sent, code, stdout }).toEqual({ sent: [], code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.trimEnd().split('\n').length).toBeGreaterThan(says.includes('key') || says.includes('ask') ? 0 : 1);
  });
});
