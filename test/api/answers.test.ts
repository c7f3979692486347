import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Controller } from '../../src/api/controller.ts';
import { openController } from '../../src/api/open-controller.ts';
import { RepliesFault } from '../../src/api/objects/reply.ts';
import { Secret } from '../../src/model/secret.ts';
import { collect } from '../support/collect.ts';
import { faultOf } from '../transport/fault-of.ts';
import { json, plain, serve, serveTcp } from '../transport/server.ts';
import { settingsFor } from '../transport/settings-for.ts';

const VERSION = { version: '1.34.0', git_hash: 'abc', build_time: 'now', rest_api_version: '1.28.0' };

function at(port: number, timeout = 300): Controller {
  return openController(settingsFor({ controllers: [`127.0.0.1:${port}`], timeout }));
}

const listOf = (port: number, timeout?: number) => collect(at(port, timeout).items({ path: '/v1/nodes' }));

/** Everything that a list holds, read in one of the two ways. */
async function readIn(way: 'items' | 'raw', controller: Controller): Promise<unknown[]> {
  return collect<unknown>((await controller.list({ path: '/v1/nodes' }))[way]());
}

describe('a list', () => {
  it('is one GET without a body and nothing in front of it', async () => {
    const server = await serve(json([{ name: 'alpha', type: 'SATELLITE' }]));
    const list = await at(server.port).list({ path: '/v1/nodes', query: { nodes: ['a b', 'c/d'], props: [] } });
    expect(server.asked).toHaveLength(1);
    expect(await collect(list.items())).toEqual([{ name: 'alpha', type: 'SATELLITE' }]);
    expect(server.asked.map(({ line, body }) => [line, body])).toEqual([['GET /v1/nodes?nodes=a+b&nodes=c%2Fd', '']]);
    expect(server.asked[0]?.headers).toMatchObject({
      host: `127.0.0.1:${server.port}`,
      'user-agent': 'linstor-client/test',
      connection: 'keep-alive',
    });
    expect(server.asked[0]?.headers.authorization).toBeUndefined();
  });

  it('is unpacked', async () => {
    const { port } = await serve(
      plain(gzipSync('[{"name": "alpha", "type": "SATELLITE"}]'), { 'Content-Encoding': 'gzip' }),
    );
    expect(await listOf(port)).toEqual([{ name: 'alpha', type: 'SATELLITE' }]);
  });

  it('that is answered with error replies throws them, read as items or raw', async () => {
    const { port } = await serve(json([{ ret_code: -4611686018427387000, message: 'no' }], 500));
    for (const way of ['items', 'raw'] as const) {
      const fault = await faultOf(readIn(way, at(port)));
      expect(fault).toBeInstanceOf(RepliesFault);
      expect(fault).toMatchObject({ exitCode: 10, message: 'no' });
    }
  });
});

