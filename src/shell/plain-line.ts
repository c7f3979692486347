import { createInterface } from 'node:readline';
import { printableText } from '../output/printable.ts';
import type { Line } from './editor/reader.ts';

/** Reads a line without the editor: the answer to a question of a command, or where the terminal cannot move its cursor. */
export function plainLine(question: string): Promise<Line> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    // Ctrl-D and Ctrl-C leave the cursor behind the question.
    const leave = (kind: 'end' | 'interrupt'): void => {
      process.stderr.write('\n');
      resolve({ kind });
    };
    const end = (): void => leave('end');
    lines.once('close', end);
    lines.once('SIGINT', () => {
      lines.off('close', end).close();
      leave('interrupt');
    });
    lines.question(printableText(question), (text) => {
      lines.off('close', end).close();
      resolve({ kind: 'line', text });
    });
  });
}
