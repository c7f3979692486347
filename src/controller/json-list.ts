import type { JsonObject } from '../model/json.ts';
import type { ListAnswer } from './controller.ts';

/** A JSON array as a list: `open` is called when somebody starts to read. Throws a client Fault when it is no JSON array. */
export function jsonList<T = JsonObject>(open: () => AsyncIterable<Uint8Array>): ListAnswer<T> {
  return {
    raw: open,
    items: async function* () {
      const chunks: Uint8Array[] = [];
      for await (const chunk of open()) chunks.push(chunk);
      yield* JSON.parse(Buffer.concat(chunks).toString('utf8')) as T[];
    },
  };
}
