import { compareCodePoints } from '../../model/order.ts';
import type { Properties } from '../../model/properties.ts';
import { listTable } from '../list-table.ts';
import { PROPERTY_COLUMNS } from '../properties.ts';
import type { TableView } from '../view.ts';

/** Properties as a list of key and value, sorted by key. */
export function propertiesTable(
  properties: Properties,
  pastable = false,
): TableView<readonly [key: string, value: string]> {
  const sorted = Object.entries(properties).sort(([a], [b]) => compareCodePoints(a, b));
  return { ...listTable(sorted, PROPERTY_COLUMNS, pastable), members: () => ({}) };
}
