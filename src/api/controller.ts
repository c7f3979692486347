import { setMaxListeners } from 'node:events';
import { Batches, batchesOf } from '../model/batches.ts';
import { clientFault, type Fault } from '../model/fault.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts';
import { only } from '../model/only.ts';
import type { ApiReply } from './objects/reply.ts';
import type { ControllerVersion } from './objects/version.ts';
import {
  errorIn,
  errorOf,
  jsonOf,
  repliesIn,
  repliesOf,
  textAndJsonOf,
  unusable,
  withoutReplies,
} from './read-answer.ts';
import { VERSION_PATH, versionIn } from './controller-version.ts';
import { serverEvents } from './server-events.ts';
import { jsonList } from './json-list.ts';
import { encodeQuery } from './path.ts';
import type { Answer, Request, Send } from '../transport/send.ts';
import type { Port } from './port.ts';
import type { Shape } from './objects/shape.ts';
import { isQuiet } from './quiet-changes.ts';
import type {
  ChangeRequest,
  Download,
  KnownList,
  ListAnswer,
  PlainAnswer,
  PlainRequest,
  ReadRequest,
  ServerEvent,
} from './request.ts';
import { validatorFor, type Validate } from './answer-shapes.ts';
import { atLeast } from './compare-versions.ts';

export type {
  Body,
  ChangeRequest,
  Download,
  ListAnswer,
  Method,
  PlainAnswer,
  PlainRequest,
  Query,
  ReadRequest,
  ServerEvent,
} from './request.ts';

/** Called when an answer is waited for, with where it is to come from; the function it gives is called when it has come. */
export type Waiting = (where: string) => () => void;

/** What can be asked of one LINSTOR controller, whoever sends the requests. Every method may throw a Fault, and in a preview EndOfPreview. */
export class Controller {
  readonly #port: Port;
  readonly #state: ControllerState;
  readonly #unread = new Set<Answer>();

  /** `state`: for copies of a controller. */
  constructor(port: Port, state: ControllerState = { send: port.send, learnt: { version: undefined } }) {
    this.#port = port;
    this.#state = state;
  }

  /** The same controller, but its requests are sent by what `wrap` makes of its `send`. */
  through(wrap: (send: Send) => Send): Controller {
    return new Controller(this.#port, { ...this.#state, send: wrap(this.#state.send) });
  }

  /** The same controller on the same connections, but every request ends when `signal` aborts. */
  during(signal: AbortSignal): Controller {
    // One listener for each request that runs: status asks ten things at once, beside two streams of events.
    setMaxListeners(0, signal);
    return this.through((send) => (request) => send({ signal, ...request }));
  }

  /** The same controller, but `waiting` is told of every wait for it. */
  attended(waiting: Waiting): Controller {
    return new Controller(this.#port, { ...this.#state, waiting });
  }

  /**
   * `GET` of a list: there as soon as the head of its answer is; its body is read by whoever wants the elements. `shape` is that
   * of the elements at this path (`answer-shapes.ts`).
   */
  list<T>(request: ReadRequest, shape: Shape<T>): Promise<KnownList<T>>;
  list<T = JsonObject>(request: ReadRequest, shape?: Shape<T>): Promise<ListAnswer<T>>;
  async list<T>(request: ReadRequest, shape?: Shape<T>): Promise<ListAnswer<T>> {
    const over = this.#wait();
    try {
      const answer = await this.#ask(request, 'list');
      if (answer.status >= 400) throw await errorOf(answer);
      return jsonList<T>(
        () => endingWith(answer.body, over),
        (why, beginning) => unusable(answer, why, beginning),
        validatorOf(answer, request),
        shape,
      );
    } catch (error) {
      over?.();
      throw error;
    }
  }

  /**
   * The elements of a list, which is asked for when the first one is wanted. With the `shape` of the elements at this path
   * (`answer-shapes.ts`) members that it does not name may be missing.
   */
  items<T = JsonObject>(request: ReadRequest, shape?: Shape<T>): AsyncIterable<T> {
    return new Batches(this.#batches<T>(request, shape));
  }

  async *#batches<T>(request: ReadRequest, shape: Shape<T> | undefined): AsyncGenerator<readonly T[]> {
    const list = await this.list<T>(request, shape);
    yield* batchesOf(list.known?.() ?? list.items());
  }

  /** The JSON value of the answer. Throws RepliesFault when the controller answers with replies. */
  read(request: ReadRequest): Promise<JsonValue> {
    return this.#attend(async () => {
      const answer = await this.#ask(request, 'object');
      if (answer.status >= 400) throw await errorOf(answer);
      const value = withoutReplies(await jsonOf(answer));
      await validatorOf(answer, request)?.(value, (why) => unusable(answer, why));
      return value;
    });
  }

