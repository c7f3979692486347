import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TlsOptions } from 'node:tls';
import { json, plain, serve, serveTcp, type TestServer } from '../../transport/server.ts';
import { makeCertificate } from '../../support/certificates.ts';
import { homeWith } from '../../acceptance/support/program.ts';

type Handler = (response: ServerResponse, request: IncomingMessage) => void;

const VERSION = { version: '1.30.0', git_hash: '', build_time: '', rest_api_version: '1.28.0' };
const NODES = [{ name: 'alpha', type: 'SATELLITE', connection_status: 'ONLINE' }];

/** What a small, friendly controller answers. */
export const friendly: Handler = (response, request) => {
  const answer =
    request.method !== 'GET' ? [{ ret_code: 1, message: 'done' }] : request.url?.includes('version') ? VERSION : NODES;
  json(answer)(response, request);
};

/** A friendly controller, with TLS if it has a certificate. */
export function controller(tls?: TlsOptions): Promise<TestServer> {
  return serve(friendly, tls);
}

/** A plain port that redirects everything to this port of the same host. */
export function redirecting(port: number, host = '127.0.0.1'): Promise<TestServer> {
  return serve((response, { url }) => {
    response.writeHead(302, { Location: `https://${host}:${port}${url ?? ''}` }).end();
  });
}

/** Accepts and says nothing. */
export function silent(): Promise<number> {
  return serveTcp(() => undefined);
}

/** Accepts and resets as soon as it is asked. */
export function resetting(): Promise<number> {
  return serveTcp((socket) => socket.once('data', () => socket.resetAndDestroy()));
}

/** Answers with these bytes, whatever it is asked, and closes. */
export function saying(text: string): Promise<number> {
  return serveTcp((socket) => socket.once('data', () => socket.end(text)));
}

/** Answers everything with this status and page. */
export function page(status: number, html: string): Promise<TestServer> {
  return serve(plain(html, { 'Content-Type': 'text/html' }, status));
}

/** Certificates that everybody makes for himself, by a name. */
const made = new Map<string, ReturnType<typeof makeCertificate>>();
export function certificate(name: string, wanted: Parameters<typeof makeCertificate>[0] = {}) {
  const found = made.get(name) ?? makeCertificate({ name, hosts: ['127.0.0.1'], ...wanted });
  made.set(name, found);
  return found;
}

/** A home folder that knows these lines about controllers. */
export function homeKnowing(...lines: readonly string[]): string {
  return homeWith({ '.config/linstor/known-controllers': lines.map((line) => `${line}\n`).join('') });
}

/** All credentials that a server was shown. */
export function shown({ asked }: TestServer): readonly (string | undefined)[] {
  return asked.map(({ headers }) => headers.authorization).filter((header) => header !== undefined);
}

/** The lines of the requests that change something. */
export function changes({ asked }: TestServer): readonly string[] {
  return asked.map(({ line }) => line).filter((line) => !line.startsWith('GET '));
}
