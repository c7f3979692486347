import { printableText } from '../output/printable.ts';
import { wrapProse } from '../output/prose.ts';
import { windowOf } from '../output/window.ts';
import { isTerminal } from '../system/terminal.ts';

/** Text as it goes to stderr: harmless, and on a terminal broken between words at its edge. */
export function stderrText(text: string): string {
  return wrapProse(printableText(text), isTerminal(2) ? windowOf(process.stderr).columns : undefined);
}
