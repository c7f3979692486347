import { CONTROLLER_VERSION, type ControllerVersion } from '../api/objects/version.ts';
import { setMaxListeners } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { clientFault, type Fault } from '../model/fault.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts';
import { RepliesFault, type ApiReply } from '../api/objects/reply.ts';
import {
  bytesOf,
  errorIn,
  errorOf,
  jsonOf,
  repliesIn,
  repliesOf,
  textAndJsonOf,
  unusable,
  withoutReplies,
} from './answer.ts';
import { parseAddress } from './address.ts';
import type {
  ChangeRequest,
  Controller,
  Download,
  ListAnswer,
  PlainAnswer,
  PlainRequest,
  ReadRequest,
  ServerEvent,
  Waiting,
} from './controller.ts';
import { encodeBody } from './encode.ts';
import { serverEvents } from './events.ts';
import { jsonList } from './json-list.ts';
import { encodeQuery } from './path.ts';
import { isQuiet } from './quiet-changes.ts';
import type { ConnectionSettings } from './settings.ts';
import { validatorFor } from './shapes.ts';
import { Transport, type Answer, type ApiRequest } from './transport.ts';
import { atLeast } from './version.ts';

const VERSION_PATH = '/v1/controller/version';

/** The oldest REST API this program can talk to. */
const OLDEST_API = '1.0.4';

/** The return code that clients give when they cannot talk to a controller: an error of kind 998. */
const UNSUPPORTED = 13835058055282164710n;

/** A controller that is spoken to over HTTP or HTTPS. */
export class HttpController implements Controller {
  readonly rehearsal = false;
  readonly #transport: Transport;
  readonly #learnt: Learnt;
  readonly #around: Around;
  readonly #unread = new Set<IncomingMessage>();

  private constructor(transport: Transport, learnt: Learnt, around: Around) {
    this.#transport = transport;
    this.#learnt = learnt;
    this.#around = around;
  }

  static open(settings: ConnectionSettings): HttpController {
    const learnt: Learnt = { version: undefined };
    const transport = new Transport(settings, async (answer) => {
      const version = supported(await versionIn(answer), answer);
      learnt.version ??= Promise.resolve(version);
    });
    return new HttpController(transport, learnt, { where: settings.controllers });
  }

  during(signal: AbortSignal): HttpController {
    // One listener for each request that runs: status asks ten things at once, beside two streams of events.
    setMaxListeners(0, signal);
    return new HttpController(this.#transport, this.#learnt, { ...this.#around, signal });
  }

  attended(waiting: Waiting): HttpController {
    return new HttpController(this.#transport, this.#learnt, { ...this.#around, waiting });
  }

  list<T = JsonObject>(request: ReadRequest): ListAnswer<T> {
    let answer: Answer | undefined;
    const send = (): Promise<Answer> => this.#ask(wireOf(request));
    const open = async function* (): AsyncGenerator<Uint8Array> {
      answer = await send();
      if (answer.status >= 400) throw await errorOf(answer);
      yield* bytesOf(answer);
    };
    const attended = () => this.#attendedBytes(open);
    return jsonList<T>(
      attended,
      (why, beginning) => (answer ? unusable(answer, why, beginning) : clientFault(why)),
      validatorFor(request),
    );
  }

  read(request: ReadRequest): Promise<JsonValue> {
    return this.#attend(async () => {
      const answer = await this.#ask(wireOf(request));
      if (answer.status >= 400) throw await errorOf(answer);
      const value = withoutReplies(await jsonOf(answer));
      await validatorFor(request)(value, (why) => unusable(answer, why));
      return value;
    });
  }

  change(request: ChangeRequest): Promise<readonly ApiReply[]> {
    return this.#attend(async () => await repliesOf(await this.#send(wireOf(request)), isQuiet(request)));
  }