describe('an answer that cannot be used ends with exit 1 and says why', () => {
  it.each<[string, Parameters<typeof plain>, RegExp]>([
    [
      'an HTML page instead of data',
      ['<html><h1>Log in</h1></html>'],
      /GET \/v1\/nodes cannot be used: it is a web page that says 'Log in'/,
    ],
    ['something else than JSON', ['Hello'], /not valid JSON/],
    ['broken JSON', ['[{"name": "a"}, {"name" "b"}]'], /not valid JSON/],
    ['an object instead of a list', ['{"name": "a"}'], /is an object/],
    ['nothing', [''], /is empty/],
    ['a list that breaks off', ['[{"name": "a", "type": ""}, '], /breaks off/],
    [
      'the page of a proxy',
      ['<!DOCTYPE html><body><p class="a header">Bad\n gateway</p></body>', {}, 502],
      /HTTP status 502: Bad gateway$/,
    ],
    ['text of a proxy', ['upstream\n is down', {}, 503], /HTTP status 503: upstream is down$/],
    ['an empty error', ['', {}, 404], /answered GET \/v1\/nodes with HTTP status 404: Not Found$/],
    ['an error that is no reply', ['{"error": 1}', {}, 500], /HTTP status 500/],
    ['bytes that are not packed as told', ['no gzip', { 'Content-Encoding': 'gzip' }], /cannot be unpacked/],
    [
      'packed bytes that break off',
      [gzipSync('[{"name": "alpha", "type": "SATELLITE"}]').subarray(0, 20), { 'Content-Encoding': 'gzip' }],
      /breaks off/,
    ],
  ])('%s', async (_, answer, message) => {
    const { port } = await serve(plain(...answer));
    const fault = await faultOf(listOf(port));
    expect(fault.message).toMatch(message);
    expect(fault.exitCode).toBe(1);
    expect(fault.message).toContain(`linstor://127.0.0.1:${port}`);
  });

  it.each(['items', 'raw'] as const)('fewer bytes than announced (%s)', async (way) => {
    const { port } = await serve((response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('[{"name": "a", "type": ""}, {"na', () => response.destroy());
    });
    const fault = await faultOf(readIn(way, at(port)));
    expect(fault).toMatchObject({ exitCode: 1, message: expect.stringMatching(/breaks off/) as string });
  });

  it('a value where a single object is read', async () => {
    const { port } = await serve(plain('<html><title>Hi</title></html>'));
    expect(await faultOf(at(port).read({ path: '/v1/x' }))).toMatchObject({ exitCode: 1 });
  });
});

describe('an answer that lacks what the client depends on', () => {
  it.each<[string, unknown, RegExp]>([
    ['/v1/nodes', [{ name: 'a', type: 'SATELLITE' }, { name: 'b' }], /element 1: type: a string is missing/],
    [
      '/v1/nodes',
      [{ name: 'a', type: 'SATELLITE', net_interfaces: [{ name: 7, address: '' }] }],
      /0: name: it is no string/,
    ],
    ['/v1/view/resources', [{ name: 'a', node_name: 'b', volumes: {} }], /element 0: volumes: it is no array/],
    ['/v1/view/storage-pools', ['pool'], /element 0: it is no object/],
    ['/v1/view/resources', [{ name: 'a', node_name: 'b', volumes: [{ volume_number: '0' }] }], /it is no number/],
  ])('is refused with the place: %s', async (path, value, message) => {
    const { port } = await serve(json(value));
    const fault = await faultOf(collect(at(port).items({ path })));
    expect(fault.message).toMatch(message);
    expect(fault.exitCode).toBe(1);
  });

  it('is refused for single objects too', async () => {
    const { port } = await serve(json(['a']));
    expect(await faultOf(at(port).read({ path: '/v1/controller/properties' }))).toMatchObject({ exitCode: 1 });
    expect(await faultOf(at(port).version())).toMatchObject({ exitCode: 1 });
  });

  it('is fine where the member is optional or unknown', async () => {
    const nodes = [{ name: 'a', type: 'SATELLITE', props: null, from_the_future: [{}] }];
    const { port } = await serve(json(nodes));
    expect(await listOf(port)).toEqual(nodes);
  });

  it('is passed on raw', async () => {
    const { port } = await serve(json([1]));
    expect(Buffer.concat((await readIn('raw', at(port))) as Uint8Array[]).toString()).toBe('[1]');
  });
});

