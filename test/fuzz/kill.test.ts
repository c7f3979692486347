import fc from 'fast-check';
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../src/demo/index.ts';
import { runs, within } from './support/runs.ts';

/** What reached the cluster: the requests that change something; each is told to those who wait for it. */
const changes: string[] = [];
const arrived = new EventEmitter<{ change: [request: string] }>();
/** ms: slow enough for a signal to come in between. */
const ANSWER_AFTER = 60;
let demo: Demo;
let gate: Server;
let home: string;

beforeAll(async () => {
  demo = await startDemo();
  home = mkdtempSync(join(tmpdir(), 'linstor-kill-'));
  gate = createServer((incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    const onward = ask(
      new URL(url, demo.url),
      { method, headers: { ...headers, host: new URL(demo.url).host } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        setTimeout(() => answer.pipe(response), ANSWER_AFTER);
      },
    );
    onward.on('error', () => response.destroy());
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const body = Buffer.concat(parts);
      if (method !== 'GET') note(`${method} ${url} ${body.toString()}`);
      onward.end(body);
    });
    // A request that was cut in its middle changes nothing.
    incoming.on('aborted', () => onward.destroy());
  });
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  gate.closeAllConnections();
  gate.close();
  await demo.close();
  rmSync(home, { recursive: true });
});

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

function note(request: string): void {
  changes.push(request);
  arrived.emit('change', request);
}

/** When the signal comes: so many ms after the start of the program, or after its change has arrived. */
interface Moment {
  readonly since: 'start' | 'change';
  readonly after: number;
}

/** Runs the built program on a change that `name` stands in, and sends it this signal at that moment. */
function killed(words: readonly string[], name: string, by: NodeJS.Signals, moment: Moment): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const { port } = gate.address() as AddressInfo;
    const env = { PATH: process.env.PATH ?? '', HOME: home, TZ: 'UTC', LS_CONTROLLERS: `127.0.0.1:${port}` };
    const child = spawn(process.execPath, ['bin/linstor.js', ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (output += bytes.toString()));
    let timer: NodeJS.Timeout | undefined;
    const arm = (): void => void (timer = setTimeout(() => child.kill(by), moment.after));
    const onChange = (request: string): void => (request.includes(name) ? arm() : undefined);
    if (moment.since === 'start') arm();
    else arrived.on('change', onChange);
    child.on('error', reject).on('close', (code, signal) => {
      clearTimeout(timer);
      arrived.off('change', onChange);
      resolve({ code, signal, output });
    });
  });
}

/** A change that can be told from any other by the name in it. */
const change = fc.constantFrom<(name: string) => string[]>(
  (name) => ['resource-definition', 'create', name],
  (name) => ['key-value-store', 'modify', name, 'key', 'value'],
  (name) => ['controller', 'set-property', `Aux/${name}`, 'x'],
  (name) => ['resource-group', 'spawn-resources', 'databases', name, '1G'],
);
const signal = fc.constantFrom<NodeJS.Signals>('SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP');
const moment = fc.oneof(
  fc.record<Moment>({ since: fc.constant('start'), after: fc.integer({ min: 0, max: 400 }) }),
  fc.record<Moment>({ since: fc.constant('change'), after: fc.integer({ min: 0, max: ANSWER_AFTER + 20 }) }),
);
const five = fc.array(fc.tuple(change, signal, moment), { minLength: 5, maxLength: 5 });
let last = 0;

describe('a program that is ended in the middle of a change', () => {
  it(
    'has sent it at most once, and sent it whole when it says that it is made',
    async () => {
      const ended = { before: 0, after: 0 };
      await fc.assert(
        fc.asyncProperty(five, async (all) => {
          const endings = all.map(async ([words, by, at]) => {
            const name = `kill-${++last}-x`;
            return { name, ...(await killed(words(name), name, by, at)) };
          });
          for (const { name, code, signal: by, output } of await Promise.all(endings)) {
            const sent = changes.filter((request) => request.includes(name)).length;
            expect(sent).toBeLessThanOrEqual(1);
            expect(by === null ? [0, 129, 130, 143] : ['SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGINT']).toContain(by ?? code);
            if (code === 0) expect(sent).toBe(1);
            expect(output).not.toMatch(/\n +at .*(:\d+:\d+|<anonymous>)|fault of the program/);
            if (code !== 0) ended[sent === 0 ? 'before' : 'after']++;
          }
        }),
        runs(10),
      );
      // Signals came before a change was sent, and while its answer was awaited.
      expect(ended.before).toBeGreaterThan(0);
      expect(ended.after).toBeGreaterThan(0);
    },
    within(60_000),
  );
});
