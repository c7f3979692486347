import { choiceAnyCase, propertyKeyWith } from '../../definition/argument-types.ts';
import { flag, list, type Option } from '../../definition/option.ts';
import type { PropertyClass } from '../../drbd/properties.ts';
import type { Column } from '../../output/view.ts';

/** `--pastable`, on every list. */
export const pastable = flag('-p, --pastable', 'Draw the table with ASCII characters and without colour');

/** `--groupby` for a list with these headings: the words are the headings in lower case. */
export function groupBy(headings: readonly string[]): Option<readonly string[] | undefined> {
  const words = headings.map((heading) => heading.toLowerCase());
  return list('-g, --groupby', choiceAnyCase('COLUMN', words), 'Sort the rows by these columns, in this order', {
    minimum: 1,
  });
}

/** `--show-props KEY[=HEADING] …`; most lists spell it `-s, --show-props`. */
export function showProps(of: PropertyClass, flags = '-s, --show-props'): Option<readonly string[] | undefined> {
  return list(flags, propertyKeyWith('KEY[=HEADING]', of), 'Add a column for each of these properties');
}

/** `--props`: sent to the controller, which then returns only objects that have these properties. */
export function propsFilter(of: PropertyClass): Option<readonly string[] | undefined> {
  return list('--props', propertyKeyWith('KEY[=VALUE]', of), 'Only show objects that have these properties');
}

/** Rows that can show properties keep them here. */
export interface RowWithProperties {
  readonly props?: Readonly<Record<string, string>> | undefined;
}

/** The columns that --show-props adds at the right, one per word `KEY` or `KEY=HEADING`; rows keep their properties as `props`. */
export function propertyColumns<Row>(words: readonly string[] | undefined): Column<Row>[] {
  return (words ?? []).map((word) => {
    const [key = '', heading = key] = word.split('=');
    return { heading, cell: (row: Row & RowWithProperties) => row.props?.[key] ?? '' };
  });
}
