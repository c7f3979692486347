import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/transport/address.ts';
import type { AnswerMessage } from '../../src/transport/answer-message.ts';
import { Link, discard } from '../../src/transport/controller-link.ts';
import type { Proxy } from '../../src/transport/dial.ts';
import type { WireRequest } from '../../src/transport/wire.ts';
import { serveTcp } from './server.ts';

const REQUEST: WireRequest = {
  method: 'GET',
  path: '/v1/nodes',
  headers: { Accept: 'application/json' },
  timeout: 2000,
};

/** An answer after which the connection stays. */
const USUAL = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]';

/** What a caller sees of an answer: its head and body, or that there is none. `asStream`: without taking a body that is there as a whole. */
async function outcomeOf(send: Promise<AnswerMessage>, asStream = false): Promise<unknown> {
  try {
    const answer = await send;
    const head = { status: answer.statusCode, reason: answer.statusMessage, headers: { ...answer.headers } };
    const whole = asStream ? undefined : answer.takeWhole?.();
    if (whole) return { ...head, body: whole.toString('latin1'), complete: answer.complete };
    const pieces: Buffer[] = [];
    try {
      for await (const piece of answer) pieces.push(piece as Buffer);
      return { ...head, body: Buffer.concat(pieces).toString('latin1'), complete: answer.complete };
    } catch {
      return { ...head, body: 'broken off' };
    }
  } catch {
    return 'no answer';
  }
}

/** `byNode`: by way of a proxy, which Node's client asks. */
async function linkTo(port: number, { byNode = false } = {}): Promise<Link> {
  const dial = (): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port, noDelay: true });
      socket.once('connect', () => resolve(socket)).on('error', reject);
    });
  const proxy: Proxy = { headers: {}, dial, tunnel: dial, refusal: () => undefined };
  return new Link(parseAddress(`127.0.0.1:${port}`), await dial(), dial, byNode ? proxy : undefined);
}

const name = fc.constantFrom(
  'Content-Type',
  'X-Thing',
  'Server',
  'Date',
  'ETag',
  'x-thing',
  'Set-Cookie',
  'Via',
  'Connection',
);
const value = fc.constantFrom(
  'a',
  'a b',
  '',
  '  padded  ',
  'text/html; charset=utf-8',
  'keep-alive',
  'close',
  'caf\xe9',
  'a\tb',
);
const field = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(name, value).map(([key, text]) => `${key}: ${text}\r\n`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('no colon\r\n', ' folded: yes\r\n', 'Bare: line\n', 'Sp ace: x\r\n', 'X: \x01\r\n'),
  },
);
const statusLine = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('HTTP/1.1 200 OK', 'HTTP/1.1 404 Not Found', 'HTTP/1.1 500', 'HTTP/1.1 201 Created'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'HTTP/1.0 200 OK',
      'HTTP/1.1 204 No Content',
      'HTTP/1.1 304 x',
      'ICY 200 OK',
      'HTTP/1.1 99 x',
      '\x15\x03\x01',
    ),
  },
);
const text = fc.oneof(
  { weight: 9, arbitrary: fc.string({ maxLength: 60 }) },
  // More than a connection holds at once.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.integer({ min: 5_000, max: 100_000 }))
      .map(([one, times]) => one.repeat(times)),
  },
);
const chunked = fc
  .tuple(
    fc.array(
      text.filter((one) => one !== ''),
      { maxLength: 4 },
    ),
    fc.constantFrom('', 'X-Trailer: 1\r\n'),
    fc.boolean(),
  )
  .map(([pieces, trailer, isCut]) => {
    const body = pieces.map((one) => `${Buffer.byteLength(one).toString(16)}\r\n${one}\r\n`).join('');
    return `Transfer-Encoding: chunked\r\n\r\n${body}${isCut ? '' : `0\r\n${trailer}\r\n`}`;
  });
const measured = fc
  .tuple(text, fc.constantFrom(0, 0, 0, 1, -1), fc.constantFrom('', '', 'left over'))
  .map(
    ([body, wrong, more]) => `Content-Length: ${Math.max(0, Buffer.byteLength(body) + wrong)}\r\n\r\n${body}${more}`,
  );
const rest = fc.oneof(
  measured,
  chunked,
  text.map((body) => `\r\n${body}`),
  fc.constantFrom(
    'Content-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    'Transfer-Encoding: chunked\r\n\r\nzz\r\n',
    'Content-Length: x\r\n\r\n',
    '',
  ),
);
const answers = fc
  .tuple(statusLine, fc.array(field, { maxLength: 3 }), rest)
  .map(([first, fields, end]) => Buffer.from(`${first}\r\n${fields.join('')}${end}`, 'latin1'));

