import type { SelectedObject } from '../cli/selected-object.ts';
import { STATE_NAMES } from '../definition/session.ts';
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
}

export function newState(): ShellState {
  return { chosen: [], timing: false, blocks: false };
}

/** `LINSTOR ==> ` with what the person should know: transaction, controller (-V), demo, objects chosen. */
export function promptOf(host: ShellHost, { chosen }: ShellState, controller: string | undefined): string {
  const name = host.session.transaction ? STATE_NAMES.transaction : 'LINSTOR';
  const facts = [controller, host.label, ...chosen.map((one) => `${one.noun} ${one.name}`)];
  const shown = facts.filter((fact) => fact !== undefined).join(', ');
  return `${name}${shown === '' ? '' : `(${printableLine(shown)})`} ==> `;
}
