import { ExitCode } from '../model/fault.ts';
import { stderrText } from './stderr.ts';
import { isWindows } from '../system/platform.ts';
import { putEverythingBack } from '../system/put-back.ts';
import { isTerminal } from '../system/terminal.ts';
import { interruptedText, type Interrupts } from '../cli/interrupts.ts';

/**
 * Ends the program on SIGINT (130), SIGTERM (143) and SIGHUP (129) and when its terminal has gone away, after everything
 * is put back. `reportInternalError` tells about a bug and gives the exit code.
 */
export function handleSignals(interrupts: Interrupts, reportInternalError: (error: unknown) => number): void {
  const terminals = [0, 1, 2].filter((descriptor) => isTerminal(descriptor));
  process.on('exit', () => leaveGone(terminals));
  process.on('SIGINT', () => interrupted(interrupts));
  process.on('SIGTERM', () => end(ExitCode.terminated, interruptedText(interrupts, 'Terminated')));
  process.on('SIGHUP', () => end(ExitCode.hangup));
  process.on('uncaughtException', (error) => {
    if (isGone(error, 'EIO')) end(ExitCode.hangup);
    // Nobody reads what is said; what the command does goes on.
    else if (!isGone(error, 'EPIPE')) end(reportInternalError(error));
  });
}

/** Ctrl-C ends the program at once; work that goes on in the cluster is told by the command's own message. */
function interrupted(interrupts: Interrupts): void {
  if (interrupts.handle) interrupts.handle();
  else if (performance.now() >= (interrupts.deafUntil ?? 0))
    end(ExitCode.interrupted, `\n${interruptedText(interrupts)}`);
}

function end(exitCode: number, text?: string): void {
  putEverythingBack();
  if (text !== undefined) process.stderr.write(`${stderrText(text)}\n`);
  process.exit(exitCode);
}

/** Node aborts when it cannot set a terminal back that has gone away: the hangup itself ends the process then (129). */
function leaveGone(terminals: readonly number[]): void {
  if (isWindows()) return; // it ends the programs of a window by itself
  if (terminals.every((descriptor) => isTerminal(descriptor))) return;
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

/** Reading or writing failed because nobody is at the other end. */
function isGone(error: NodeJS.ErrnoException, code: 'EIO' | 'EPIPE'): boolean {
  return error.code === code && ['read', 'write', 'setRawMode'].includes(error.syscall ?? '');
}
