import type * as z from 'zod';
import { isNeeded } from './member.ts';
import { partsOf } from './walk.ts';

/**
 * Whether a value of a file is as its schema has it: what zod says, without the list of what is wrong, and many times faster.
 */
export function fits(value: unknown, schema: z.ZodType): boolean {
  const parts = partsOf(schema);
  if (parts.kind === 'scalar') return fitsScalar(value, schema);
  if (parts.kind === 'list') return Array.isArray(value) && value.every((item) => fits(item, parts.item));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  if (parts.kind === 'map') return entries.every(([name, own]) => name !== '' && fits(own, parts.value));
  return (
    entries.every(([name, own]) => {
      const member = Object.hasOwn(parts.members, name) ? parts.members[name] : undefined;
      return member !== undefined && fits(own, member);
    }) && neededOf(parts.members).every((name) => Object.hasOwn(value, name))
  );
}

type Shape = Readonly<Record<string, z.ZodType>>;

function neededOf(shape: Shape): readonly string[] {
  let names = needed.get(shape);
  if (names === undefined) {
    names = Object.entries(shape).flatMap(([name, member]) => (isNeeded(member) ? [name] : []));
    needed.set(shape, names);
  }
  return names;
}

const needed = new WeakMap<Shape, readonly string[]>();

/** Most values stand at many places: zod is asked once for each. */
function fitsScalar(value: unknown, schema: z.ZodType): boolean {
  const known = asked.get(schema) ?? new Map<unknown, boolean>();
  asked.set(schema, known);
  let answer = known.get(value);
  if (answer === undefined) {
    answer = schema.safeParse(value).success;
    if (known.size < MOST_KNOWN) known.set(value, answer);
  }
  return answer;
}

const asked = new WeakMap<z.ZodType, Map<unknown, boolean>>();
const MOST_KNOWN = 10_000;
