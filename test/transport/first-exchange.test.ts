import { connect, type Socket } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/transport/address.ts';
import type { AnswerMessage } from '../../src/transport/answer-message.ts';
import { Link } from '../../src/transport/controller-link.ts';
import type { WireRequest } from '../../src/transport/wire.ts';
import { serveTcp } from './server.ts';

const REQUEST: WireRequest = {
  method: 'GET',
  path: '/v1/nodes',
  headers: { Accept: 'application/json' },
  timeout: 2000,
};

/** What a caller sees of an answer: its head and body, or that there is none. */
async function outcomeOf(send: Promise<AnswerMessage>): Promise<unknown> {
  try {
    const answer = await send;
    const head = { status: answer.statusCode, reason: answer.statusMessage, headers: { ...answer.headers } };
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

async function linkTo(port: number): Promise<Link> {
  const dial = (): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port, noDelay: true });
      socket.once('connect', () => resolve(socket)).on('error', reject);
    });
  return new Link(parseAddress(`127.0.0.1:${port}`), await dial(), dial);
}

/** With a signal Node's client sends it, whose judgement counts. */
const byNode = (): WireRequest => ({ ...REQUEST, signal: new AbortController().signal });

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

describe('the first request on a connection', () => {
  it('has the answer that the HTTP client of Node sees, wherever its bytes are cut', async () => {
    let bytes = Buffer.alloc(0);
    let cuts: readonly number[] = [];
    const port = await serveTcp((socket) => {
      socket.setNoDelay(true).once('data', () => void sendInPieces(socket, bytes, cuts));
    });
    const runs = fc.asyncProperty(answers, fc.array(fc.nat(200), { maxLength: 3 }), async (answer, at) => {
      [bytes, cuts] = [answer, at];
      const [ours, nodes] = [await linkTo(port), await linkTo(port)];
      expect(await outcomeOf(ours.send(REQUEST))).toEqual(await outcomeOf(nodes.send(byNode())));
      ours.dropIdle();
      nodes.dropIdle();
    });
    await fc.assert(runs, { numRuns: 300 });
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
