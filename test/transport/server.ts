import {
  createServer as createPlain,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecure } from 'node:https';
import { createServer as createTcp, type AddressInfo, type Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { onTestFinished } from 'vitest';

/** What a test server was asked. */
export interface Asked {
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface TestServer {
  readonly port: number;
  readonly asked: Asked[];
  readonly server: Server;
  /** How many connections were made. */
  readonly connections: () => number;
}

type Handler = (response: ServerResponse, request: IncomingMessage) => void;

/** An HTTP server for one test, with TLS if it has a certificate. Keeps what it was asked. */
export async function serve(handler: Handler, tls?: TlsOptions, host = '127.0.0.1', port = 0): Promise<TestServer> {
  const asked: Asked[] = [];
  let connections = 0;
  const listener: RequestListener = (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const line = `${request.method ?? ''} ${request.url ?? ''}`;
      asked.push({ line, headers: request.headers, body: Buffer.concat(parts).toString() });
      handler(response, request);
    });
  };
  const server = tls ? createSecure(tls, listener) : createPlain(listener);
  server.on('connection', () => connections++);
  await listen(server, host, port);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, asked, server, connections: () => connections };
}

/** A TCP server that does with each connection what `handler` says, for one test. */
export async function serveTcp(handler: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createTcp((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    handler(socket);
  });
  await listen(server, '127.0.0.1', 0);
  onTestFinished(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Answers with this value as JSON. */
export function json(value: unknown, status = 200): Handler {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
  };
}

/** Answers with these bytes and headers. */
export function plain(text: string | Buffer, headers: Record<string, string> = {}, status = 200): Handler {
  return (response) => {
    response.writeHead(status, headers).end(text);
  };
}

/** A port of this machine where nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createTcp();
  await listen(server, '127.0.0.1', 0);
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function listen(server: { listen(port: number, host: string, done: () => void): unknown }, host: string, port: number) {
  return new Promise<void>((done) => {
    server.listen(port, host, () => done());
  });
}
