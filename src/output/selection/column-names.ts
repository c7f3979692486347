import { usageFault } from '../../model/fault.ts';
import { nearest } from '../../model/similar-words.ts';
import type { ColumnFacts, TableView } from '../view.ts';

/** The name of a column in data formats: its own, or the heading in snake case (`FreeCapacity`: `free_capacity`). */
export function keyOf({ key, heading }: ColumnFacts): string {
  return (
    key ??
    heading
      .replace(/([a-z0-9])(?=[A-Z])/g, '$1_')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, '')
  );
}

/** Tells the columns without which nobody knows which object a row is about. */
export function neededIn({ names = [] }: Pick<TableView, 'names'>): (column: ColumnFacts) => boolean {
  const needed = new Set(names);
  return (column) => needed.has(keyOf(column));
}

/** What a name of a column can stand for: a column, by its place, or a property of the object. */
export type Named = { readonly at: number } | { readonly property: string };

/**
 * Finds a column by its key or heading (letter case, blanks, `-` and `_` do not matter) or an unambiguous beginning of one.
 * A name with a slash is the key of a property, as is anything after `props.`. Throws a usage Fault that suggests names.
 */
export function findColumn(name: string, columns: readonly ColumnFacts[]): Named {
  const wanted = bare(name);
  const fits = (column: ColumnFacts, test: (known: string) => boolean): boolean =>
    test(bare(keyOf(column))) || test(bare(column.heading));
  const exact = columns.findIndex((column) => fits(column, (known) => known === wanted));
  if (exact >= 0) return { at: exact };
  const property = propertyOf(name);
  if (property !== undefined) return { property };
  const near = columns.filter((column) => wanted !== '' && fits(column, (known) => known.startsWith(wanted)));
  const [only] = near;
  if (only !== undefined && near.length === 1) return { at: columns.indexOf(only) };
  throw near.length > 1 ? ambiguous(name, near) : unknown(name, columns);
}

function propertyOf(name: string): string | undefined {
  if (name.startsWith('props.')) return name.slice('props.'.length);
  return name.includes('/') ? name : undefined;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function ambiguous(name: string, near: readonly ColumnFacts[]) {
  return usageFault(`The column '${name}' could be ${near.map(keyOf).join(' or ')}.`, ['Type a few more letters.']);
}

function unknown(name: string, columns: readonly ColumnFacts[]) {
  const keys = columns.map(keyOf);
  const near = nearest(
    name,
    [...keys, ...columns.map(({ heading }) => heading)],
    Math.max(2, Math.floor(name.length / 3)),
  );
  return usageFault(`This list has no column '${name}'.`, [
    ...(near === undefined ? [] : [`Did you mean '${near}'?`]),
    `Its columns are: ${keys.join(', ')}`,
    'A property is named by its whole key, such as Aux/site, or props.KEY.',
  ]);
}
