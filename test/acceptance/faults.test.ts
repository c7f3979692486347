import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { serve, serveTcp, type TestServer } from '../transport/server.ts';
import { runProgram } from './support/program.ts';

type Handler = (response: ServerResponse, request: IncomingMessage) => void;

const VERSION = { version: '1.30.0', git_hash: 'x', build_time: 'x', rest_api_version: '1.25.0' };
const JSON_TYPE = { 'Content-Type': 'application/json' };
const DONE = JSON.stringify([{ ret_code: 1, message: 'Done' }]);
const NODES = JSON.stringify(Array.from({ length: 50 }, (_, i) => ({ name: `n${i}`, type: 'SATELLITE' })));

/** Ways in which a controller fails, each told how a good answer would be. */
const FAULTS = {
  'killed in the middle of the answer':
    (good: string): Handler =>
    (response) => {
      response.writeHead(200, { ...JSON_TYPE, 'Content-Length': good.length });
      response.write(good.slice(0, good.length / 2), () => response.destroy());
    },
  'killed before the answer': (): Handler => (response) => {
    response.destroy();
  },
  'reset before the answer': (): Handler => (response) => {
    response.socket?.resetAndDestroy();
  },
  'silent for longer than the time-out': (): Handler => () => undefined,
  'slow in the middle of the answer':
    (good: string): Handler =>
    (response) => {
      response.writeHead(200, JSON_TYPE).write(good.slice(0, 5));
    },
  '500 with a web page': (): Handler => (response) => {
    const page = '<html><body><h1 class="header">Boom</h1><p>at x.y.Z(Z.java:1)</p></body></html>';
    response.writeHead(500, { 'Content-Type': 'text/html' }).end(page);
  },
  '500 with replies': (): Handler => (response) => {
    response.writeHead(500, JSON_TYPE).end(JSON.stringify([{ ret_code: -1, message: 'No' }]));
  },
  '404 with nothing': (): Handler => (response) => void response.writeHead(404).end(),
  'an answer that is no JSON': (): Handler => (response) =>
    void response.writeHead(200, JSON_TYPE).end('[{"a": nonsense}]'),
} as const;

type Fault = keyof typeof FAULTS;

async function controllerWith(fault: Fault, good: string): Promise<TestServer> {
  return serve((response, request) => {
    if (request.url === '/v1/controller/version') response.writeHead(200, JSON_TYPE).end(JSON.stringify(VERSION));
    else FAULTS[fault](good)(response, request);
  });
}

function run(server: Pick<TestServer, 'port'>, line: string) {
  return runProgram(line.split(' '), { env: { LS_CONTROLLERS: `127.0.0.1:${server.port}` } });
}

describe('a controller that fails during a list', () => {
  it.each<[Fault, number, RegExp]>([
    ['killed in the middle of the answer', 1, /^Error: The answer of .* to GET \/v1\/nodes breaks off/],
    ['killed before the answer', 20, /^Error: No answer from .* to GET \/v1\/nodes/],
    ['reset before the answer', 20, /^Error: No answer from .*reset/],
    ['silent for longer than the time-out', 21, /^Error: .* sent no data for 2 s in answer to GET \/v1\/nodes/],
    ['slow in the middle of the answer', 21, /^Error: .* sent no data for 2 s/],
    ['500 with a web page', 1, /^Error: .* answered GET \/v1\/nodes with HTTP status 500: Boom\n$/],
    ['404 with nothing', 1, /^Error: .* answered GET \/v1\/nodes with HTTP status 404/],
    ['an answer that is no JSON', 1, /^Error: .*not valid JSON/],
  ])('%s', async (fault, exit, says) => {
    const server = await controllerWith(fault, NODES);
    for (const words of ['-t 2 node list', '-t 2 -m --output-version v0 node list']) {
      const { code, stdout, stderr } = await run(server, words);
      expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
      expect(stderr).toMatch(says);
      expect(stderr).not.toMatch(/\n +at |java/);
    }
  });

  it('500 with replies: shows them', async () => {
    const server = await controllerWith('500 with replies', NODES);
    expect(await run(server, 'node list')).toMatchObject({ code: 10, stdout: 'ERROR:\n    No\n', stderr: '' });
  });
});

describe('a controller that fails during a change', () => {
  it.each<[Fault, number, RegExp]>([
    ['killed in the middle of the answer', 1, /breaks off/],
    ['killed before the answer', 20, /not known whether the change was made/],
    ['reset before the answer', 20, /not known whether the change was made/],
    ['silent for longer than the time-out', 21, /not known whether the change was made/],
    ['slow in the middle of the answer', 21, /sent no data for 2 s/],
    ['500 with a web page', 1, /HTTP status 500: Boom/],
    ['404 with nothing', 1, /HTTP status 404/],
    ['an answer that is no JSON', 1, /not valid JSON/],
  ])('%s: the change is sent once', async (fault, exit, says) => {
    const server = await controllerWith(fault, DONE);
    const { code, stdout, stderr } = await run(server, '-t 2 resource-definition create backups');
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toMatch(says);
    expect(server.asked.filter(({ line }) => !line.startsWith('GET ')).map(({ line }) => line)).toEqual([
      'POST /v1/resource-definitions',
    ]);
  });

  it('an error for one of three nodes: each result is shown, the others are done, exit 10', async () => {
    const server = await serve((response, request) => {
      const failed = request.url?.endsWith('/n2') === true;
      const reply = failed ? { ret_code: -1, message: 'n2 is away' } : { ret_code: 1, message: 'Deleted' };
      response
        .writeHead(failed ? 500 : 200, JSON_TYPE)
        .end(JSON.stringify(request.url === '/v1/controller/version' ? VERSION : [reply]));
    });
    const { code, stdout, stderr } = await run(server, 'resource delete n1 n2 n3 backups');
    expect({ code, stderr }).toEqual({ code: 10, stderr: '' });
    expect(stdout).toBe('SUCCESS:\n    Deleted\nERROR:\n    n2 is away\nSUCCESS:\n    Deleted\n');
    expect(server.asked.map(({ line }) => line).filter((line) => line.startsWith('DELETE'))).toEqual(
      ['n1', 'n2', 'n3'].map((node) => `DELETE /v1/resource-definitions/backups/resources/${node}`),
    );
  });

  it('a port that does not speak HTTP gets no change at all', async () => {
    let received = '';
    const port = await serveTcp((socket) => {
      socket.on('data', (data) => (received += data.toString()));
      socket.write('SSH-2.0-OpenSSH_9.6\r\n');
    });
    const { code, stdout, stderr } = await run({ port }, 'node delete n1');
    expect({ code, stdout }).toEqual({ code: 20, stdout: '' });
    expect(stderr).toMatch(/does not answer .* in HTTP/);
    expect(received).not.toContain('DELETE');
  });
});
