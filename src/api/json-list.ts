import { clientFault, type Fault } from '../model/fault.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts';
import { Batches } from '../model/batches.ts';
import { only } from '../model/only.ts';
import { RepliesFault, asReply, isReply } from './objects/reply.ts';
import type { Shape } from './objects/shape.ts';
import type { ListAnswer } from './request.ts';
import type { ElementScanner, ScannedBatch, WantedOfElements } from '../transport/json/element-scanner.ts';
import { noteText } from '../model/members-text.ts';
import { ListSplitter, NoList, type Batch } from '../transport/json/json-split.ts';
import { parseJsonKnowing, unreadable } from '../transport/json/lossless.ts';
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
    ...(shape && {
      known: ({ withText = false } = {}) =>
        new Batches(batches<T>(open(), new ListReader(notTheList, { shape, withText }), validate)),
    }),
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
  for await (const chunk of inParts(chunks)) {
    const ready = reader.prepare(chunk);
    if (ready) await ready;
    yield* reader.push(chunk);
  }
  yield* reader.end();
}

/** What comes at once, such as a file, is looked at bit by bit: what is wrong at its end is told after what came before. */
async function* inParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    if (chunk.length <= PART) yield chunk;
    else for (let at = 0; at < chunk.length; at += PART) yield chunk.subarray(at, at + PART);
}

/** Passes the bytes on as soon as the first element shows that they are no replies. */
async function* raw(chunks: AsyncIterable<Uint8Array>, reader: ListReader): AsyncGenerator<Uint8Array> {
  const held: Uint8Array[] = [];
  const elements: JsonValue[] = [];
  let last: Uint8Array[] = [];
  let passing = false;
  for await (const chunk of inParts(chunks)) {
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

/** Bytes of a list from which on it pays to load the scanner, and that are followed at a time before it takes over. */
const LARGE = 32 * 1024;
const SAMPLE = 4096;
/** As many bytes as a connection gives at once. */
const PART = 64 * 1024;

/** Bytes of a list of replies in place of data. */
const LONGEST_REPLIES = 16 * 1024 * 1024;

/** Parses a list in pieces and words what is wrong with it. */
class ListReader {
  readonly #notTheList: NotTheList;
  readonly #wanted: WantedOfElements;
  #splitter = new ListSplitter();
  /** There once the list has turned out to be large, until the scanner has failed. */
  #newScanner: ((rest: Uint8Array) => ElementScanner | undefined) | undefined;
  #scanner: ElementScanner | undefined;
  #started = false;
  #isPrepared = false;
  #beginning: Uint8Array | undefined;
  #bytes = 0;
  #fault: Fault | undefined;
  #most = Infinity;

  /** `wanted`: what is needed of each element; others may be there as well. */
  constructor(notTheList: NotTheList, wanted: WantedOfElements = {}) {
    this.#notTheList = notTheList;
    this.#wanted = wanted;
  }

  /** Makes ready for bytes that follow; the promise is to be awaited. */
  prepare(chunk: Uint8Array): Promise<void> | undefined {
    if (this.#isPrepared || this.#bytes + chunk.length < LARGE) return undefined;
    this.#isPrepared = true;
    return this.#load();
  }

  async #load(): Promise<void> {
    const { ElementScanner } = await import('../transport/json/element-scanner.ts');
    this.#newScanner = (rest) => ElementScanner.start(rest, this.#wanted);
  }

  /** The elements that are complete by now, a few at a time. What is wrong behind them is told by the next call. */
  push(chunk: Uint8Array): JsonValue[][] {
    this.#beginning ??= chunk;
    this.#bytes += chunk.length;
    return this.#worded((elements) => {
      if (this.#bytes > this.#most) throw new NoList('it is a list of replies longer than 16 MiB');
      if (this.#newScanner) this.#follow(chunk, elements);
      else this.#split(chunk, elements);
    });
  }

  /** The last elements. */
  *end(): Generator<JsonValue[]> {
    yield* this.#worded((elements) => {
      if (this.#scanner) this.#giveUp(this.#scanner, elements);
      this.#splitter.end();
    });
    if (this.#fault) throw this.#fault;
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

  /** Follows brackets until the first element is known, and then leaves the rest to the scanner. */
  #follow(chunk: Uint8Array, elements: JsonValue[][]): void {
    for (let at = 0; at < chunk.length; at += SAMPLE) {
      if (this.#scanner) {
        this.#scan(this.#scanner, chunk.subarray(at), elements);
        return;
      }
      this.#split(chunk.subarray(at, at + SAMPLE), elements);
      const rest = this.#started ? this.#splitter.pending : undefined;
      // Replies are read as a whole.
      const areReplies = this.#most < Infinity || isReply(elements[0]?.[0]);
      if (rest && !areReplies) this.#scanner = this.#newScanner?.(rest);
    }
  }

  #scan(scanner: ElementScanner, chunk: Uint8Array, elements: JsonValue[][]): void {
    const { batches, left } = scanner.push(chunk);
    for (const batch of batches) elements.push(withTexts(batch));
    if (!scanner.fails) return;
    this.#giveUp(scanner, elements);
    this.#split(left, elements);
  }

  /** Goes on by following every bracket. */
  #giveUp(scanner: ElementScanner, elements: JsonValue[][]): void {
    this.#scanner = undefined;
    this.#newScanner = undefined;
    this.#splitter = new ListSplitter(true);
    this.#split(scanner.pending, elements);
  }

  #split(chunk: Uint8Array, elements: JsonValue[][]): void {
    const batches = this.#splitter.push(chunk).map(parsed);
    const isEmptyList = batches.length === 1 && !this.#started && this.#splitter.pending === undefined;
    if (!isEmptyList && batches.some(({ length }) => length === 0)) throw new NoList('an element is missing');
    this.#started ||= batches.length > 0;
    elements.push(...batches);
  }

  #worded(work: (elements: JsonValue[][]) => void): JsonValue[][] {
    if (this.#fault) throw this.#fault;
    const elements: JsonValue[][] = [];
    try {
      work(elements);
    } catch (error) {
      if (!(error instanceof NoList || error instanceof SyntaxError)) throw error;
      const why = error instanceof NoList ? error.message : unreadable(error);
      this.#fault = this.#notTheList(why, Buffer.from((this.#beginning ?? []).slice(0, 4096)).toString('utf8'));
      if (elements.length === 0) throw this.#fault;
    }
    return elements;
  }
}

/** What has cut the list has followed every bracket. */
function parsed({ text, lossy }: Batch): JsonValue[] {
  return parseJsonKnowing(`[${text}]`, lossy, true) as JsonValue[];
}

function withTexts(batch: ScannedBatch): JsonValue[] {
  const elements = parsed(batch);
  if (batch.texts)
    for (const [nth, text] of batch.texts.entries()) if (isJsonObject(elements[nth])) noteText(elements[nth], text);
  return elements;
}
