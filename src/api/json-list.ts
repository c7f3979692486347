import { clientFault, type Fault } from '../model/fault.ts';
import type { JsonObject, JsonValue } from '../model/json.ts';
import { Batches } from '../model/batches.ts';
import { only } from '../model/only.ts';
import { RepliesFault, asReply, isReply } from './objects/reply.ts';
import type { Shape } from './objects/shape.ts';
import type { ListAnswer } from './request.ts';
import { GuessedCuts } from '../transport/json/guessed-cuts.ts';
import { ListSplitter, NoList, type Batch } from '../transport/json/json-split.ts';
import { BeyondLimits, parseJsonKnowing, unreadable } from '../transport/json/lossless.ts';
import { validatorFor, type Validate } from './answer-shapes.ts';

/** Makes the Fault for an answer that is not the list it should be; `beginning` is its first text. */
export type NotTheList = (why: string, beginning: string) => Fault;

/**
 * A JSON array as a list: `open` is called when somebody starts to read. All ways to read throw a client Fault
 * when it is no JSON array or breaks off, and RepliesFault when its first element is an API reply. With the `shape` of its
 * elements it can be read for the members that this names; `validate` must not look at others.
 */
export function jsonList<T = JsonObject>(
  open: () => AsyncIterable<Uint8Array>,
  notTheList: NotTheList = (why) => clientFault(`This is not the JSON list it should be: ${why}.`),
  validate: Validate = () => undefined,
  shape?: Shape,
): ListAnswer<T> {
  return {
    items: () => new Batches(batches<T>(open(), new ListReader(notTheList), validate)),
    ...(shape && { known: () => new Batches(batches<T>(open(), new ListReader(notTheList, shape), validate)) }),
    raw: () => raw(open(), new ListReader(notTheList)),
  };
}

/** Likewise, for bytes that are there already, as the answer to a request at `path`. */
export function listIn<T = JsonObject>(bytes: Uint8Array, path: string, shape?: Shape<T>): ListAnswer<T> {
  return jsonList<T>(() => only(bytes), undefined, validatorFor({ path }), shape);
}

async function* batches<T>(
  chunks: AsyncIterable<Uint8Array>,
  reader: ListReader,
  validate: Validate,
): AsyncGenerator<readonly T[]> {
  const source = pieces(chunks, reader);
  let known = false;
  let count = 0;
  for await (const elements of source) {
    if (!known && isReply(elements[0])) {
      reader.expectReplies();
      for await (const more of source) for (const element of more) elements.push(element);
      throw asReplies(elements);
    }
    known = true;
    let given = 0;
    for (const [nth, element] of elements.entries()) {
      const place = count + nth;
      const trouble = validate(element, (why) => reader.unlike(`element ${place}: ${why}`));
      if (!trouble) continue;
      // What came before it is passed on first.
      yield elements.slice(given, nth) as T[];
      given = nth;
      await trouble;
    }
    count += elements.length;
    yield (given === 0 ? elements : elements.slice(given)) as T[];
  }
}

async function* pieces(chunks: AsyncIterable<Uint8Array>, reader: ListReader): AsyncGenerator<JsonValue[]> {
  for await (const chunk of chunks) yield* reader.push(chunk);
  yield* reader.end();
}

/** Passes the bytes on as soon as the first element shows that they are no replies. */
async function* raw(chunks: AsyncIterable<Uint8Array>, reader: ListReader): AsyncGenerator<Uint8Array> {
  const held: Uint8Array[] = [];
  const elements: JsonValue[] = [];
  let last: Uint8Array[] = [];
  let passing = false;
  for await (const chunk of chunks) {
    last = [...last.slice(-1), chunk];
    if (passing) {
      yield chunk;
      continue;
    }
    held.push(chunk);
    for (const more of reader.push(chunk)) for (const element of more) elements.push(element);
    if (isReply(elements[0])) reader.expectReplies();
    passing = elements.length > 0 && !isReply(elements[0]);
    if (passing) yield* held.splice(0);
  }
  // Only the end is looked at: whoever lays the bytes out anew sees all of them anyway.
  if (passing && !/\]\s*$/.test(Buffer.concat(last).toString('latin1'))) throw reader.brokenOff();
  if (passing) return;
  for (const more of reader.end()) for (const element of more) elements.push(element);
  if (isReply(elements[0])) throw asReplies(elements);
  yield* held;
}

function asReplies(elements: readonly JsonValue[]): RepliesFault {
  return new RepliesFault(elements.filter(isReply).map(asReply), elements);
}

