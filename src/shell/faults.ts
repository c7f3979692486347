import { Fault } from '../model/fault.ts';
import { faultText } from '../output/fault-text.ts';

/** A Fault as it is told on stderr, also one of the other part of the program. Anything else is a bug and is thrown. */
export function toldFault(error: unknown): { text: string; exitCode: number } {
  if (!(error instanceof Fault)) throw error;
  return { text: faultText(error), exitCode: error.exitCode };
}
