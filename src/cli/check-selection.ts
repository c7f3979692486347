import type { Command } from '../definition/command.ts';
import { usageFault } from '../model/fault.ts';
import { listTable } from '../output/list-table.ts';
import type { TableSelection } from '../output/output-settings.ts';
import { selectTable } from '../output/selection/selected-table.ts';

/**
 * Whether the columns and the expression fit the command, before anything is asked of a controller. Throws usage Faults.
 * Columns that --show-props names itself are known only later.
 */
export function checkSelection(
  command: Command,
  shape: TableSelection,
  input: Readonly<Record<string, unknown>>,
): void {
  const { columns: names, sortBy, where } = shape;
  if (names === undefined && sortBy === undefined && where === undefined) return;
  if (command.columns === undefined)
    throw usageFault(`'linstor ${command.path}' shows no table whose rows and columns could be chosen.`);
  if (Array.isArray(input.showProps) && input.showProps.length > 0) return;
  const columns = command.columns().map((facts) => ({ ...facts, cell: () => '' }));
  selectTable(listTable([], columns), shape);
}
