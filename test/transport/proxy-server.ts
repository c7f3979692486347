import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** What reached a proxy: `CONNECT host:port` or `GET http://…`, with what it said of itself. */
export interface Passed {
  readonly line: string;
  readonly login: string | undefined;
}

/** An HTTP proxy on this machine that lets everything through for which `refuse` has no status. */
export async function serveProxy(refuse: (login: string | undefined) => number | undefined = () => undefined) {
  const passed: Passed[] = [];
  const refusalOf = ({ method, url, headers }: IncomingMessage): number | undefined => {
    const login = headers['proxy-authorization'];
    passed.push({ line: `${method ?? ''} ${url ?? ''}`, login });
    return refuse(login);
  };
  const server = createServer((asked, answer) => {
    const status = refusalOf(asked);
    if (status === undefined) forward(asked, answer);
    else answer.writeHead(status).end();
  });
  server.on('connect', (asked: IncomingMessage, client: Socket) => {
    const status = refusalOf(asked);
    if (status === undefined) tunnel(asked.url ?? '', client);
    else client.end(`HTTP/1.1 ${status} No\r\n\r\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, passed };
}

function forward(asked: IncomingMessage, answer: ServerResponse): void {
  const { method, headers } = asked;
  const onward = request(asked.url ?? '', { ...(method ? { method } : {}), headers, agent: false }, (from) => {
    answer.writeHead(from.statusCode ?? 0, from.headers);
    from.pipe(answer);
  });
  onward.on('error', () => answer.writeHead(502).end());
  asked.pipe(onward);
}

function tunnel(target: string, client: Socket): void {
  const colon = target.lastIndexOf(':');
  const far = connect(Number(target.slice(colon + 1)), target.slice(0, colon), () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    far.pipe(client).pipe(far);
  });
  far.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  client.on('error', () => far.destroy());
}
