import { LineReader, type Line } from './editor/reader.ts';
import type { Session } from '../definition/session.ts';
import { isPlain } from '../output/printable.ts';
import { userFile } from '../system/user-file.ts';
import { toldFault } from './faults.ts';
import { History } from './history.ts';
import { loadWideCharacters } from './editor/graphemes.ts';
import { undisturbed } from './interrupts.ts';
import { lateSuggester } from './late-suggester.ts';
import type { ShellContext } from './shell-context.ts';
import type { ShellHost } from './shell-host.ts';
import type { Suggester } from './suggestions.ts';
import { runShellrc } from './shellrc.ts';
import { promptOf, type ShellState } from './state.ts';
import { hasEnded } from './transaction.ts';

const BANNER = "LINSTOR shell: 'help' lists the commands, Ctrl-D leaves.\n";

/** Talks with the person at the terminal until they leave. */
export async function runTerminal(host: ShellHost, state: ShellState): Promise<number> {
  const history = new History(userFile(host.home, 'client.history'), (line) => host.streams.error(line));
  const initialTransaction = host.session.transaction;
  const stage = stageOf(host, state, history, initialTransaction);
  if (!initialTransaction) {
    await host.streams.write(BANNER);
    await runShellrc(stage);
  }
  const controller = await host.controller();
  const readLine = lineSource(host, state, history);
  let exitCode = 0;
  while (!stage.isOver()) {
    history.refresh();
    const line = await readLine(promptOf(host, state, controller), history.lines);
    if (line.kind === 'interrupt') continue;
    if (line.kind === 'end') {
      const { leaves } = await import('./typed-lines.ts');
      if (!(await leaves(stage, initialTransaction))) continue;
      if (host.session.transaction === undefined || initialTransaction) break;
      host.session.transaction = undefined;
      continue;
    }
    // What runs lines is not needed for the first prompt.
    const { runTyped } = await import('./typed-lines.ts');
    exitCode = (await runTyped(line.text, stage)) ?? exitCode;
  }
  return initialTransaction ? exitCode : 0;
}

function stageOf(
  host: ShellHost,
  state: ShellState,
  history: History,
  initialTransaction: Session['transaction'],
): ShellContext {
  return {
    host,
    state,
    terminal: true,
    line: ask,
    perform: async (statement, inside) => (await import('./run-statement.ts')).runStatement(statement, inside),
    isOver: () => host.left() || hasEnded(host.session, initialTransaction),
    history,
    files: [],
    quiet: false,
  };
}

/** Lines read with the editor, or plainly where the terminal cannot do what it needs. */
function lineSource(
  host: ShellHost,
  state: ShellState,
  past: History,
): (prompt: string, history: readonly string[]) => Promise<Line> {
  const { stdin, stdout } = process;
  if (!host.canEditLines) return plainly;
  const suggester = lateSuggester(async () => (await import('./shell-suggester.ts')).shellSuggester(host, state));
  const reader = new LineReader(stdin, stdout, suggester, {
    ghosts: host.colour,
    isDoubtful: (line) => past.isDoubtful(line),
    edit: (text) => editText(text, host),
  });
  let isPrepared = false;
  return async (prompt, history) => {
    const { prefill } = state;
    state.prefill = '';
    if (!isPlain(prompt + prefill)) await loadWideCharacters();
    const line = reader.read(prompt, history, prefill);
    if (!isPrepared) setImmediate(() => void prepare(suggester, host));
    isPrepared = true;
    return await line;
  };
}

/** While somebody looks at the first prompt: what the first key and the first line will need is loaded, in steps between which keys are read. */
async function prepare(suggester: Suggester, host: ShellHost): Promise<void> {
  const steps = [() => import('./typed-lines.ts'), () => suggester.suggest(['node'], 'l'), () => host.prepare()];
  for (const load of steps) {
    await new Promise((resolve) => setImmediate(resolve));
    try {
      await load();
    } catch {
      return; // whoever needs it will tell
    }
  }
}

/** Has a text changed in the user's editor; undefined when that failed, which is told. */
async function editText(text: string, host: ShellHost): Promise<string | undefined> {
  try {
    return await undisturbed(host, () => host.files.edit(text, '.linstor'));
  } catch (error) {
    host.streams.error(toldFault(error).text);
    return undefined;
  }
}

/** A question of a command. */
async function ask(question: string): Promise<string | undefined> {
  const line = await plainly(question);
  return line.kind === 'line' ? line.text : undefined;
}

async function plainly(question: string): Promise<Line> {
  return await (await import('./plain-line.ts')).plainLine(question);
}
