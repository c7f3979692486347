import { JsonFloat } from '../../model/json.ts';

/** What a value of the API has to look like as far as the client depends on it; T is the type of such a value. */
export interface Shape<T = unknown> {
  /** The quick test: it is for thousands of values, so it tells no reason. */
  readonly fits: (value: unknown) => value is T;
  /** What it is made of, for those who explain why a value does not fit, or leave out what it does not name. */
  readonly parts: Parts;
}

type Parts =
  | 'text'
  | 'number'
  | 'flag'
  | 'anything'
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly loosely: () => Shape }
  | { readonly members: Shapes; readonly optional: Shapes };

type Shapes = Readonly<Record<string, Shape>>;

export type TypeOf<S> = S extends Shape<infer T> ? T : never;

type AnyNumber = number | bigint | JsonFloat;

export const text: Shape<string> = { fits: (value) => typeof value === 'string', parts: 'text' };
export const flag: Shape<boolean> = { fits: (value) => typeof value === 'boolean', parts: 'flag' };
/** A number that stays below 2^53. */
export const number = numberOf<number>();
/** A whole number of 64 bits, such as a size in KiB. */
export const integer = numberOf<number | bigint>();
/** A number that may have a fraction. */
export const decimal = numberOf<number | JsonFloat>();

/** How a number was written is up to the controller: all of them pass. */
function numberOf<T extends AnyNumber>(): Shape<T> {
  return { fits: (value): value is T => isNumber(value), parts: 'number' };
}

/** Integers of any size and floats. */
export function isNumber(value: unknown): value is AnyNumber {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof JsonFloat;
}

export const anything: Shape = { fits: always(), parts: 'anything' };

/**
 * For parts that are not worth the check: any value passes, so nothing in them is certain to be of its type. Of one that is made
 * as `shape` says, only the members that it names are read. It is called late, so that a shape may hold itself.
 */
export function loosely<T>(shape: () => Shape<T>): Shape<T> {
  return { fits: always<T>(), parts: { loosely: shape } };
}

function always<T>(): Shape<T>['fits'] {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a type guard has to name its parameter
  return (value): value is T => true;
}

/** Whether any value passes. */
function takesAll({ parts }: Shape): boolean {
  return parts === 'anything' || (typeof parts === 'object' && 'loosely' in parts);
}

export function list<T>(element: Shape<T>): Shape<readonly T[]> {
  const fits = (value: unknown): value is readonly T[] => {
    if (!Array.isArray(value)) return false;
    for (const one of value) if (!element.fits(one)) return false;
    return true;
  };
  return { fits, parts: { list: element } };
}

/** An object whose members all have this shape, whatever their names. */
export function map<T>(member: Shape<T>): Shape<Readonly<Record<string, T>>> {
  const isAny = takesAll(member);
  const fits = (value: unknown): value is Readonly<Record<string, T>> => {
    if (!isObject(value)) return false;
    if (isAny) return true;
    const isText = member.parts === 'text';
    for (const name in value) {
      const one = value[name];
      if (isText ? typeof one !== 'string' : !member.fits(one)) return false;
    }
    return true;
  };
  return { fits, parts: { map: member } };
}

/** The value of `object(members, optional)`. */
export type ObjectOf<M, O> = { readonly [Name in keyof M]: TypeOf<M[Name]> } & {
  readonly [Name in keyof O]?: TypeOf<O[Name]>;
};

/** An object with these members, of which the optional ones may be absent or null; members not named may be anything. */
export function object<M extends Shapes, O extends Shapes>(members: M, optional: O): Shape<ObjectOf<M, O>> {
  let needed: readonly Member[] | undefined;
  let others: readonly Member[] | undefined;
  const fits = (value: unknown): value is ObjectOf<M, O> => {
    if (!isObject(value)) return false;
    // A run meets one or two of all shapes.
    needed ??= checked(members);
    others ??= checked(optional);
    for (const one of needed) if (!one.fits(value[one.name])) return false;
    for (const one of others) {
      const member = value[one.name];
      if (member === undefined || member === null) continue;
      // Most members are texts: that needs no call.
      if (one.isText ? typeof member !== 'string' : !one.fits(member)) return false;
    }
    return true;
  };
  return { fits, parts: { members, optional } };
}

interface Member {
  readonly name: string;
  readonly isText: boolean;
  readonly fits: (value: unknown) => boolean;
}

/** The members that may not fit. */
function checked(shapes: Shapes): readonly Member[] {
  return Object.entries(shapes).flatMap(([name, shape]) =>
    takesAll(shape) ? [] : [{ name, isText: shape.parts === 'text', fits: shape.fits }],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const texts = list(text);
/** The properties of an object, by key. */
export const properties = map(text);
/** Any object that may have properties. */
export const WITH_PROPERTIES = object({}, { props: properties });
