import * as z from 'zod';

/** What is said of a member of the file besides its type; all of it also stands in the JSON Schema. */
export interface Facts {
  /** One sentence without its full stop. */
  readonly description: string;
  /** What a number counts: `seconds`. */
  readonly unit?: string;
  /** What an absent member stands for; a member that says just that is not written. */
  readonly default?: unknown;
  readonly example?: unknown;
  /** How the names are called that are the keys of this map: `NODE`. */
  readonly names?: string;
  /** Stands in the file only as `${env:NAME}` or `${file:PATH}`. */
  readonly secret?: boolean;
  /** How equal values are brought into one form and compared, see canonical.ts and compare.ts. */
  readonly form?: Form;
  /** An absent member leaves as it is what it is about. */
  readonly leftIfAbsent?: boolean;
  /** No controller tells it: nobody can see whether it differs. */
  readonly untold?: boolean;
}

/**
 * Values that may be written in several ways. A `name` is the same in any letter case; in a `set` of texts and in one of
 * `names` the order means nothing; a `controller-url` may leave out scheme and port.
 */
export type Form =
  'size' | 'yes-no' | 'upper' | 'interface' | 'file' | 'pairs' | 'name' | 'names' | 'set' | 'controller-url';

/** A member that may be absent. */
export function member<S extends z.ZodType>(schema: S, facts: Facts): z.ZodOptional<S> {
  return schema.optional().meta(metaOf(facts));
}

/** A member that must be there. */
export function needed<S extends z.ZodType>(schema: S, facts: Facts): S {
  return schema.meta(metaOf(facts));
}

/** A map with names as keys; `names` is what they are called: `NODE`. */
export function named<S extends z.ZodType>(names: string, value: S): z.ZodRecord<z.ZodString, S> {
  return z.record(z.string().min(1), value).meta({ names });
}

/** Whether names that are called so are the same for LINSTOR in any letter case. */
export function isAnyCase(names: string | undefined): boolean {
  return names !== undefined && ANY_CASE.has(names);
}

const ANY_CASE = new Set([
  'NODE',
  'INTERFACE',
  'STORAGE_POOL',
  'RESOURCE_GROUP',
  'RESOURCE_DEFINITION',
  'REMOTE',
  'SCHEDULE',
]);

/** The members of an object; any other is a fault. */
export function members<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape);
}

export const text = z.string();

/** What was said of a schema: of a member, or of what is behind it. */
export function factsOf(schema: z.ZodType): Partial<Facts> {
  let facts = known.get(schema);
  if (facts === undefined) known.set(schema, (facts = readFacts(schema)));
  return facts;
}

/** Files have thousands of objects, and the format few schemas. */
const known = new WeakMap<z.ZodType, Partial<Facts>>();

function readFacts(schema: z.ZodType): Partial<Facts> {
  const { examples, ...meta } = (schema.meta() ?? {}) as Partial<Facts> & { readonly examples?: readonly unknown[] };
  const own: Partial<Facts> = examples === undefined ? meta : { ...meta, example: examples[0] };
  return schema instanceof z.ZodOptional ? { ...factsOf(inner(schema)), ...own } : own;
}

/** The schema itself, whether it must be there or not. */
export function inner(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? inner(schema.unwrap() as z.ZodType) : schema;
}

/** Whether it may not be absent. */
export function isNeeded(schema: z.ZodType): boolean {
  return !(schema instanceof z.ZodOptional);
}

/** JSON Schema has a list of examples. */
function metaOf({ example, ...facts }: Facts): Record<string, unknown> {
  return example === undefined ? { ...facts } : { ...facts, examples: [example] };
}