/** Bytes of a list that are followed at a time until a guess can be made, and of an element that must be enough for it. */
const SAMPLE = 4096;
const ENOUGH = 256;
/** Bytes that a guess is tried on at once: small enough that their brackets are few, and what is made of them is soon let go. */
const PIECE = 32 * 1024;

/** Bytes of a list of replies in place of data. */
const LONGEST_REPLIES = 16 * 1024 * 1024;

/** Parses a list in pieces and words what is wrong with it. */
class ListReader {
  readonly #notTheList: NotTheList;
  #splitter = new ListSplitter();
  #guess: GuessedCuts | undefined;
  #guessed = false;
  #started = false;
  #beginning: Uint8Array | undefined;
  #bytes = 0;
  #most = Infinity;

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- all members are read
  constructor(notTheList: NotTheList, shape?: Shape) {
    this.#notTheList = notTheList;
  }

  /** The elements that are complete by now, a few at a time. */
  push(chunk: Uint8Array): JsonValue[][] {
    this.#beginning ??= chunk;
    this.#bytes += chunk.length;
    return this.#worded(() => {
      if (this.#bytes > this.#most) throw new NoList('it is a list of replies longer than 16 MiB');
      return this.#guessed && !this.#guess ? this.#split(chunk) : this.#learn(chunk);
    });
  }

  /** The last elements. */
  end(): JsonValue[][] {
    return this.#worded(() => {
      const last = this.#guess ? this.#giveUp(this.#guess) : [];
      this.#splitter.end();
      return last;
    });
  }

  /** Replies are kept as a whole, so they must not be endless. */
  expectReplies(): void {
    this.#most = LONGEST_REPLIES;
  }

  /** For an element that is JSON but not what the API promises. */
  unlike(why: string): Fault {
    return this.#notTheList(why, '');
  }

  brokenOff(): Fault {
    return this.#notTheList('it breaks off', '');
  }

  #tryGuess(guess: GuessedCuts, chunk: Uint8Array): JsonValue[][] {
    const { batches, shallow, accept } = guess.propose(chunk);
    try {
      const elements = batches.map((batch) => parsed(batch, shallow));
      accept();
      return guess.fails ? [...elements, ...this.#giveUp(guess)] : elements;
    } catch (error) {
      if (!(error instanceof SyntaxError) || error instanceof BeyondLimits) throw error;
      return this.#giveUp(guess);
    }
  }

  /** Goes on by following every bracket. */
  #giveUp(guess: GuessedCuts): JsonValue[][] {
    this.#guess = undefined;
    this.#splitter = new ListSplitter(true);
    return this.#split(guess.pending);
  }

  /** Follows the brackets no further than to a guess where elements begin, and then the guess as long as it holds. */
  #learn(chunk: Uint8Array): JsonValue[][] {
    const elements: JsonValue[][] = [];
    for (let at = 0, size = SAMPLE; at < chunk.length; at += size) {
      size = this.#guess ? PIECE : SAMPLE;
      if (this.#guess) {
        elements.push(...this.#tryGuess(this.#guess, chunk.subarray(at, at + size)));
        continue;
      }
      elements.push(...this.#split(chunk.subarray(at, at + SAMPLE)));
      const rest = this.#started && !this.#guessed ? this.#splitter.pending : undefined;
      if (rest === undefined) continue;
      this.#guess = GuessedCuts.learn(rest);
      this.#guessed = this.#guess !== undefined || rest.length >= ENOUGH;
    }
    return elements;
  }

  #split(chunk: Uint8Array): JsonValue[][] {
    // The splitter has followed every bracket.
    const elements = this.#splitter.push(chunk).map((batch) => parsed(batch, true));
    const isEmptyList = elements.length === 1 && !this.#started && this.#splitter.pending === undefined;
    if (!isEmptyList && elements.some(({ length }) => length === 0)) throw new NoList('an element is missing');
    this.#started ||= elements.length > 0;
    return elements;
  }

  #worded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof NoList || error instanceof SyntaxError)) throw error;
      const why = error instanceof NoList ? error.message : unreadable(error);
      throw this.#notTheList(why, Buffer.from((this.#beginning ?? []).slice(0, 4096)).toString('utf8'));
    }
  }
}

function parsed({ text, lossy }: Batch, shallow: boolean): JsonValue[] {
  return parseJsonKnowing(`[${text}]`, lossy, shallow) as JsonValue[];
}
