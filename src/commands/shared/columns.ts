import type { JsonValue } from '../../model/json.ts';
import { formatSize, type Kib } from '../../model/size.ts';
import { formatTime } from '../../model/time.ts';
import type { Column, ColumnType } from '../../output/view.ts';

/** What may be said of a column beyond its heading, its type and its values. */
interface Details extends Partial<Pick<Column<never>, 'key' | 'minor' | 'align' | 'colour'>> {
  /** The cell of a row without a value; default: an empty one. */
  readonly none?: string;
}

/** A column of numbers. */
export const numberColumn = columnsOf('number', String);

/** A column of sizes in KiB. */
export const sizeColumn = columnsOf('size', (kib: Kib) => formatSize(kib));

/** A column of points in time, ms since the epoch, to the second unless `text` says otherwise. */
export const timeColumn = columnsOf('time', (ms: number) => formatTime(ms));

/** A column that says `True` or `False`. */
export const booleanColumn = columnsOf(undefined, (value: boolean) => (value ? 'True' : 'False'));

/** A column of lists, joined by `between` in the cell. */
export function listColumn<Row>(
  heading: string,
  list: (row: Row) => readonly string[],
  between: string,
  { none = '', ...rest }: Details = {},
): Column<Row> {
  return { heading, ...rest, cell: (row) => list(row).join(between) || none, value: (row) => [...list(row)] };
}

/** The column of layers, top first; a row keeps them as one text (`DRBD,STORAGE`), as there may be many rows. */
export function layersColumn<Row>(layers: (row: Row) => string): Column<Row> {
  return listColumn(
    'Layers',
    (row) =>
      layers(row)
        .split(',')
        .filter((layer) => layer !== ''),
    ',',
    { minor: true },
  );
}

function columnsOf<T extends JsonValue>(type: ColumnType | undefined, usual: (value: T) => string) {
  return <Row>(
    heading: string,
    value: (row: Row) => T | null | undefined,
    { none = '', ...rest }: Details = {},
    text: (value: T, row: Row) => string = usual,
  ): Column<Row> => ({
    heading,
    ...(type && { type }),
    ...rest,
    cell: (row) => {
      const found = value(row) ?? undefined;
      return found === undefined ? none : text(found, row);
    },
    value: (row) => value(row) ?? null,
  });
}
