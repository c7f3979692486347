import { usageFault } from '../model/fault.ts';
import { Capture } from '../output/capture.ts';
import { printableLine } from '../output/printable.ts';
import { withHint } from './faults.ts';
import { interruptible } from './interrupts.ts';
import type { ShellContext } from './shell-context.ts';
import type { Target } from './output-target.ts';
import { watch } from './watch.ts';

/** A word that the shell itself understands. */
export interface Builtin {
  readonly usage: string;
  readonly does: string;
}

/** For help and suggestions, by first word. */
export const BUILTINS: Readonly<Record<string, Builtin>> = {
  use: { usage: 'use NOUN NAME', does: 'Stands in for this object in commands that lack it: use node alpha' },
  '..': { usage: '..', does: 'Leave what was chosen last with use' },
  watch: { usage: 'watch [SECONDS] CMD', does: 'Repeat a command that only shows something, and mark what changed' },
  '\\timing': { usage: '\\timing', does: 'Say how long each command takes, or stop it' },
  '\\x': { usage: '\\x', does: 'Lists show one object per block, or a table again' },
};

const OTHERS: readonly (readonly [string, string])[] = [
  ['CMD ?', 'Explain a command, as help CMD does'],
  ['CMD | PROGRAM', 'Send the output through a program of the system: node list | grep OFFLINE'],
  ['CMD > FILE, CMD >> FILE', 'Write the output to a file, or append it'],
  ['!PROGRAM', 'Run a program of the system'],
  ['CMD; CMD', 'One command after the other'],
  ['exit, quit, Ctrl-D', 'Leave'],
];

/** Runs a line that is for the shell alone and gives its exit code; undefined: it is a command of the program. */
export async function runBuiltin(
  words: readonly string[],
  target: Target,
  stage: ShellContext,
): Promise<number | undefined> {
  const [first = '', ...rest] = words;
  const { state, host } = stage;
  switch (first) {
    case 'use':
      return use(rest, target, stage);
    case 'watch':
      return await watch(rest, target, stage);
    case '..':
      return leave(rest, stage);
    case '\\timing':
      state.timing = switched(rest, state.timing);
      host.streams.error(`Timing is ${state.timing ? 'on' : 'off'}.`);
      return 0;
    case '\\x':
      state.blocks = switched(rest, state.blocks);
      host.streams.error(`Lists show ${state.blocks ? 'one object per block' : 'a table'}.`);
      return 0;
    case 'help':
    case '?':
      return await help(rest, target, stage);
    default:
      return undefined;
  }
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
  if (words.length > 0) throw usageFault("Nothing may follow '..'.");
  state.chosen = state.chosen.slice(0, -1);
  return 0;
}

function switched([word, ...more]: readonly string[], before: boolean): boolean {
  if (word === undefined) return !before;
  if (more.length > 0 || (word !== 'on' && word !== 'off')) throw usageFault("Only 'on' or 'off' may follow.");
  return word === 'on';
}

/** Of the whole shell or of a word of its own; undefined: the program explains what it is asked about. */
async function help(words: readonly string[], target: Target, stage: ShellContext): Promise<number | undefined> {
  const [word = '', ...more] = words;
  if (words.length === 0) return await helpOfShell(target, stage);
  const builtin = more.length === 0 && Object.hasOwn(BUILTINS, word) ? BUILTINS[word] : undefined;
  if (builtin === undefined) return undefined;
  await target.streams.write(`Usage: ${builtin.usage}\n\n${builtin.does}\n`);
  return 0;
}

async function helpOfShell(target: Target, { host, line }: ShellContext): Promise<number> {
  const how = { ...target, blocks: false, signal: new AbortController().signal, line };
  const program = new Capture();
  const exitCode = await host.run(['help'], { ...how, streams: program });
  const rows = [...Object.values(BUILTINS).map(({ usage, does }) => [usage, does] as const), ...OTHERS];
  const width = Math.max(...rows.map(([usage]) => usage.length));
  const lines = rows.map(([usage, does]) => `  ${usage.padEnd(width)}  ${does}\n`);
  await host.page(`${program.text}\nIn the shell:\n${lines.join('')}`, how);
  return exitCode;
}
