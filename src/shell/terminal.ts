import { createInterface } from 'node:readline';
import { printableText } from '../output/printable.ts';
import { LineReader, type Line } from './editor/reader.ts';
import type { Session } from '../definition/session.ts';
import { toldFault } from './faults.ts';
import { History } from './history.ts';
import { undisturbed } from './interrupts.ts';
import type { ShellHost } from './shell-host.ts';
import { mayLeave } from './builtins.ts';
import { endsLines } from './run-lines.ts';
import type { ShellContext } from './shell-context.ts';
import { runShellrc } from './shellrc.ts';
import { runStatement } from './run-statement.ts';
import { remember } from './add-to-history.ts';
import { shellSuggester } from './shell-suggester.ts';
import { userFile } from '../system/user-file.ts';
import { promptOf, type ShellState } from './state.ts';
import { readStatements } from './statements.ts';
import { afterCommand, hasEnded } from './transaction.ts';

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
      if (!(await leaves(stage, initialTransaction))) continue;
      if (host.session.transaction === undefined || initialTransaction) break;
      host.session.transaction = undefined;
      continue;
    }
    remember(line.text, history, (words) => host.secrets(words));
    exitCode = (await performAll(line.text, stage)) ?? exitCode;
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
    perform: runStatement,
    isOver: () => host.left() || hasEnded(host.session, initialTransaction),
    history,
    files: [],
    quiet: false,
  };
}

/** Ctrl-D leaves a transaction first; whether it may although something would be lost. Ctrl-C at the question means No. */
async function leaves(stage: ShellContext, initialTransaction: Session['transaction']): Promise<boolean> {
  // Nobody is there any more who could answer.
  if (process.stdin.readableEnded) return true;
  try {
    return await mayLeave(stage, initialTransaction ? undefined : 'transaction');
  } catch (error) {
    stage.host.streams.error(toldFault(error).text);
    return false;
  }
}

async function performAll(text: string, stage: ShellContext): Promise<number | undefined> {
  const { host } = stage;
  let exitCode: number | undefined;
  try {
    for (const statement of readStatements(text)) {
      exitCode = await runStatement(statement, stage);
      host.suggester.outdate();
      tellLost(stage, afterCommand(host.session, exitCode));
      if (stage.isOver() || endsLines(exitCode, stage)) break;
    }
    return exitCode;
  } catch (error) {
    const told = toldFault(error);
    host.streams.error(told.text);
    return told.exitCode;
  }
}

function tellLost({ host }: ShellContext, lost: string | undefined): void {
  if (lost !== undefined) host.streams.error(`A command failed, which ends the transaction: ${lost}`);
}

/** Lines read with the editor, or plainly where the terminal cannot do what it needs. */
function lineSource(
  host: ShellHost,
  state: ShellState,
  past: History,
): (prompt: string, history: readonly string[]) => Promise<Line> {
  const { stdin, stdout } = process;
  if (!host.canEditLines) return plainLine;
  const reader = new LineReader(stdin, stdout, shellSuggester(host, state), {
    ghosts: host.colour,
    isDoubtful: (line) => past.isDoubtful(line),
    edit: (text) => editText(text, host),
  });
  return (prompt, history) => {
    const { prefill } = state;
    state.prefill = '';
    return reader.read(prompt, history, prefill);
  };
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
  const line = await plainLine(question);
  return line.kind === 'line' ? line.text : undefined;
}

function plainLine(question: string): Promise<Line> {
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
