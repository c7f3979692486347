import { Fault } from '../model/fault.ts';
import { faultText } from '../output/fault-text.ts';

/** A Fault as it is told on stderr, also one of the other part of the program. Anything else is a bug and is thrown. */
export function toldFault(error: unknown): { text: string; exitCode: number } {
  if (!(error instanceof Fault)) throw error;
  return { text: faultText(error), exitCode: error.exitCode };
}

/** The same Fault with one more hint; what the person chose, and a bug, stay as they are. */
export function withHint(error: unknown, hint: string): unknown {
  if (!(error instanceof Fault) || error.chosen) return error;
  return new Fault(error.message, error.exitCode, [...error.hints, hint]);
}

/** A message about help as a person in the shell types it: `'help node'` in place of `'linstor help node'`. */
export function asInShell(text: string): string {
  return text.replaceAll("'linstor help", "'help");
}
