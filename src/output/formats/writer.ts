import type { JsonValue } from '../../model/json.ts';
import type { MembersText } from '../../model/members-text.ts';

/** A format of nested data: lists are written object by object, each made of texts that were made before. */
export interface Writer {
  /** The members of an object as text, to be joined with others into an element; '' when there are none. */
  readonly members: (object: object) => string;
  /** Likewise of what is not in `keys` (see `othersThan`), of members whose text stands as it came; absent: it would be written in another way. */
  readonly membersText?: (text: MembersText, keys: ReadonlySet<string>) => string;
  /** One object of the list. */
  readonly element: (bodies: readonly string[], isFirst: boolean) => string;
  /** What ends the list. */
  readonly end: (isEmpty: boolean) => string;
  /** A value that is no list of objects. */
  readonly document: (value: JsonValue) => string;
}