  /**
   * Sends a change once (never twice) and returns its replies, error replies too. Throws a client Fault, which says that the
   * outcome is unknown, for an answer that is no list of replies.
   */
  change(request: ChangeRequest): Promise<readonly ApiReply[]> {
    return this.#attend(async () =>
      repliesOf(await this.#send({ ...wireOf(request), asks: false, expects: 'replies' }), isQuiet(request)),
    );
  }

  /**
   * Sends a change once (never twice) whose answer is an object, and returns it whatever the HTTP status says
   * (a failed clone answers 500 with its object). Throws RepliesFault when the answer is a list of replies, a client Fault
   * that says that the outcome is unknown when it is anything else.
   */
  changeAndRead(request: ChangeRequest): Promise<JsonValue> {
    return this.#attend(async () => {
      const answer = await this.#send({ ...wireOf(request), asks: false, expects: 'object' });
      const value = withoutReplies(await jsonOf(answer));
      if (!answer.isMade) await checkChanged(answer, value, validatorFor(request));
      return value;
    });
  }

  /** The raw bytes of an answer below 400. Throws RepliesFault otherwise. */
  async download(request: ReadRequest): Promise<Download> {
    const answer = await this.#attend(() => this.#ask(request, 'file', '*/*'));
    if (answer.status >= 400) throw await errorOf(answer);
    if (answer.status !== 200) throw await noFile(answer);
    const size = answer.headers['content-encoding'] === undefined ? headerOf(answer, 'content-length') : '';
    return {
      fileName: fileNameIn(headerOf(answer, 'content-disposition')),
      size: /^\d+$/.test(size) ? Number(size) : undefined,
      bytes: answer.body,
    };
  }

  /** Sends a request once, reading or changing, and hands on what comes. Throws a Fault for an HTTP error without API replies. */
  async exchange({ method, path, body }: PlainRequest): Promise<PlainAnswer> {
    const endless = path.startsWith('/v1/events/');
    const accept = endless ? 'text/event-stream' : 'application/json, */*;q=0.5';
    const asks = method === 'GET' || method === 'OPTIONS';
    const request = { method, path, text: body, accept, endless, asks, expects: 'anything' } as const;
    const answer = await this.#attend(() => this.#send(request));
    const { status } = answer;
    const type = headerOf(answer, 'content-type').replace(/;.*/, '').trim().toLowerCase();
    if (status < 400) return { status, type, bytes: answer.body };
    const { text, value } = await textAndJsonOf(answer);
    if (!repliesIn(value)) throw errorIn(answer, value);
    return { status, type, bytes: only(Buffer.from(text)) };
  }

  /** Server-sent events until `signal` aborts; there as soon as the head of the answer is. */
  async events(path: string, signal?: AbortSignal): Promise<AsyncIterable<ServerEvent>> {
    const accept = 'text/event-stream';
    const request = { method: 'GET', path, accept, endless: true, asks: true, expects: 'events' } as const;
    const answer = await this.#send({ ...request, ...(signal && { signal }) });
    if (answer.status >= 400) throw await errorOf(answer);
    return serverEvents(answer.body, signal);
  }

  /** `GET /v1/controller/version`, asked once per process. */
  version(): Promise<ControllerVersion> {
    const known = this.#port.version?.();
    if (typeof known === 'object') return Promise.resolve(known);
    this.#state.learnt.version ??= this.#askVersion();
    return this.#state.learnt.version;
  }

  /** Throws a client Fault (exit 1) naming `feature` when the controller's REST API is older than `minimum` (`1.10.1`). */
  async requireVersion(minimum: string, feature: string): Promise<void> {
    if (await this.hasVersion(minimum)) return;
    const { rest_api_version } = await this.version();
    throw clientFault(
      `${feature} needs a controller with REST API ${minimum} or later; this one has ${rest_api_version}.`,
    );
  }

  /** Whether this controller's REST API is at least `minimum`; `unknown` where there is no controller to know it of (--curl). */
  async hasVersion(minimum: string, { unknown = true } = {}): Promise<boolean> {
    if (this.#port.version?.() === 'any') return unknown;
    return atLeast((await this.version()).rest_api_version, minimum);
  }

  /** Gives up the answers that were not read to their end, so that nothing waits for them. */
  release(): void {
    for (const answer of this.#unread) answer.drop();
    this.#unread.clear();
  }

  /** The address in use as it was written, `linstor://host:port`; connects first when several are given. */
  uri(): Promise<string> {
    return this.#attend(() => this.#port.uri());
  }

  async #askVersion(): Promise<ControllerVersion> {
    try {
      return await versionIn(await this.#ask({ path: VERSION_PATH, preview: NO_VERSION }, 'object'));
    } catch (error) {
      // A shell goes on and may ask again.
      this.#state.learnt.version = undefined;
      throw error;
    }
  }

  /** Sends what changes nothing, whatever its method. */
  #ask(request: ReadRequest, expects: Request['expects'], accept?: string): Promise<Answer> {
    const { preview } = request;
    return this.#send({ ...wireOf(request), asks: true, expects, preview, ...(accept !== undefined && { accept }) });
  }

  async #send(request: Request): Promise<Answer> {
    const answer = await this.#state.send(request);
    this.#unread.add(answer);
    return { ...answer, body: this.#reading(answer) };
  }

  async *#reading(answer: Answer): AsyncGenerator<Uint8Array> {
    try {
      yield* answer.body;
    } finally {
      this.#unread.delete(answer);
    }
  }

  /** Whoever attends is told while the work waits for the controller. */
  async #attend<T>(work: () => Promise<T>): Promise<T> {
    const over = this.#wait();
    try {
      return await work();
    } finally {
      over?.();
    }
  }

  #wait(): (() => void) | undefined {
    const { where } = this.#port;
    return where && this.#state.waiting?.(where());
  }
}