  changeAndRead(request: ChangeRequest): Promise<JsonValue> {
    return this.#attend(async () => {
      const answer = await this.#send(wireOf(request));
      const value = withoutReplies(await jsonOf(answer));
      // What was done, or why it failed, is told by the replies in the object.
      const isTold = isJsonObject(value) && repliesIn(value.messages ?? null) !== undefined;
      if (answer.status >= 400 && !isTold) throw errorIn(answer, value);
      if (Array.isArray(value) && value.length === 0) throw unusable(answer, 'it is an empty list');
      await validatorFor(request)(value, (why) => unusable(answer, why));
      if (isJsonObject(value) && !isTold) throw unusable(answer, 'there are no replies in it');
      return value;
    });
  }

  async download(request: ReadRequest): Promise<Download> {
    const answer = await this.#attend(() => this.#ask({ ...wireOf(request), accept: '*/*' }));
    if (answer.status >= 400) throw await errorOf(answer);
    if (answer.status !== 200) throw await noFile(answer);
    const { headers } = answer.message;
    const size = headers['content-encoding'] === undefined ? Number(headers['content-length'] ?? NaN) : NaN;
    return {
      fileName: fileNameIn(headers['content-disposition']),
      size: Number.isNaN(size) ? undefined : size,
      bytes: bytesOf(answer),
    };
  }

  async exchange({ method, path, body }: PlainRequest): Promise<PlainAnswer> {
    const endless = path.startsWith('/v1/events/');
    const accept = endless ? 'text/event-stream' : 'application/json, */*;q=0.5';
    const answer = await this.#attend(() => this.#send({ method, path, body, accept, endless }));
    const { status } = answer;
    const type = (answer.message.headers['content-type'] ?? '').replace(/;.*/, '').trim().toLowerCase();
    if (status < 400) return { status, type, bytes: bytesOf(answer) };
    const { text, value } = await textAndJsonOf(answer);
    if (!repliesIn(value)) throw errorIn(answer, value);
    return { status, type, bytes: once(Buffer.from(text)) };
  }

  async *events(path: string, signal: AbortSignal): AsyncGenerator<ServerEvent> {
    const answer = await this.#send({
      method: 'GET',
      path,
      accept: 'text/event-stream',
      endless: true,
      signal,
    });
    if (answer.status >= 400) throw await errorOf(answer);
    yield* serverEvents(bytesOf(answer), signal);
  }

  version(): Promise<ControllerVersion> {
    this.#learnt.version ??= this.#askVersion();
    return this.#learnt.version;
  }

  async requireVersion(minimum: string, feature: string): Promise<void> {
    const { rest_api_version } = await this.version();
    if (!atLeast(rest_api_version, minimum))
      throw clientFault(
        `${feature} needs a controller with REST API ${minimum} or later; this one has ${rest_api_version}.`,
      );
  }

  async hasVersion(minimum: string): Promise<boolean> {
    return atLeast((await this.version()).rest_api_version, minimum);
  }

  release(): void {
    for (const message of this.#unread) message.destroy();
  }

  uri(): Promise<string> {
    return this.#attend(() => this.#transport.uri());
  }

  async #askVersion(): Promise<ControllerVersion> {
    try {
      return await versionIn(await this.#send({ method: 'GET', path: VERSION_PATH }));
    } catch (error) {
      // A shell goes on and may ask again.
      this.#learnt.version = undefined;
      throw error;
    }
  }

  /** Sends what changes nothing, whatever its method. */
  async #ask(request: ApiRequest): Promise<Answer> {
    return await this.#send({ ...request, isQuestion: true });
  }

  async #send(request: ApiRequest): Promise<Answer> {
    const { signal } = this.#around;
    const answer = await this.#transport.send(signal ? { signal, ...request } : request);
    const { message } = answer;
    this.#unread.add(message);
    message.once('close', () => this.#unread.delete(message));
    return answer;
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

  async *#attendedBytes(open: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const over = this.#wait();
    try {
      yield* open();
    } finally {
      over?.();
    }
  }

  #wait(): (() => void) | undefined {
    const { waiting, where } = this.#around;
    return waiting?.(where.map((address) => parseAddress(address).written).join(' or '));
  }
}

/** What goes with the requests of one command. */
interface Around {
  /** Where the controller may be, as the user wrote it. */
  readonly where: readonly string[];
  readonly signal?: AbortSignal;
  readonly waiting?: Waiting;
}

/** What is known of a controller once it was asked. */
interface Learnt {
  version: Promise<ControllerVersion> | undefined;
}

function wireOf({ method = 'GET', path, query, body }: ReadRequest | ChangeRequest): ApiRequest {
  return {
    method,
    path: path + encodeQuery(query),
    body: body === undefined ? undefined : encodeBody(body, (secret) => secret.reveal()),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function noFile(answer: Answer): Promise<Fault> {
  for await (const chunk of bytesOf(answer)) if (chunk.length > 0) break;
  return unusable(answer, 'it holds no file');
}

async function versionIn(answer: Answer): Promise<ControllerVersion> {
  if (answer.status >= 400) throw await errorOf(answer);
  const value = await jsonOf(answer);
  // Controllers from before the REST API had a version do not send one.
  const version = isJsonObject(value) ? { rest_api_version: '1.0.0', ...value } : value;
  await validatorFor({ path: VERSION_PATH })(version, (why) => unusable(answer, why));
  if (!CONTROLLER_VERSION.fits(version)) throw unusable(answer, 'it is no version');
  return version;
}

function supported(version: ControllerVersion, { uri }: Answer): ControllerVersion {
  const api = version.rest_api_version;
  if (api.startsWith('1') && atLeast(api, OLDEST_API)) return version;
  const message = `${uri} has REST API ${api}; this client needs ${OLDEST_API} or a later 1.x.`;
  throw new RepliesFault([{ ret_code: UNSUPPORTED, message }], [{ ret_code: UNSUPPORTED, message }]);
}

/** The last part of the name that a Content-Disposition header suggests. */
function fileNameIn(header: string | undefined): string | undefined {
  const name = /filename="?([^";]+)"?/i.exec(header ?? '')?.[1];
  return name?.split(/[/\\]/).pop()?.trim() ?? undefined;
}
