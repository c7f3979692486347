import { Controller } from '../../src/api/controller.ts';
import { madeAnswer, type Answer, type Request } from '../../src/transport/send.ts';
import type { Body } from '../../src/api/request.ts';
import { Secret } from '../../src/model/secret.ts';
import { answerTo } from './recording-controller.ts';

/** One request that a test expects, in order, and what the controller answers. */
export interface Expected {
  readonly method: string;
  /** Path with query, as on the wire. */
  readonly path: string;
  readonly body?: unknown;
  readonly answer: unknown;
}

/** A controller that answers the expected requests in order and fails on any other; `done()` fails when some were not sent. */
export class FakeController extends Controller {
  readonly #left: Expected[];

  constructor(expected: readonly Expected[], restVersion = '1.28.0') {
    const left = [...expected];
    super({
      send: async (request) => await Promise.resolve(answered(request, left)),
      uri: () => Promise.resolve('linstor://localhost:3370'),
      version: () => ({
        version: '1.34.0',
        git_hash: 'abc',
        build_time: '2026-01-01T00:00:00+00:00',
        rest_api_version: restVersion,
      }),
    });
    this.#left = left;
  }

  done(): void {
    if (this.#left.length > 0) throw new Error(`not asked: ${JSON.stringify(this.#left)}`);
  }
}

/** The answer to the next request that was expected: for a file `{ fileName, text }`, for `api` its text or `{ status, type, text }`. */
function answered(request: Request, left: Expected[]): Answer {
  const said = next(request, left);
  if (request.expects !== 'file' && request.expects !== 'anything') return answerTo(request, said);
  const { status = 200, type = 'application/json', fileName, text } = plain(said);
  return madeAnswer(request, text, {
    status,
    headers: {
      'content-type': type,
      'content-length': String(Buffer.byteLength(text)),
      ...(fileName !== undefined && { 'content-disposition': `attachment; filename="${fileName}"` }),
    },
  });
}

function next({ method, path, body, text }: Request, left: Expected[]): unknown {
  const carried = text ?? (body === undefined ? undefined : reveal(body));
  const sent = { method, path, ...(carried === undefined ? {} : { body: carried }) };
  const expected = left.shift();
  const want = expected && {
    method: expected.method,
    path: expected.path,
    ...('body' in expected ? { body: expected.body } : {}),
  };
  if (!expected || JSON.stringify(want) !== JSON.stringify(sent))
    throw new Error(`unexpected request ${JSON.stringify(sent)}\nexpected ${JSON.stringify(want)}`);
  return expected.answer;
}

function plain(answer: unknown): { status?: number; type?: string; fileName?: string; text: string } {
  return typeof answer === 'string' ? { text: answer } : (answer as { text: string });
}

function reveal(body: Body): unknown {
  if (body instanceof Secret) return body.reveal();
  if (Array.isArray(body)) return body.map((item: Body) => reveal(item));
  if (typeof body === 'object' && body !== null)
    return Object.fromEntries(Object.entries(body as Record<string, Body>).map(([k, v]) => [k, reveal(v)]));
  return body;
}
