import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createGzip } from 'node:zlib';
import { expect } from 'vitest';
import { json, serve, serveTcp } from '../../transport/server.ts';
import type { Arranged } from '../fault-row.ts';

type Handler = (response: ServerResponse, request: IncomingMessage) => void;

const VERSION = { version: '1.34.0', git_hash: 'abc', build_time: 'now', rest_api_version: '1.28.0' };

/** A controller that says who it is, and answers everything else as `handler` does. Changes must come once at the most. */
export async function answering(handler: Handler): Promise<Arranged> {
  const server = await serve((response, request) => {
    if (request.url === '/v1/controller/version') json(VERSION)(response, request);
    else handler(response, request);
  });
  return {
    env: { LS_CONTROLLERS: `127.0.0.1:${server.port}` },
    names: { controller: `linstor://127.0.0.1:${server.port}` },
    holds: () => {
      const lines = server.asked.map(({ line }) => line).filter((line) => !line.startsWith('GET '));
      expect(new Set(lines).size).toBe(lines.length);
    },
  };
}

/** A controller that says who it is; what follows the head of any other request is written by `handler`, byte by byte. */
export async function rawly(handler: (socket: Socket) => void): Promise<Arranged> {
  const port = await serveTcp((socket) => {
    let received = '';
    socket.on('data', (data) => {
      received += data.toString('latin1');
      if (!received.includes('\r\n\r\n')) return;
      const isVersion = received.startsWith('GET /v1/controller/version ');
      received = '';
      if (isVersion) socket.write(whole(JSON.stringify(VERSION)));
      else handler(socket);
    });
  });
  return {
    env: { LS_CONTROLLERS: `127.0.0.1:${port}` },
    names: { controller: `linstor://127.0.0.1:${port}` },
  };
}

/** A whole answer as it goes over the wire. */
export function whole(body: string, status = '200 OK'): string {
  return `HTTP/1.1 ${status}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Writes `before`, then `count` times `piece`, then `after`, as fast as they are taken; stops when nobody takes them. */
export function repeating(
  { before = '', piece, count, after = '' }: { before?: string; piece: string; count: number; after?: string },
  { status = 200, gzip = false }: { status?: number; gzip?: boolean } = {},
): Handler {
  return (response) => {
    const bytes = Buffer.from(piece);
    response.on('error', () => undefined);
    response.writeHead(status, { 'Content-Type': 'application/json', ...(gzip && { 'Content-Encoding': 'gzip' }) });
    const target = gzip ? createGzip({ level: 1 }) : response;
    if (target !== response) target.on('error', () => undefined).pipe(response);
    let left = count;
    const more = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        if (!target.write(bytes)) {
          target.once('drain', more);
          return;
        }
      }
      target.end(after);
    };
    target.write(before);
    more();
  };
}

/** Writes `text` again every `ms` until the connection closes. */
export function dripping(socket: Socket, text: string, ms: number): void {
  const timer = setInterval(() => socket.write(text), ms);
  socket.on('close', () => clearInterval(timer));
}
