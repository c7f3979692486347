import { text } from '../../definition/argument-types.ts';
import { argument, option, type Argument, type Option } from '../../definition/option.ts';
import type { Secret } from '../../model/secret.ts';

/** null: an option without its value. */
export type FieldValue = string | boolean | Secret | null | undefined;

/** Something that can be said of a remote. */
export interface Field {
  /** In the body of the request. */
  readonly member: string;
  /** How `remote create` takes it; undefined: not at all. */
  readonly create?: Argument<FieldValue> | Option<FieldValue>;
  /** How `remote modify` takes it; undefined: not at all. */
  readonly modify?: Option<FieldValue>;
  /** An empty text is not sent. */
  readonly omitEmpty?: boolean;
}

/** A text that a new remote must have: an argument of `create`, an option of `modify`. */
export function mandatory(member: string, flags: string, placeholder: string, help: string): Field {
  return { member, create: argument(text(placeholder), help), modify: option(flags, text(placeholder), help) };
}

/** A text that a remote may have: an option of both. */
export function optional(member: string, flags: string, placeholder: string, help: string): Field {
  const both = option(flags, text(placeholder), help);
  return { member, create: both, modify: both };
}
