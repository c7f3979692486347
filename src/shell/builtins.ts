import { didYouMean } from '../model/similar-words.ts';
import { counted } from '../model/counted.ts';
import { usageFault } from '../model/fault.ts';
import { lookup } from '../model/lookup.ts';
import { printableLine } from '../output/printable.ts';
import { BUILTINS, SAME_AS } from './builtin-words.ts';
import { withHint } from './faults.ts';
import { include } from './include.ts';
import { interruptible } from './interrupts.ts';
import type { Target } from './output-target.ts';
import { set, toggle } from './settings.ts';
import type { ShellContext } from './shell-context.ts';
import { uncommitted } from './transaction.ts';
import { watch } from './watch.ts';

/** Runs a line that is for the shell alone and gives its exit code; otherwise the words of a command of the program. */
export async function runBuiltin(
  typed: readonly string[],
  target: Target,
  stage: ShellContext,
): Promise<number | readonly string[]> {
  const words = translated(typed);
  const [first = '', ...rest] = words;
  switch (first) {
    case 'use':
      return use(rest, target, stage);
    case '..':
      return leave(rest, stage);
    case 'watch':
      return await watch(rest, target, stage);
    case 'help':
    case '?':
      return (await (await import('./shell-help.ts')).help(rest, target, stage)) ?? ['help', ...rest];
    case 'exit':
    case 'quit':
      return (await mayLeave(stage)) ? words : 0;
    case 'begin':
    case 'commit':
    case 'abort':
      return (await import('./transaction-words.ts')).transactionCommand(first, rest, stage);
    default:
      return await runOther(first, rest, words, target, stage);
  }
}

async function runOther(
  first: string,
  rest: readonly string[],
  words: readonly string[],
  target: Target,
  stage: ShellContext,
): Promise<number | readonly string[]> {
  switch (first) {
    case '\\i':
      return await include(rest, stage);
    case '\\e':
      return await (await import('./edit-line.ts')).editLine(rest, stage);
    case '\\set':
      return await set(rest, target, stage);
    case '\\timing':
      return toggle('timing', rest, stage);
    case '\\x':
      return toggle('x', rest, stage);
    case 'history':
      // With an option it is the command: the changes that were sent.
      if (rest[0]?.startsWith('-')) return words;
      return await (await import('./history-words.ts')).showHistory(rest, target, stage);
    case 'collected':
      nothingAfter(first, rest);
      return await (await import('./transaction-words.ts')).showCollected(target, stage);
    case 'clear':
      nothingAfter(first, rest);
      return await clear(target, stage);
    default:
      if (first.startsWith('\\')) throw unknown(first);
      return words;
  }
}

/** Other ways to say it. */
function translated(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  if (words.length > 1 && words.at(-1) === '?') {
    const end = words.findIndex((word) => word.startsWith('-') || word === '?');
    return ['help', ...words.slice(0, end)];
  }
  return [...(lookup(SAME_AS, first) ?? [first]), ...rest].slice(0, words.length);
}

/** Whether to leave the shell, or only the transaction, although resources are collected: a person is asked. Throws a Fault on Ctrl-C. */
export async function mayLeave(
  { host, terminal }: Pick<ShellContext, 'host' | 'terminal'>,
  only?: 'transaction',
): Promise<boolean> {
  const count = terminal ? uncommitted(host.session) : 0;
  if (count === 0) return true;
  const [are, them] = count === 1 ? ['is', 'it'] : ['are', 'them'];
  const question = only ? `Forget ${them}?` : `Leave without ${them}?`;
  return await host.confirm(`${counted(count, 'resource')} ${are} collected and not yet created. ${question}`);
}

async function use(words: readonly string[], target: Target, { state, host }: ShellContext): Promise<number> {
  if (words.length === 0) {
    const shown = state.chosen.map(({ noun, name }) => `${noun} ${printableLine(name)}\n`).join('');
    await target.streams.write(shown === '' ? "Nothing is chosen; 'use node alpha' chooses a node.\n" : shown);
    return 0;
  }
  if (words[0] === '..') return leave(words.slice(1), { state });
  const before = state.chosen;
  // If it is refused, the lines that follow must not be completed with what was meant to be left.
  state.chosen = [];
  return await interruptible(host, async (signal) => {
    try {
      const added = await host.choose(words, signal);
      // Of two nodes only the last would count: the prompt shows what lines are completed with.
      state.chosen = [...before.filter(({ noun }) => noun !== added.noun), added];
      return 0;
    } catch (error) {
      throw before.length > 0 ? withHint(error, 'What was chosen before is given up too.') : error;
    }
  });
}

function leave(words: readonly string[], { state }: Pick<ShellContext, 'state'>): number {
  nothingAfter('..', words);
  state.chosen = state.chosen.slice(0, -1);
  return 0;
}

function nothingAfter(word: string, { length }: readonly string[]): void {
  if (length > 0) throw usageFault(`Nothing may follow '${word}'.`);
}

async function clear({ terminal, streams }: Target, stage: ShellContext): Promise<number> {
  if (!stage.terminal || !terminal) throw usageFault("'clear' needs a terminal.");
  await streams.write('\x1b[H\x1b[2J');
  return 0;
}

/** A word with a backslash can only be one of the shell's. */
function unknown(word: string): Error {
  const own = [...Object.keys(BUILTINS), ...Object.keys(SAME_AS)].filter((known) => known.startsWith('\\'));
  return usageFault(`The shell does not know '${printableLine(word)}'.`, [
    ...didYouMean(word, own),
    "'help' lists what it knows.",
  ]);
}
