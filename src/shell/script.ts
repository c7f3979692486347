import type { Readable } from 'node:stream';
import { Lines } from './lines.ts';
import { runLines } from './run-lines.ts';
import { runStatement } from './run-statement.ts';
import type { ShellContext } from './shell-context.ts';
import type { ShellHost } from './shell-host.ts';
import type { ShellState } from './state.ts';
import { hasEnded, notCreated, uncommitted } from './transaction.ts';

/** Runs the lines of a pipe; gives the exit code of the last command. What was collected and never created is told at the end. */
export async function runScript(host: ShellHost, state: ShellState, input: Readable): Promise<number> {
  const lines = new Lines(input);
  const initialTransaction = host.session.transaction;
  const stage: ShellContext = {
    host,
    state,
    terminal: false,
    line: () => lines.next(),
    perform: runStatement,
    isOver: () => host.left() || hasEnded(host.session, initialTransaction),
    history: undefined,
    files: [],
    quiet: false,
  };
  const exitCode = await runLines(lines, stage);
  const lost = notCreated(uncommitted(host.session));
  if (lost !== undefined) host.streams.error(`The script ended inside a transaction: ${lost}`);
  return exitCode;
}
