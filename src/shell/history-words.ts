import { usageFault } from '../model/fault.ts';
import { printableLine } from '../output/printable.ts';
import type { Target } from './output-target.ts';
import type { ShellContext } from './shell-context.ts';

/** So many lines are shown unless a number is given. */
const SHOWN = 20;

/** `history`: the last lines with their numbers; `history clear` forgets all. Throws usage Faults. */
export async function showHistory(words: readonly string[], target: Target, stage: ShellContext): Promise<number> {
  const { history } = stage;
  const [word = String(SHOWN), ...more] = words;
  if (!history) throw usageFault("'history' needs a terminal: a script has none.");
  if (more.length > 0 || !/^(\d+|clear)$/.test(word))
    throw usageFault("'history' takes a number of lines, or 'clear'.", ['For example: history 50']);
  if (word === 'clear') {
    history.clear();
    stage.host.streams.error('The history is empty.');
    return 0;
  }
  const { lines } = history;
  const width = String(lines.length).length;
  const from = Math.max(0, lines.length - Number(word));
  const numbered = lines
    .slice(from)
    .map((line, i) => `${String(from + i + 1).padStart(width)}  ${printableLine(line)}\n`);
  await target.streams.write(numbered.join(''));
  return 0;
}