describe('a controller that does not answer', () => {
  it('with any head ends with exit 21', async () => {
    const { port } = await serve(() => undefined);
    expect(await faultOf(listOf(port, 0.05))).toMatchObject({ exitCode: 21 });
  });

  it('to its end ends with exit 21', async () => {
    const { port } = await serve((response) => {
      response.writeHead(200).write('[{"name": "a", "type": ""},');
    });
    expect(await faultOf(listOf(port, 0.05))).toMatchObject({ exitCode: 21 });
  });

  it('because we do not take the bytes is not given up', async () => {
    const text = JSON.stringify(Array.from({ length: 200_000 }, (_, i) => ({ name: `node-${i}` })));
    const { port } = await serve(plain(text));
    const limit = 0.2;
    const reader = (await at(port, limit).list({ path: '/v1/nodes' })).raw()[Symbol.asyncIterator]();
    let next = await reader.next();
    let bytes = 0;
    // The pause is what is tested: longer than the silence that is allowed.
    await new Promise((done) => setTimeout(done, limit * 2000));
    for (; !next.done; next = await reader.next()) bytes += next.value.length;
    expect(bytes).toBe(text.length);
  });

  it.each<[string, string, RegExp]>([
    ['in HTTP', 'SSH-2.0-OpenSSH_9\r\n', /does not answer .* in HTTP/],
    ['but hangs up', '', /closed without/],
  ])('%s ends with exit 20', async (_, greeting, message) => {
    const port = await serveTcp((socket) => socket.once('data', () => socket.end(greeting)));
    const fault = await faultOf(listOf(port));
    expect(fault.message).toMatch(message);
    expect(fault.exitCode).toBe(20);
  });
});

describe('a change', () => {
  const change = { method: 'POST', path: '/v1/nodes', body: { name: 'ü', psk: new Secret('hunter2') } } as const;

  it('is sent once, after the controller has said who it is', async () => {
    const server = await serve((response, { method }) =>
      method === 'GET'
        ? json(VERSION)(response, {} as never)
        : json([{ ret_code: 1, message: 'ok' }])(response, {} as never),
    );
    const controller = at(server.port);
    expect(await controller.change(change)).toEqual([{ ret_code: 1, message: 'ok' }]);
    expect(await controller.change({ ...change, body: undefined } as never)).toHaveLength(1);
    expect(server.asked.map(({ line }) => line)).toEqual([
      'GET /v1/controller/version',
      'POST /v1/nodes',
      'POST /v1/nodes',
    ]);
    expect(server.asked[1]?.body).toBe('{"name": "\\u00fc", "psk": "hunter2"}');
    expect(server.asked[1]?.headers['content-length']).toBe(String(server.asked[1]?.body.length));
    expect(server.asked[2]?.body).toBe('');
    // Nothing has shown yet that this server keeps a connection open after an answer, and a change goes out once only.
    expect(server.connections()).toBe(3);
  });

  it('gives error replies back', async () => {
    const { port } = await serve((response, { method }) =>
      json(method === 'GET' ? VERSION : { ret_code: -1, message: 'no' }, method === 'GET' ? 200 : 400)(
        response,
        {} as never,
      ),
    );
    expect(await at(port).change(change)).toEqual([{ ret_code: -1, message: 'no' }]);
  });

  const answering = (value: unknown) => (response: ServerResponse, request: IncomingMessage) =>
    json(request.method === 'GET' ? VERSION : value)(response, request);

  it.each([[{ id: 20 }], [[]], [{}], [null], [[null]], [[{}]], [[{ ret_code: 'abc' }]], [[{ ret_code: 1 }, null]]])(
    'whose answer is no list of replies ends with exit 1 and says that its outcome is unknown: %j',
    async (value) => {
      const { port } = await serve(answering(value));
      const fault = await faultOf(at(port).change(change));
      expect(fault.exitCode).toBe(1);
      expect(fault.hints.join()).toMatch(/not known whether the change was made/);
    },
  );

  it('that controllers answer with an empty list when all is well gives no replies', async () => {
    const { port } = await serve(answering([]));
    expect(await at(port).change({ method: 'PUT', path: '/v1/nodes/alpha/evacuate' })).toEqual([]);
  });

  it('gives its object to those who ask for it', async () => {
    const object = { id: 20, messages: [{ ret_code: 1, message: 'Done' }] };
    const { port } = await serve(answering(object));
    expect(await at(port).changeAndRead({ ...change, path: '/v1/x' })).toEqual(object);
  });

  it('is of unknown outcome when there are no replies in its object', async () => {
    const { port } = await serve(answering({ id: 20, messages: null }));
    const fault = await faultOf(at(port).changeAndRead({ ...change, path: '/v1/x' }));
    expect(fault.exitCode).toBe(1);
    expect(fault.hints.join()).toMatch(/not known whether the change was made/);
  });

  it('is not sent to a controller that is too old', async () => {
    const server = await serve(json({ ...VERSION, rest_api_version: '1.0.3' }));
    const fault = await faultOf(at(server.port).change(change));
    expect(fault).toBeInstanceOf(RepliesFault);
    expect(fault.exitCode).toBe(10);
    expect(server.asked).toHaveLength(1);
  });

  it('is not repeated when the connection is lost, and the user is told', async () => {
    const server = await serve((response, { method }) => {
      if (method === 'GET') json(VERSION)(response, {} as never);
      else response.destroy();
    });
    const fault = await faultOf(at(server.port).change(change));
    expect(fault.exitCode).toBe(20);
    expect(fault.hints.join()).toMatch(/not known whether the change was made/);
    expect(server.asked.filter(({ line }) => line.startsWith('POST'))).toHaveLength(1);
    expect(JSON.stringify([fault.message, fault.hints])).not.toContain('hunter2');
  });
});

