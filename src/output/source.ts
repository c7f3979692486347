import type { JsonValue } from '../model/json.ts';
import { only } from '../model/only.ts';
import { jsonLine } from './json-text.ts';
import type { Source } from './view.ts';

/**
 * The elements of a list, for who makes rows of them; with `allMembers` those that are in no row matter, too: JSON shows them, and
 * properties are found by any name.
 */
export function elementsOf<Item>(source: Source<Item>, { allMembers }: { readonly allMembers: boolean }) {
  return allMembers || !source.known ? source.items() : source.known();
}

/** A list that is there already; `value`: what -m shows of it. */
export function sourceOf<Item>(items: Iterable<Item>, value: JsonValue = []): Source<Item> {
  return {
    items: async function* () {
      yield* await Promise.resolve(items);
    },
    raw: () => only(Buffer.from(jsonLine(value))),
  };
}
