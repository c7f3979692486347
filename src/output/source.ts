import type { JsonValue } from '../model/json.ts';
import { only } from '../model/only.ts';
import { jsonLine } from './json-text.ts';
import type { Source } from './view.ts';

/** Which members matter of elements of which rows are made: those that the type names, all, or besides these the text of all. */
export type WantedMembers = 'known' | 'all' | 'text';

/** The elements of a list, for who makes rows of them. */
export function elementsOf<Item>(source: Source<Item>, wanted: WantedMembers): AsyncIterable<Item> {
  if (wanted === 'all' || !source.known) return source.items();
  return source.known({ withText: wanted === 'text' });
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
