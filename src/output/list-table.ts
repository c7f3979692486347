import type { JsonValue } from '../model/json.ts';
import { sourceOf } from './source.ts';
import type { Column, TableView } from './view.ts';

/** A table over rows already read. -m shows `value`; without one the table is part of a document that has its own `machine`. */
export function listTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  pastable = false,
  value?: JsonValue,
): TableView<Row, Row> {
  return { kind: 'table', source: sourceOf(rows, value), rows: (row) => [row], columns, pastable, machine: 'bare' };
}
