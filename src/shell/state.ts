import { counted } from '../model/counted.ts';
import type { SelectedObject } from '../cli/selected-object.ts';
import type { ResourceTransaction } from '../definition/session.ts';
import { printableLine } from '../output/printable.ts';
import type { ShellHost } from './shell-host.ts';

/** What lines of the shell change for those after them. */
export interface ShellState {
  /** Chosen with `use`, the innermost last. */
  chosen: readonly SelectedObject[];
  /** Whether to say how long each command took. */
  timing: boolean;
  /** Whether lists show one object per block. */
  blocks: boolean;
  /** Whether a script, a file or a line of several commands ends at the first one that fails. */
  stopOnError: boolean;
  /** Text that the next line to be typed begins with, as after `\e`. */
  prefill: string;
}

export function newState(stopOnError: boolean): ShellState {
  return { chosen: [], timing: false, blocks: false, stopOnError, prefill: '' };
}

/**
 * `LINSTOR ==> ` with what the person should know: controller (-V), demo, objects chosen. In a transaction a star follows the
 * name, and the number of resources collected.
 */
export function promptOf(host: ShellHost, { chosen }: ShellState, controller: string | undefined): string {
  const { transaction } = host.session;
  const facts = [
    controller,
    host.label,
    ...(transaction ? [transactionFact(transaction)] : []),
    ...chosen.map((one) => `${one.noun} ${one.name}`),
  ];
  const shown = facts.filter((fact) => fact !== undefined).join(', ');
  return `LINSTOR${transaction ? '*' : ''}${shown === '' ? '' : `(${printableLine(shown)})`} ==> `;
}

function transactionFact({ size }: ResourceTransaction): string {
  return `transaction: ${counted(size, 'resource')}`;
}
