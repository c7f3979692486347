import type { JsonValue } from '../model/json.ts';
import { jsonLine } from './json-text.ts';
import type { Source } from './view.ts';

/** A list that is there already; `value`: what -m shows of it. */
export function sourceOf<Item>(items: Iterable<Item>, value: JsonValue = []): Source<Item> {
  return {
    items: async function* () {
      yield* await Promise.resolve(items);
    },
    raw: async function* () {
      yield await Promise.resolve(Buffer.from(jsonLine(value)));
    },
  };
}
