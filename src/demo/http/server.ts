import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { Refusal, failure, noScope, statusOf } from '../reply.ts';
import type { Context } from '../state/context.ts';
import type { Faults } from '../state/types.ts';
import { addReport } from '../operations/reports.ts';
import { replyView } from '../views/reply.ts';
import type { Answer, Request } from './answer.ts';
import type { Certificate } from './certificate.ts';
import { asBody, badJson } from './body.ts';
import { refused } from './guard.ts';
import { jsonText } from './json-text.ts';
import type { Router } from './router.ts';

const PIECE = 64 * 1024;
const BIGGEST_BODY = 64 * 1024 * 1024;
const CONTENT_TYPE = 'application/json';

/** What the HTTP layer needs of the demo. */
export interface Service {
  readonly router: Router;
  /** The cluster as of now, with everything done whose time has come. */
  readonly context: () => Context;
  readonly faults: () => Faults;
  /** Called after a request that may have changed something, before it is answered. @throws Fault when that cannot be kept */
  readonly changed: () => void;
  /** Whether a request with this `Authorization` header is answered. */
  readonly allowed: (context: Context, authorization: string | undefined) => boolean;
  readonly events: (kind: 'nodes' | 'promotion', response: ServerResponse) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export function newServer(service: Service, certificate: Certificate | undefined): Server {
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    serve(service, request, response).catch((error: unknown) => breakDown(service, response, error));
  };
  return certificate === undefined ? createServer(listener) : createTlsServer({ ...certificate }, listener);
}

/** A bug of the demo, or a connection that broke: the one request fails and is reported, the demo goes on. */
function breakDown(service: Service, response: ServerResponse, error: unknown): void {
  const context = service.context();
  const message = error instanceof Error ? error.message : String(error);
  addReport(context, { node: 'controller', exception: error instanceof Error ? error.name : 'Error', message });
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const replies = [replyView(failure(noScope, 'FAIL_UNKNOWN_ERROR', `The demo failed: ${message}`), context.now)];
  response.writeHead(500, { 'Content-Type': CONTENT_TYPE }).end(jsonText(replies));
}

async function serve(service: Service, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await readAll(incoming);
  const guarded = refused(incoming, 'encrypted' in incoming.socket, text ?? '');
  if (guarded) {
    await send(response, guarded, service.context().now, false);
    return;
  }
  const { slowMs, cutOff } = service.faults();
  if (slowMs > 0) await service.wait(slowMs);
  const context = service.context();
  const answer =
    text === undefined
      ? refusal(413, 'FAIL_INVLD_REQUEST', 'The request is too big.')
      : answerTo(service, context, incoming, text);
  if (incoming.method !== 'GET') service.changed();
  if ('events' in answer) {
    service.events(answer.events, response);
    return;
  }
  await send(response, answer, context.now, cutOff);
}

async function readAll(incoming: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of incoming as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > BIGGEST_BODY) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function refusal(status: number, code: Parameters<typeof failure>[1], message: string): Answer {
  return { replies: [failure(noScope, code, message)], status };
}

function answerTo(service: Service, context: Context, incoming: IncomingMessage, text: string): Answer {
  const url = new URL(incoming.url ?? '/', 'http://demo');
  try {
    const match = service.router.find(incoming.method ?? 'GET', url.pathname);
    if (!service.allowed(context, incoming.headers.authorization))
      return refusal(401, 412, 'Not authorized: the token is missing or wrong.');
    if (match === undefined) return { json: undefined, status: 404 };
    if (match === 'method') return { json: undefined, status: 405 };
    return match.handler(context, newRequest(url, match.params, parse(text), incoming));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { replies: error.replies, status: error.status ?? statusOf(error.replies, 500) };
  }
}

function parse(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw badJson(error.message);
    throw error;
  }
}

function newRequest(url: URL, params: ReadonlyMap<string, string>, raw: unknown, incoming: IncomingMessage): Request {
  return {
    params,
    query: url.searchParams,
    raw,
    get body() {
      return raw === undefined ? {} : asBody(raw);
    },
    peer: incoming.socket.remoteAddress ?? '',
  };
}

async function send(
  response: ServerResponse,
  answer: Exclude<Answer, { events: unknown }>,
  now: number,
  cutOff: boolean,
): Promise<void> {
  if ('bytes' in answer) {
    response.writeHead(200, {
      'Content-Type': answer.type,
      'Content-Disposition': `attachment; filename="${answer.fileName}"`,
    });
    response.end(answer.bytes);
    return;
  }
  const status = 'items' in answer ? 200 : 'replies' in answer ? statusOfReplies(answer) : (answer.status ?? 200);
  if ('json' in answer && answer.json === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'Content-Type': CONTENT_TYPE });
  await write(response, pieces(answer, now), cutOff);
}

function statusOfReplies(answer: { replies: Parameters<typeof statusOf>[0]; status?: number }): number {
  const status = answer.status ?? 200;
  return status >= 400 ? status : statusOf(answer.replies, status);
}

function* pieces(answer: Exclude<Answer, { events: unknown } | { bytes: unknown }>, now: number): Generator<string> {
  if ('json' in answer) {
    yield jsonText(answer.json);
    return;
  }
  const text = 'items' in answer && answer.plain ? JSON.stringify : jsonText;
  const items = 'items' in answer ? answer.items : answer.replies.map((one) => replyView(one, now));
  let comma = '[';
  for (const item of items) {
    yield comma + text(item);
    comma = ',';
  }
  yield comma === '[' ? '[]' : ']';
}

/** Writes in pieces as fast as the reader takes them; a cut-off answer ends in the middle. */
async function write(response: ServerResponse, texts: Iterable<string>, cutOff: boolean): Promise<void> {
  let buffer = '';
  for (const text of texts) {
    buffer += text;
    if (buffer.length < PIECE || cutOff) continue;
    if (!response.write(buffer)) await drained(response);
    if (response.destroyed) return;
    buffer = '';
  }
  if (!cutOff) {
    response.end(buffer);
    return;
  }
  response.write(buffer.slice(0, Math.floor(buffer.length / 2)), () => response.destroy());
}

/** Resolves when the reader has taken what was written, or is gone. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      response.off('drain', end).off('close', end);
      resolve();
    };
    response.on('drain', end).on('close', end);
  });
}
