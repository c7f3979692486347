import { sourceOf } from '../../output/source.ts';
import type { Column, TableView } from '../../output/view.ts';

/** A table over rows already read, as one part of a document (PartsView). -m never asks a part: it prints the document's `machine`. */
export function partTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  pastable: boolean,
): TableView<Row, Row> {
  return {
    kind: 'table',
    source: sourceOf(rows),
    rows: (row) => [row],
    columns,
    pastable,
    machine: 'bare',
  };
}