describe('a request without the HTTP client of Node', () => {
  it('has the answer that the client sees, wherever its bytes are cut', async () => {
    let bytes = Buffer.alloc(0);
    let cuts: readonly number[] = [];
    const port = await serveTcp((socket) => {
      socket.setNoDelay(true).once('data', () => void sendInPieces(socket, bytes, cuts));
    });
    const runs = fc.asyncProperty(
      answers,
      fc.array(fc.nat(200), { maxLength: 3 }),
      fc.boolean(),
      async (answer, at, asStream) => {
        [bytes, cuts] = [answer, at];
        const [ours, nodes] = [await linkTo(port), await linkTo(port, { byNode: true })];
        expect(await outcomeOf(ours.send(REQUEST), asStream)).toEqual(await outcomeOf(nodes.send(REQUEST)));
        ours.dropIdle();
        nodes.dropIdle();
      },
    );
    await fc.assert(runs, { numRuns: 300 });
  });

  it('has it also over a connection that has served another one', async () => {
    let bytes = Buffer.alloc(0);
    let connections = 0;
    const port = await serveTcp((socket) => {
      connections += 1;
      socket.setNoDelay(true).once('data', () => {
        socket.write(USUAL);
        socket.once('data', () => void sendInPieces(socket, bytes, [20]));
      });
    });
    const second = async (link: Link): Promise<unknown> => {
      await outcomeOf(link.send(REQUEST));
      const outcome = await outcomeOf(link.send(REQUEST));
      link.dropIdle();
      return outcome;
    };
    const runs = fc.asyncProperty(answers, async (answer) => {
      bytes = answer;
      connections = 0;
      expect(await second(await linkTo(port))).toEqual(await second(await linkTo(port, { byNode: true })));
      expect(connections).toBe(2);
    });
    await fc.assert(runs, { numRuns: 50 });
  });

  it.each([
    ['GET', undefined],
    ['DELETE', undefined],
    ['POST', undefined],
    ['PUT', undefined],
    ['PATCH', undefined],
    ['OPTIONS', undefined],
    ['POST', '{"name":"größe"}'],
    ['DELETE', '{}'],
  ])('is written as Node writes it: %s with body %s', async (method, body) => {
    const seen: string[] = [];
    const port = await serveTcp((socket) => {
      let text = '';
      socket.on('data', (bytes) => {
        text += bytes.toString();
        if (!text.includes('\r\n\r\n') || !text.endsWith(body ?? '\r\n')) return;
        seen.push(text.replace(/ \S+ HTTP/, ' HTTP'));
        socket.end(USUAL);
      });
    });
    for (const byNode of [false, true])
      await outcomeOf((await linkTo(port, { byNode })).send({ ...REQUEST, method, body }));
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe(seen[1]);
  });

  it('goes over as many connections as there are requests at the same time, and later over these', async () => {
    let connections = 0;
    const port = await serveTcp((socket) => {
      connections += 1;
      socket.on('data', () => setTimeout(() => socket.write(USUAL), 20));
    });
    const link = await linkTo(port);
    const three = (): Promise<unknown> => Promise.all([1, 2, 3].map(() => outcomeOf(link.send(REQUEST))));
    await three();
    await three();
    link.dropIdle();
    expect(connections).toBe(3);
  });

  it('keeps the program waiting for its answer when another one that came over its connection is thrown away', async () => {
    const port = await serveTcp((socket) => {
      socket.once('data', () => {
        socket.write(USUAL);
        socket.once('data', () => setTimeout(() => socket.write(USUAL), 50));
      });
    });
    const link = await linkTo(port);
    const first = await link.send(REQUEST);
    const second = outcomeOf(link.send(REQUEST));
    const waitedFor = (): number =>
      process.getActiveResourcesInfo().filter((resource) => resource === 'TCPSocketWrap').length;
    const before = waitedFor();
    discard(first);
    expect(waitedFor()).toBe(before);
    expect(await second).toMatchObject({ status: 200, body: '[]' });
  });

  it.each([
    ['closed', (socket: Socket): void => void socket.end()],
    ['reset', (socket: Socket): void => void socket.resetAndDestroy()],
  ])('says of a kept connection that is %s in place of an answer that it was stale', async (_how, close) => {
    const port = await serveTcp((socket) => {
      socket.once('data', () => {
        socket.write(USUAL);
        socket.once('data', () => close(socket));
      });
    });
    const link = await linkTo(port);
    await outcomeOf(link.send(REQUEST));
    await expect(link.send(REQUEST)).rejects.toMatchObject({ stale: true });
  });

  it('does not go over a connection on which something came that nobody had asked for', async () => {
    let connections = 0;
    const port = await serveTcp((socket) => {
      connections += 1;
      socket.on('data', () => {
        socket.write(USUAL);
        setTimeout(() => socket.write(USUAL.replace('[]', '{}')), 10);
      });
    });
    const link = await linkTo(port);
    const first = await outcomeOf(link.send(REQUEST));
    await pause(50);
    expect(await outcomeOf(link.send(REQUEST))).toEqual(first);
    link.dropIdle();
    expect(connections).toBe(2);
  });

  it.each([
    ['before its answer begins', '', 'no answer'],
    ['within its answer', USUAL.slice(0, -1), { status: 200, body: 'broken off' }],
  ])('ends when it is interrupted %s', async (_when, begun, seen) => {
    const port = await serveTcp((socket) => {
      socket.once('data', () => void socket.write(begun));
    });
    const link = await linkTo(port);
    const end = new AbortController();
    const outcome = outcomeOf(link.send({ ...REQUEST, signal: end.signal }));
    await pause(50);
    end.abort();
    if (typeof seen === 'string') expect(await outcome).toBe(seen);
    else expect(await outcome).toMatchObject(seen);
  });

  it('is not sent when it was interrupted before', async () => {
    let asked = false;
    const port = await serveTcp((socket) => {
      socket.on('data', () => (asked = true));
    });
    const link = await linkTo(port);
    expect(await outcomeOf(link.send({ ...REQUEST, signal: AbortSignal.abort() }))).toBe('no answer');
    await pause(20);
    expect(asked).toBe(false);
  });
});

async function sendInPieces(socket: Socket, bytes: Buffer, cuts: readonly number[]): Promise<void> {
  const places = [...new Set([0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length])].sort(
    (a, b) => a - b,
  );
  for (const [at, place] of places.slice(1).entries()) {
    socket.write(bytes.subarray(places[at], place));
    await new Promise((resolve) => setImmediate(resolve));
  }
  socket.end();
}