/** What the requests of one command have in common. */
interface ControllerState {
  readonly send: Send;
  readonly waiting?: Waiting;
  /** What is known of the controller once it was asked, in all copies. */
  readonly learnt: { version: Promise<ControllerVersion> | undefined };
}

const NO_VERSION = { version: '', git_hash: '', build_time: '', rest_api_version: '' };

function wireOf({ method = 'GET', path, query, body }: ReadRequest | ChangeRequest) {
  return { method, path: path + encodeQuery(query), body };
}

/** What is made up is taken as it is. */
function validatorOf({ isMade }: Answer, request: ReadRequest): Validate | undefined {
  return isMade ? undefined : validatorFor(request);
}

/** Throws for an answer to a change that does not tell what was done. */
async function checkChanged(answer: Answer, value: JsonValue, validate: Validate): Promise<void> {
  // What was done, or why it failed, is told by the replies in the object.
  const isTold = isJsonObject(value) && repliesIn(value.messages ?? null) !== undefined;
  if (answer.status >= 400 && !isTold) throw errorIn(answer, value);
  if (Array.isArray(value) && value.length === 0) throw unusable(answer, 'it is an empty list');
  await validate(value, (why) => unusable(answer, why));
  if (isJsonObject(value) && !isTold) throw unusable(answer, 'there are no replies in it');
}

async function* endingWith(bytes: AsyncIterable<Uint8Array>, over?: () => void): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } finally {
    over?.();
  }
}

async function noFile(answer: Answer): Promise<Fault> {
  for await (const chunk of answer.body) if (chunk.length > 0) break;
  return unusable(answer, 'it holds no file');
}

function headerOf({ headers }: Answer, name: string): string {
  return String(headers[name] ?? '');
}

/** The last part of the name that a Content-Disposition header suggests. */
function fileNameIn(header: string): string | undefined {
  const name = /filename="?([^";]+)"?/i.exec(header)?.[1];
  return name?.split(/[/\\]/).pop()?.trim() ?? undefined;
}
