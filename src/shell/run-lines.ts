import { ExitCode } from '../model/fault.ts';
import { printableLine } from '../output/printable.ts';
import { toldFault } from './faults.ts';
import { nextText, type Lines, type Text } from './lines.ts';
import { redact } from './redact.ts';
import type { ShellContext } from './shell-context.ts';
import type { ShellHost } from './shell-host.ts';
import { readStatements, type Statement } from './statements.ts';
import { afterCommand } from './transaction.ts';

/**
 * Runs line after line; gives the exit code of the last command. A line that fails is named on stderr, with the file if there is
 * one. What fails ends the lines where ON_ERROR_STOP is on, and Ctrl-C does always.
 */
export async function runLines(lines: Lines, stage: ShellContext, file?: string): Promise<number> {
  const { host, state } = stage;
  let exitCode = 0;
  for (let text = await nextText(lines); text !== undefined; text = await nextText(lines)) {
    const statements = understood(text.text, host);
    if (typeof statements === 'number') exitCode = told(statements, text, host, file);
    for (const statement of typeof statements === 'number' ? [] : statements) {
      const code = await stage.perform(statement, stage);
      // The code of a file that was left in its middle is that of the file; leaving by itself says nothing.
      if (host.left()) return code === ExitCode.ok ? exitCode : code;
      exitCode = told(code, { ...text, text: statement.source }, host, file);
      afterCommand(host.session, code);
      if (stage.isOver() || endsLines(code, stage)) return exitCode;
    }
    if (state.stopOnError && exitCode !== ExitCode.ok) return exitCode;
  }
  return exitCode;
}

/** Whether a command with this exit code is the last one of its file, script or line. */
export function endsLines(exitCode: number, { state, terminal }: Pick<ShellContext, 'state' | 'terminal'>): boolean {
  return (state.stopOnError && exitCode !== ExitCode.ok) || (terminal && exitCode === ExitCode.interrupted);
}

/** The statements of a text, or the exit code when it makes none. */
function understood(text: string, host: ShellHost): readonly Statement[] | number {
  try {
    return readStatements(text);
  } catch (error) {
    const fault = toldFault(error);
    host.streams.error(fault.text);
    return fault.exitCode;
  }
}

function told(exitCode: number, { text, line }: Text, host: ShellHost, file: string | undefined): number {
  if (exitCode !== ExitCode.ok) {
    const shown = redact(text, (words) => host.secrets(words));
    const what = shown.unparsed ? '' : `: ${shown.text}`;
    const where = file === undefined ? `Line ${line}` : `Line ${line} of ${printableLine(file)}`;
    host.streams.error(`${where} failed with exit code ${exitCode}${what}`);
  }
  return exitCode;
}
