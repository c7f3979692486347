import type { JsonValue } from '../../model/json.ts';
import type { ColumnType } from '../view.ts';
import { isTrue, testOf } from './compare-values.ts';
import { locatedIn, parseWhere, type Condition, type Literal } from './where.ts';

/** A column that an expression can ask for. */
export interface Askable<Row> {
  readonly type?: ColumnType | undefined;
  value(row: Row): JsonValue;
}

/**
 * Makes a test of rows from an expression; `find` gives a column by its name and throws a usage Fault for an unknown one.
 * Throws usage Faults with a caret under the place.
 */
export function matcher<Row>(text: string, now: number, find: (name: string) => Askable<Row>): (row: Row) => boolean {
  const findAt = ({ text: name, at }: Literal): Askable<Row> => locatedIn(text, at, () => find(name));
  const make = (condition: Condition): ((row: Row) => boolean) => {
    switch (condition.kind) {
      case 'and':
      case 'or': {
        const [left, right] = [make(condition.left), make(condition.right)];
        return condition.kind === 'and' ? (row) => left(row) && right(row) : (row) => left(row) || right(row);
      }
      case 'not': {
        const test = make(condition.of);
        return (row) => !test(row);
      }
      case 'is': {
        const column = findAt(condition.column);
        return (row) => isTrue(column.value(row));
      }
      case 'compare': {
        const column = findAt(condition.column);
        const test = testOf(condition.operator, condition.value, column.type, { text, now });
        return (row) => test(column.value(row));
      }
    }
  };
  return make(parseWhere(text));
}
