import { shellWord } from '../transport/shell-word.ts';
import { usageFault } from '../model/fault.ts';
import { hideUserInfo, MASK } from '../model/secret.ts';
import { printableText } from '../output/printable.ts';
import type { SelectedObject } from './selected-object.ts';
import { parseLine } from './parse-line.ts';
import type { SettingSources } from './setting-sources.ts';
import { readingsWith } from './line-readings.ts';
import { secretWords } from './secret-words.ts';
import type { CommandTree } from '../argv/tree.ts';
import type { Effect } from '../definition/command.ts';

/** A line to run. */
export interface FilledLine {
  readonly words: readonly string[];
  /** The whole line for people, without its secrets; undefined when it is run as it was typed. */
  readonly shown: string | undefined;
}

/** The line with the chosen objects where it lacks them. Throws a usage Fault when that may be done in several ways. */
export function fillLine(typed: readonly string[], chosen: readonly SelectedObject[], tree: CommandTree): FilledLine {
  const readings = readingsWith(typed, chosen, tree);
  const [words, other] = readings;
  if (words === undefined) return { words: typed, shown: undefined };
  if (other === undefined) return { words, shown: shownLine(words, tree) };
  throw usageFault(`This line lacks an argument, and what was chosen with 'use' may stand for more than one.`, [
    'It could mean:',
    ...readings.map((line) => `  ${shownLine(line, tree)}`),
    'Type the one that is meant.',
  ]);
}

/** What a line would do, and whether somebody may be asked about it before. */
export interface LineEffect {
  readonly effect: Effect;
  /** Nothing is answered in advance (--yes), and something would be sent (no --curl, no --dry-run). */
  readonly asks: boolean;
  /** The full words of the command. */
  readonly path: string;
}

/** What running this line would do; help and requests that are only shown change nothing. Throws Faults of the line. */
export function effectOfLine(words: readonly string[], tree: CommandTree, sources: SettingSources): LineEffect {
  const { call, globals, found } = parseLine(words, tree, sources);
  const isSent = !globals.curl && !globals.dryRun;
  return {
    effect: call && isSent ? call.command.effectOf({ ...call.input, ...call.more }) : 'reads',
    asks: isSent && !globals.yes && globals.confirm !== 'never',
    path: found.path.join(' '),
  };
}

function shownLine(words: readonly string[], tree: CommandTree): string {
  const secrets = new Set(secretWords(words, tree));
  const shown = words.map((word, at) => (secrets.has(at) ? masked(word) : shellWord(word)));
  return printableText(hideUserInfo(['linstor', ...shown].join(' ')));
}

/** An option keeps its name. */
function masked(word: string): string {
  if (!word.startsWith('-')) return MASK;
  return word.startsWith('--') ? word.replace(/=.*/s, `=${MASK}`) : word.replace(/^(-.).+/s, `$1${MASK}`);
}
