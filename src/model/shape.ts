import { JsonFloat } from './json.ts';

/** What a value of the API has to look like, as far as the client depends on it; members not named may be anything. */
export type Shape = 'text' | 'number' | 'flag' | 'anything' | ListShape | MapShape | ObjectShape | OptionalShape;

interface ListShape {
  readonly list: Shape;
}
/** Every member has this shape, whatever its name. */
interface MapShape {
  readonly map: Shape;
}
interface ObjectShape {
  readonly members: Readonly<Record<string, Shape>>;
}
/** A member that may be absent or null. */
interface OptionalShape {
  readonly optional: Shape;
}

type AnyNumber = number | bigint | JsonFloat;

/** The shape of a type, so that the two cannot come apart; `anything` stands for parts that are not worth the check. */
export type ShapeOf<T> =
  | 'anything'
  | ([T] extends [string]
      ? 'text'
      : [T] extends [boolean]
        ? 'flag'
        : [T] extends [AnyNumber]
          ? 'number'
          : [T] extends [readonly (infer Element)[]]
            ? { readonly list: ShapeOf<Element> }
            : string extends keyof T
              ? { readonly map: ShapeOf<T[keyof T]> }
              : { readonly members: MembersOf<T> });

type MembersOf<T> = {
  readonly [Name in keyof T]-?: undefined extends T[Name]
    ? { readonly optional: ShapeOf<Exclude<T[Name], undefined>> }
    : ShapeOf<T[Name]>;
};

type Check = (value: unknown) => boolean;

/** Makes the quick test for a shape; it is for thousands of values, so it tells no reason. */
export function checkFor(shape: Shape): Check {
  if (shape === 'text') return (value) => typeof value === 'string';
  if (shape === 'number') return isNumber;
  if (shape === 'flag') return (value) => typeof value === 'boolean';
  if (shape === 'anything') return () => true;
  if ('optional' in shape) return optional(checkFor(shape.optional));
  if ('list' in shape) return listOf(checkFor(shape.list));
  if ('map' in shape) return mapOf(checkFor(shape.map));
  return objectOf(Object.entries(shape.members).map(([name, member]) => [name, checkFor(member)] as const));
}

/** Integers of any size and floats. */
export function isNumber(value: unknown): value is AnyNumber {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof JsonFloat;
}

function optional(check: Check): Check {
  return (value) => value === undefined || value === null || check(value);
}

function listOf(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const element of value) if (!check(element)) return false;
    return true;
  };
}

function mapOf(check: Check): Check {
  return (value) => {
    if (!isObject(value)) return false;
    for (const name in value) if (!check(value[name])) return false;
    return true;
  };
}

function objectOf(members: readonly (readonly [string, Check])[]): Check {
  return (value) => {
    if (!isObject(value)) return false;
    for (const [name, check] of members) if (!check(value[name])) return false;
    return true;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
