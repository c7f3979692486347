import * as z from 'zod';
import { lookup } from '../../model/lookup.ts';
import { inner } from './member.ts';

/** What a schema is made of, as far as a file can tell. */
export type Parts =
  | {
      readonly kind: 'members';
      readonly members: Readonly<Record<string, z.ZodType>>;
      /** The place of each member among them. */
      readonly ranks: ReadonlyMap<string, number>;
    }
  | { readonly kind: 'map'; readonly value: z.ZodType }
  | { readonly kind: 'list'; readonly item: z.ZodType }
  | { readonly kind: 'scalar' };

/** What stands directly below a schema. */
export function partsOf(schema: z.ZodType): Parts {
  let parts = known.get(schema);
  if (parts === undefined) known.set(schema, (parts = readParts(schema)));
  return parts;
}

/** Files have thousands of objects, and the format few schemas. */
const known = new WeakMap<z.ZodType, Parts>();

function readParts(schema: z.ZodType): Parts {
  const own = inner(schema);
  if (own instanceof z.ZodObject)
    return {
      kind: 'members',
      members: own.shape,
      ranks: new Map(Object.keys(own.shape as object).map((name, rank) => [name, rank])),
    };
  if (own instanceof z.ZodRecord) return { kind: 'map', value: own.valueType as z.ZodType };
  if (own instanceof z.ZodArray) return { kind: 'list', item: own.element as z.ZodType };
  return { kind: 'scalar' };
}

/** The schema of what is called so directly below another one; undefined: there can be no such thing. */
export function below(schema: z.ZodType, key: string): z.ZodType | undefined {
  const parts = partsOf(schema);
  switch (parts.kind) {
    case 'members':
      return lookup(parts.members, key);
    case 'map':
      return parts.value;
    case 'list':
      return parts.item;
    case 'scalar':
      return undefined;
  }
}

/** Of names the members, in the order of the format: few of DRBD's hundred options are there at once. */
export function inOrder(names: Iterable<string>, ranks: ReadonlyMap<string, number>): string[] {
  return [...names].filter((name) => ranks.has(name)).sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** Whether any text is a value. */
export function takesAnyText(schema: z.ZodType): boolean {
  return inner(schema) instanceof z.ZodString;
}

/** What a value has to be, in words that go on after "expected". */
export function typeText(schema: z.ZodType): string {
  const own = inner(schema);
  if (own instanceof z.ZodUnion) return own.options.map((option) => typeText(option as z.ZodType)).join(' or ');
  if (own instanceof z.ZodEnum) return oneOf(own.options.map(String));
  if (own instanceof z.ZodLiteral) return oneOf([...own.values].map(String));
  if (own instanceof z.ZodBoolean) return 'true or false';
  if (own instanceof z.ZodNumber) return numberText(own);
  if (own instanceof z.ZodString) return own.meta()?.form === 'size' ? 'a size with its unit, such as 10GiB' : 'text';
  if (own instanceof z.ZodArray) return `a list, each ${typeText(own.element as z.ZodType)}`;
  if (own instanceof z.ZodRecord) return `a map ${namesText(own)}`;
  return 'a map';
}

/** The names of maps in one another stand in a file one below the other. */
function namesText(map: z.ZodRecord): string {
  const names = map.meta()?.names;
  const value = inner(map.valueType as z.ZodType);
  return `by ${typeof names === 'string' ? names : 'NAME'}${value instanceof z.ZodRecord ? `, then ${namesText(value)}` : ''}`;
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : `one of ${words.join(', ')}`;
}

function numberText({ minValue, maxValue }: z.ZodNumber): string {
  const [min, max] = [minValue ?? 0, maxValue ?? Infinity];
  return max >= Number.MAX_SAFE_INTEGER ? `a whole number from ${min} on` : `a whole number from ${min} to ${max}`;
}
