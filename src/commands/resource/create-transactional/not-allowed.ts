import { ExitCode, Fault } from '../../../model/fault.ts';

/** A command that makes no sense in this state of the shell (exit 5). */
export function notAllowedIn(state: string): Fault {
  return new Fault(`Command not allowed in state '${state}'`, ExitCode.notAllowedHere);
}
