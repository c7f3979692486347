import { expect } from 'vitest';
import { closedPort, json, plain, serve } from '../../../transport/server.ts';
import type { FaultRow } from '../../fault-row.ts';
import { changes, controller, friendly, page, resetting, saying, silent } from '../../support/controllers.ts';

/** A first controller with this port, and a friendly second one. */
async function before(first: number | Promise<number>) {
  const second = await controller();
  const port = await first;
  return {
    second,
    env: { LS_CONTROLLERS: `127.0.0.1:${port},127.0.0.1:${second.port}` },
    names: { first: String(port) },
  };
}

/** The list of the second controller is shown, and nothing is said. */
function passedOver(fault: string, first: () => number | Promise<number>): FaultRow {
  return { fault, line: 'node list', arrange: () => before(first()), says: '', prints: 'alpha', exit: 0 };
}

/** The change goes to the second controller, once. */
function changedBySecond(fault: string, first: () => number | Promise<number>): FaultRow {
  return {
    fault,
    line: 'node delete n1',
    arrange: async () => {
      const { second, env } = await before(first());
      return { env, holds: () => expect(changes(second)).toEqual(['DELETE /v1/nodes/n1']) };
    },
    says: '',
    prints: 'done',
    exit: 0,
  };
}

const portOf = async (server: Promise<{ port: number }>): Promise<number> => (await server).port;
const status = (code: number) => () => portOf(page(code, '<html><h1>down</h1></html>'));

export const FAILOVER: readonly FaultRow[] = [
  { ...passedOver('the first of two controllers accepts and says nothing', silent), within: 2_500 },
  passedOver('the first of two controllers resets the connection when asked', resetting),
  passedOver('the first of two controllers closes the connection when asked', () => saying('')),
  passedOver('the first of two controllers answers 502', status(502)),
  passedOver('the first of two controllers answers 503', status(503)),
  passedOver('the first of two controllers answers 504', status(504)),
  passedOver('the first of two controllers answers 503 in JSON', () =>
    portOf(serve(json([{ ret_code: -1, message: 'no' }], 503))),
  ),
  passedOver('the first of two controllers is a web server', status(200)),
  passedOver('the first of two controllers is a web server that knows no such page', status(404)),
  passedOver('the first of two controllers does not answer in HTTP', () => saying('SSH-2.0-OpenSSH_9.6\r\n')),
  passedOver('the first of two controllers answers with no JSON', () => portOf(serve(plain('hello')))),
  passedOver('the first of two controllers answers with nothing', () => portOf(serve(plain('')))),
  passedOver('the first of two controllers begins an answer and stays silent', () => beginning()),
  changedBySecond('a change, and the first of two controllers accepts and says nothing', silent),
  changedBySecond('a change, and the first of two controllers answers 503', status(503)),
  changedBySecond('a change, and the first of two controllers resets the connection when asked', resetting),
  changedBySecond('a change, and the first of two controllers is a web server', status(200)),
  {
    fault: 'a change, and the first of two controllers resets the connection after it was sent',
    line: 'node delete n1',
    arrange: async () => {
      const first = await serve((response, request) => {
        if (request.method === 'GET') friendly(response, request);
        else request.socket.resetAndDestroy();
      });
      const { second, env } = await before(first.port);
      return { env, holds: () => expect([...changes(first), ...second.asked]).toEqual(['DELETE /v1/nodes/n1']) };
    },
    says: 'It is not known whether the change was made; look before you repeat it.',
    exit: 20,
  },
  {
    fault: 'both of two controllers answer 503',
    line: 'node list',
    arrange: async () => {
      const [a, b] = [await status(503)(), await status(503)()];
      return { env: { LS_CONTROLLERS: `127.0.0.1:${a},127.0.0.1:${b}` }, names: { a: String(a), b: String(b) } };
    },
    says: '127.0.0.1:{a} cannot be used as a controller: it answered GET /v1/nodes with HTTP status 503\n  linstor://127.0.0.1:{b} cannot be used as a controller: it answered GET /v1/nodes with HTTP status 503',
    exit: 20,
  },
  {
    fault: 'one of two controllers is silent for too long and the other is gone',
    line: '-t 2 node list',
    arrange: async () => {
      const [a, b] = [await silent(), await closedPort()];
      return { env: { LS_CONTROLLERS: `127.0.0.1:${a},127.0.0.1:${b}` }, names: { a: String(a), b: String(b) } };
    },
    says: '127.0.0.1:{a} sent no data for 2 s in answer to GET /v1/nodes.\n  Unable to connect to linstor://127.0.0.1:{b}: connection refused',
    exit: 21,
  },
  {
    fault: 'a controller closes the connection after each answer, and something is changed',
    line: 'node delete n1',
    arrange: async () => {
      const server = await serve((response, request) => {
        response.shouldKeepAlive = true;
        response.on('finish', () => request.socket.end());
        friendly(response, request);
      });
      return {
        env: { LS_CONTROLLERS: `127.0.0.1:${server.port}` },
        holds: () => expect(changes(server)).toEqual(['DELETE /v1/nodes/n1']),
      };
    },
    says: '',
    prints: 'done',
    exit: 0,
  },
  {
    fault: 'the controllers of --controllers are gone, those of LS_CONTROLLERS are asked',
    line: '--controllers 127.0.0.1:{gone} node list',
    arrange: async () => {
      const { port } = await controller();
      const gone = await closedPort();
      return { env: { LS_CONTROLLERS: `127.0.0.1:${port}` }, names: { gone: String(gone), port: String(port) } };
    },
    says: 'Warning: Unable to connect to linstor://127.0.0.1:{gone}: connection refused. Asking linstor://127.0.0.1:{port} of LS_CONTROLLERS instead.',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'the controllers of --controllers are gone, those of LS_CONTROLLERS are asked under -m',
    line: '-m --controllers 127.0.0.1:{gone} node list',
    arrange: async () => {
      const { port } = await controller();
      return { env: { LS_CONTROLLERS: `127.0.0.1:${port}` }, names: { gone: String(await closedPort()) } };
    },
    says: '',
    prints: '"name": "alpha"',
    exit: 0,
  },
  ...['127.0.0.1:{gone}', '127.0.0.1:{gone},127.0.0.1:{other}'].map((list, i): FaultRow => ({
    fault: `${i === 0 ? 'the controller' : 'both controllers'} of --controllers ${i === 0 ? 'is' : 'are'} gone, and something is to be changed`,
    line: `--controllers ${list} node delete n1`,
    arrange: async () => {
      const other = await controller();
      const names = { gone: String(await closedPort()), other: String(await closedPort()) };
      return {
        env: { LS_CONTROLLERS: `127.0.0.1:${other.port}` },
        names,
        holds: () => expect(other.asked).toEqual([]),
      };
    },
    says: 'connection refused\n…A change goes only to the controllers named with --controllers, never to those of LS_CONTROLLERS instead.',
    exit: 20,
  })),
];

/** The head of an answer, and then nothing. */
async function beginning(): Promise<number> {
  const { port } = await serve((response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).flushHeaders();
  });
  return port;
}
