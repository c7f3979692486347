import type { Props } from '../state/types.ts';

/** The API leaves members out that have nothing in them. */
export function unlessEmpty<T extends readonly unknown[] | Props>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

/** Properties in the order of their keys. */
export function sortedProps(props: Props): Props | undefined {
  const keys = Object.keys(props).sort();
  return keys.length === 0 ? undefined : Object.fromEntries(keys.map((key) => [key, props[key] ?? '']));
}

/** Largest signed 64-bit number: the capacity of what has no limit. */
export const ENDLESS = 9223372036854775807n;
