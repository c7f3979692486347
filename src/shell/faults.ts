import type { Fault } from '../model/fault.ts';

/** Whether this is a Fault, also one of the other part of the program, which has a class of its own. */
function isFault(error: unknown): error is Fault {
  return error instanceof Error && 'exitCode' in error && 'hints' in error;
}

/** A Fault as it is told on stderr. Anything else is a bug and is thrown. */
export function toldFault(error: unknown): { text: string; exitCode: number } {
  if (!isFault(error)) throw error;
  return { text: `Error: ${[error.message, ...error.hints].join('\n  ')}`, exitCode: error.exitCode };
}
