import { PROPERTY_COLUMNS } from '../properties.ts';
import type { TableView } from '../view.ts';
import { compareCodePoints } from '../../model/order.ts';

/** Properties as a list of key and value, sorted by key. */
export function propertiesTable(
  properties: Readonly<Record<string, string>>,
  pastable = false,
): TableView<readonly [key: string, value: string]> {
  const sorted = Object.entries(properties).sort(([a], [b]) => compareCodePoints(a, b));
  return {
    kind: 'table',
    source: {
      items: async function* () {
        yield* await Promise.resolve(sorted);
      },
      raw: async function* () {
        yield* await Promise.resolve([]);
      },
    },
    rows: (property) => [property],
    members: () => ({}),
    columns: PROPERTY_COLUMNS,
    pastable,
    machine: 'bare',
  };
}
