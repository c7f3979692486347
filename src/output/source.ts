import type { JsonValue } from '../model/json.ts';
import { only } from '../model/only.ts';
import { jsonLine } from './json-text.ts';
import type { Source } from './view.ts';

/** A list that is there already; `value`: what -m shows of it. */
export function sourceOf<Item>(items: Iterable<Item>, value: JsonValue = []): Source<Item> {
  return {
    items: async function* () {
      yield* await Promise.resolve(items);
    },
    raw: () => only(Buffer.from(jsonLine(value))),
  };
}
