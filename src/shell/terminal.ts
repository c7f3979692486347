import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { conceal } from './conceal.ts';
import { toldFault } from './faults.ts';
import { History } from './history.ts';
import type { ShellHost } from './host.ts';
import { lex } from './lexer.ts';
import { perform } from './perform.ts';
import { promptOf } from './state.ts';
import type { ShellState } from './state.ts';
import { readStatements } from './statements.ts';
import { afterCommand, isOver } from './transaction.ts';

const BANNER = "LINSTOR shell: 'help' lists the commands, Ctrl-D leaves.\n";

/** Talks with the person at the terminal until they leave. */
export async function runTerminal(host: ShellHost, state: ShellState): Promise<number> {
  const history = new History(join(host.home, '.config', 'linstor', 'client.history'));
  const begun = host.session.transaction;
  if (!begun) await host.streams.write(BANNER);
  const controller = await host.controller();
  let exitCode = 0;
  for (;;) {
    const text = await readText(promptOf(host, state, controller), history);
    if (text === undefined) {
      if (host.session.transaction === undefined || begun) break;
      host.session.transaction = undefined;
      continue;
    }
    remember(text, history, host);
    const code = await performAll(text, host, state);
    if (code !== undefined) exitCode = code;
    if (host.left() || isOver(host.session, begun)) break;
  }
  return begun ? exitCode : 0;
}

async function performAll(text: string, host: ShellHost, state: ShellState): Promise<number | undefined> {
  let exitCode: number | undefined;
  try {
    for (const statement of readStatements(text)) {
      exitCode = await perform(statement, { host, state, terminal: true, line: ask });
      afterCommand(host.session, exitCode);
      if (host.left()) break;
    }
    return exitCode;
  } catch (error) {
    const told = toldFault(error);
    host.streams.error(told.text);
    return told.exitCode;
  }
}

/** A leading blank keeps a line out. */
function remember(text: string, history: History, host: ShellHost): void {
  if (/^\s/.test(text)) return;
  const { text: kept, doubtful } = conceal(text.trim(), (words) => host.secrets(words));
  history.add(kept, doubtful);
}

/** A line and those it goes on in; undefined at the end. */
async function readText(prompt: string, history: History): Promise<string | undefined> {
  let text = await readLine(prompt, history);
  while (text !== undefined && lex(text).open) {
    const more = await readLine('> ', history);
    if (more === undefined) return undefined;
    text += `\n${more}`;
  }
  return text;
}

function readLine(prompt: string, history: History): Promise<string | undefined> {
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    history: [...history.lines].reverse(),
    terminal: true,
  });
  return new Promise((resolve) => {
    lines.on('close', () => resolve(undefined));
    lines.on('SIGINT', () => {
      process.stdout.write('^C\n');
      lines.close();
    });
    lines.question(prompt, (line) => {
      resolve(line);
      lines.close();
    });
  });
}

function ask(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    lines.on('close', () => resolve(undefined));
    lines.question(question, (line) => {
      resolve(line);
      lines.close();
    });
  });
}
