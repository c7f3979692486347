import type { JsonValue } from '../../model/json.ts';

/** A format of nested data: lists are written object by object, each made of texts that were made before. */
export interface Writer {
  /** The members of an object as text, to be joined with others into an element; '' when there are none. */
  members(object: object): string;
  /** One object of the list. */
  element(bodies: readonly string[], isFirst: boolean): string;
  /** What ends the list. */
  end(isEmpty: boolean): string;
  /** A value that is no list of objects. */
  document(value: JsonValue): string;
}
