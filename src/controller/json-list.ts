import { clientFault } from '../model/fault.ts';
import type { Fault } from '../model/fault.ts';
import type { JsonObject, JsonValue } from '../model/json.ts';
import { RepliesFault, isReply } from '../model/reply.ts';
import type { ApiReply } from '../model/reply.ts';
import type { ListAnswer } from './controller.ts';
import { ListSplitter, NoList } from './json-split.ts';
import { parseJsonKnowing } from './lossless.ts';

/** Makes the Fault for an answer that is not the list it should be; `beginning` is its first text. */
export type NotTheList = (why: string, beginning: string) => Fault;

/**
 * A JSON array as a list: `open` is called when somebody starts to read. Both ways to read throw a client Fault
 * when it is no JSON array or breaks off, and RepliesFault when its first element is an API reply.
 */
export function jsonList<T = JsonObject>(
  open: () => AsyncIterable<Uint8Array>,
  notTheList: NotTheList = (why) => clientFault(`This is not the JSON list it should be: ${why}.`),
): ListAnswer<T> {
  return {
    items: () => items<T>(open(), new ListReader(notTheList)),
    raw: () => raw(open(), new ListReader(notTheList)),
  };
}

async function* items<T>(chunks: AsyncIterable<Uint8Array>, reader: ListReader): AsyncGenerator<T> {
  let known = false;
  for await (const chunk of chunks) {
    for (const elements of reader.push(chunk)) {
      if (!known && isReply(elements[0])) throw await allReplies(elements, chunks, reader);
      known = true;
      yield* elements as T[];
    }
  }
  reader.end();
}

/** Passes the bytes on as soon as the first element shows that they are no replies. */
async function* raw(chunks: AsyncIterable<Uint8Array>, reader: ListReader): AsyncGenerator<Uint8Array> {
  const held: Uint8Array[] = [];
  let known = false;
  let last: Uint8Array | undefined;
  for await (const chunk of chunks) {
    last = chunk;
    if (known) {
      yield chunk;
      continue;
    }
    held.push(chunk);
    const elements = [...reader.push(chunk)].flat();
    if (isReply(elements[0])) throw await allReplies(elements, chunks, reader);
    known = elements.length > 0;
    if (known) yield* held.splice(0);
  }
  if (!known) reader.end();
  else if (last && !/\]\s*$/.test(Buffer.from(last.slice(-100)).toString('latin1'))) throw reader.brokenOff();
  yield* held;
}

async function allReplies(
  first: readonly JsonValue[],
  chunks: AsyncIterable<Uint8Array>,
  reader: ListReader,
): Promise<RepliesFault> {
  const all = [...first];
  for await (const chunk of chunks) for (const elements of reader.push(chunk)) all.push(...elements);
  reader.end();
  return new RepliesFault(all.filter(isReply) as unknown as ApiReply[], all);
}

/** Parses a list in pieces and words what is wrong with it. */
class ListReader {
  readonly #splitter = new ListSplitter();
  readonly #notTheList: NotTheList;
  #beginning: Uint8Array | undefined;

  constructor(notTheList: NotTheList) {
    this.#notTheList = notTheList;
  }

  /** The elements that are complete by now, a few at a time. */
  *push(chunk: Uint8Array): Generator<JsonValue[]> {
    this.#beginning ??= chunk;
    try {
      for (const { text, lossy } of this.#splitter.push(chunk)) {
        const elements = parseJsonKnowing(`[${text}]`, lossy) as JsonValue[];
        if (elements.length > 0) yield elements;
      }
    } catch (error) {
      throw this.#worded(error);
    }
  }

  end(): void {
    try {
      this.#splitter.end();
    } catch (error) {
      throw this.#worded(error);
    }
  }

  brokenOff(): Fault {
    return this.#notTheList('it breaks off', '');
  }

  #worded(error: unknown): unknown {
    if (!(error instanceof NoList || error instanceof SyntaxError)) return error;
    return this.#notTheList(error.message, Buffer.from((this.#beginning ?? []).slice(0, 4096)).toString('utf8'));
  }
}
