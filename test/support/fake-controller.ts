import type {
  Body,
  ChangeRequest,
  Controller,
  Download,
  ListAnswer,
  PlainAnswer,
  PlainRequest,
  Query,
  ReadRequest,
} from '../../src/controller/controller.ts';
import { jsonList } from '../../src/controller/json-list.ts';
import { encodeQuery } from '../../src/controller/path.ts';
import { clientFault } from '../../src/model/fault.ts';
import type { JsonValue } from '../../src/model/json.ts';
import { compareNatural } from '../../src/model/order.ts';
import { RepliesFault, isReply, type ApiReply } from '../../src/api/objects/reply.ts';
import { Secret } from '../../src/model/secret.ts';

/** One request that a test expects, in order, and what the controller answers. */
export interface Expected {
  readonly method: string;
  /** Path with query, as on the wire. */
  readonly path: string;
  readonly body?: unknown;
  readonly answer: unknown;
}

/** A controller that answers the expected requests in order and fails on any other; `done()` fails when some were not sent. */
export class FakeController implements Controller {
  readonly rehearsal = false;
  readonly #left: Expected[];
  readonly #restVersion: string;

  constructor(expected: readonly Expected[], restVersion = '1.28.0') {
    this.#left = [...expected];
    this.#restVersion = restVersion;
  }

  done(): void {
    if (this.#left.length > 0) throw new Error(`not asked: ${JSON.stringify(this.#left)}`);
  }

  list<T>(request: ReadRequest): ListAnswer<T> {
    const bytes = (): Uint8Array =>
      Buffer.from(JSON.stringify(this.#answer(request.method ?? 'GET', request.path, request.query, request.body)));
    const answer = jsonList<T>(async function* () {
      yield await Promise.resolve(bytes());
    });
    return {
      raw: () => answer.raw(),
      items: async function* () {
        for await (const item of answer.items()) {
          if (isReply(item)) throw new RepliesFault([item], [item]);
          yield item;
        }
      },
    };
  }

  async read(request: ReadRequest): Promise<JsonValue> {
    const answer = (await Promise.resolve(
      this.#answer(request.method ?? 'GET', request.path, request.query, request.body),
    )) as JsonValue;
    if (Array.isArray(answer) && isReply(answer[0])) throw new RepliesFault(answer as unknown as ApiReply[], answer);
    return answer;
  }

  async change(request: ChangeRequest): Promise<readonly ApiReply[]> {
    return (await Promise.resolve(
      this.#answer(request.method, request.path, request.query, request.body),
    )) as ApiReply[];
  }

  async changeAndRead(request: ChangeRequest): Promise<JsonValue> {
    const answer = (await Promise.resolve(
      this.#answer(request.method, request.path, request.query, request.body),
    )) as JsonValue;
    if (Array.isArray(answer) && isReply(answer[0])) throw new RepliesFault(answer as unknown as ApiReply[], answer);
    return answer;
  }

  /** The expected answer is `{ fileName, text }`. */
  download(request: ReadRequest): Promise<Download> {
    const answer = this.#answer('GET', request.path, request.query, request.body);
    const { fileName, text } = answer as { fileName: string | undefined; text: string };
    const bytes = Buffer.from(text);
    return Promise.resolve({
      fileName,
      size: bytes.length,
      bytes: (async function* () {
        yield await Promise.resolve(bytes);
      })(),
    });
  }

  /** The expected answer is the text of the body, or `{ status, type, text }`. */
  async exchange({ method, path, body }: PlainRequest): Promise<PlainAnswer> {
    const answer = await Promise.resolve(this.#answer(method, path, undefined, body));
    const { status = 200, type = 'application/json', text } = plain(answer);
    return {
      status,
      type,
      bytes: (async function* () {
        yield await Promise.resolve(Buffer.from(text));
      })(),
    };
  }

  events(): never {
    throw new Error('no events expected');
  }

  version() {
    return Promise.resolve({
      version: '1.34.0',
      git_hash: 'abc',
      build_time: '2026-01-01T00:00:00+00:00',
      rest_api_version: this.#restVersion,
    });
  }

  async requireVersion(minimum: string, feature: string): Promise<void> {
    if (!(await this.hasVersion(minimum))) throw clientFault(`${feature}: ${this.#restVersion} < ${minimum}`);
  }

  hasVersion(minimum: string): Promise<boolean> {
    return Promise.resolve(compareNatural(this.#restVersion, minimum) >= 0);
  }

  uri(): Promise<string> {
    return Promise.resolve('linstor://localhost:3370');
  }

  #answer(method: string, path: string, query: Query | undefined, body: Body | undefined): unknown {
    const sent = { method, path: path + encodeQuery(query), ...(body === undefined ? {} : { body: reveal(body) }) };
    const expected = this.#left.shift();
    const want = expected && {
      method: expected.method,
      path: expected.path,
      ...('body' in expected ? { body: expected.body } : {}),
    };
    if (!expected || JSON.stringify(want) !== JSON.stringify(sent))
      throw new Error(`unexpected request ${JSON.stringify(sent)}\nexpected ${JSON.stringify(want)}`);
    return expected.answer;
  }
}

function plain(answer: unknown): { status?: number; type?: string; text: string } {
  return typeof answer === 'string' ? { text: answer } : (answer as { text: string });
}

function reveal(body: Body): unknown {
  if (body instanceof Secret) return body.reveal();
  if (Array.isArray(body)) return body.map((item: Body) => reveal(item));
  if (typeof body === 'object' && body !== null)
    return Object.fromEntries(Object.entries(body as Record<string, Body>).map(([k, v]) => [k, reveal(v)]));
  return body;
}
