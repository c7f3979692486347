import type { ResourceTransaction } from '../definition/session.ts';
import { remember } from './add-to-history.ts';
import { isOwnWord } from './builtin-words.ts';
import { mayLeave } from './builtins.ts';
import { toldFault } from './faults.ts';
import { endsLines } from './run-lines.ts';
import { runStatement } from './run-statement.ts';
import type { ShellContext } from './shell-context.ts';
import { readStatements, type Statement } from './statements.ts';
import { afterCommand } from './transaction.ts';

/** Runs what was typed, and keeps it in the history; gives the exit code of its last command, undefined when it holds none. */
export async function runTyped(text: string, stage: ShellContext): Promise<number | undefined> {
  const { host } = stage;
  const keep = keeping(text, stage);
  let exitCode: number | undefined;
  try {
    const statements = readStatements(text);
    // The request of a command goes out first. What the shell does itself may show the history.
    if (statements.every(isOfProgram)) setImmediate(keep);
    else keep();
    for (const statement of statements) {
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
  } finally {
    keep();
  }
}

/** Keeps a text in the history when it is called first. */
function keeping(text: string, { host, history }: ShellContext): () => void {
  let isKept = history === undefined;
  return () => {
    if (!isKept && history) remember(text, history, (words) => host.secrets(words));
    isKept = true;
  };
}

function isOfProgram(statement: Statement): boolean {
  return statement.kind === 'command' && !isOwnWord(statement.words[0] ?? '');
}

function tellLost({ host }: ShellContext, lost: string | undefined): void {
  if (lost !== undefined) host.streams.error(`A command failed, which ends the transaction: ${lost}`);
}

/**
 * Ctrl-D leaves a transaction first, but not the one that the shell was started in; whether it may although something would be lost. Ctrl-C at
 * the question means No.
 */
export async function leaves(stage: ShellContext, initial: ResourceTransaction | undefined): Promise<boolean> {
  // Nobody is there any more who could answer.
  if (process.stdin.readableEnded) return true;
  try {
    return await mayLeave(stage, initial ? undefined : 'transaction');
  } catch (error) {
    stage.host.streams.error(toldFault(error).text);
    return false;
  }
}