describe('a kept connection', () => {
  it('is used again', async () => {
    const server = await serve(json({}));
    const controller = at(server.port);
    for (let i = 0; i < 3; i++) await controller.read({ path: '/v1/x' });
    expect(server.connections()).toBe(1);
  });

  it('that was closed meanwhile is replaced for a question', async () => {
    let count = 0;
    const port = await serveTcp((socket) => {
      count++;
      const body = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';
      socket.once('data', () => {
        socket.write(body);
        socket.once('data', () => socket.destroy());
      });
    });
    const controller = at(port);
    await controller.read({ path: '/v1/x' });
    expect(await controller.read({ path: '/v1/x' })).toEqual({});
    expect(count).toBe(2);
  });
});

describe('the version', () => {
  it('is asked once and compared part by part', async () => {
    const server = await serve(json(VERSION));
    const controller = at(server.port);
    expect(await controller.hasVersion('1.9.5')).toBe(true);
    expect(await controller.hasVersion('1.28')).toBe(true);
    expect(await controller.hasVersion('1.28.1')).toBe(false);
    expect(await faultOf(controller.requireVersion('2.0.0', 'Flying'))).toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/^Flying needs .*2\.0\.0.*1\.28\.0/) as string,
    });
    expect(server.asked).toHaveLength(1);
  });
});

describe('a download', () => {
  it('has a safe name, a size and its bytes', async () => {
    const { port } = await serve(
      plain('bytes', { 'Content-Disposition': 'attachment; filename="../../etc/sos.tar.gz"', 'Content-Length': '5' }),
    );
    const { fileName, size, bytes } = await at(port).download({ path: '/v1/sos-report/download' });
    expect([fileName, size]).toEqual(['sos.tar.gz', 5]);
    expect(Buffer.concat(await collect(bytes)).toString()).toBe('bytes');
  });

  it('that fails throws the replies', async () => {
    const { port } = await serve(json([{ ret_code: -1, message: 'no' }], 404));
    expect(await faultOf(at(port).download({ path: '/v1/x' }))).toBeInstanceOf(RepliesFault);
  });
});

describe('events', () => {
  it('come one by one until the reader has enough', async () => {
    const { port } = await serve((response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(': hello\r\n\r\nevent: node-create\r\ndata: {"a":\r\ndata: 1}\r\n\r\ndata:x\n\n');
    });
    const stop = new AbortController();
    const seen = [];
    for await (const event of await at(port, 0.05).events('/v1/events/nodes', stop.signal)) {
      seen.push(event);
      if (seen.length === 2) stop.abort();
    }
    expect(seen).toEqual([
      { event: 'node-create', data: '{"a":\n1}' },
      { event: 'message', data: 'x' },
    ]);
  });
});
