import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startDemo, type Demo } from '../../../src/demo/index.ts';
import { originalAnswer, type Answer } from '../../acceptance/support/sample-cluster.ts';
import type { Sent } from './mutate.ts';

const NOON = Date.UTC(2026, 10, 20, 12, 0, 0);

/** A controller in front of a demo cluster; it keeps what was asked and answered, and can be told to answer otherwise. */
export interface Middleman {
  readonly url: string;
  /** The answers given, by `METHOD PATH`. */
  readonly answers: Map<string, Answer>;
  /** Answers these questions so, whatever comes: nothing reaches the cluster any more. */
  replay(answers: ReadonlyMap<string, Answer>, question: string, instead: Sent): void;
  /** From now on every answer is that of a fresh cluster. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** Starts it in front of a sample cluster whose time stands still. */
export async function startMiddleman(): Promise<Middleman> {
  const start = (): Promise<Demo> => startDemo({ clock: () => NOON });
  let demo = await start();
  const answers = new Map<string, Answer>();
  let replayed: { answers: ReadonlyMap<string, Answer>; question: string; instead: Sent } | undefined;
  const answerTo = async (question: string, body: Buffer): Promise<Sent> => {
    if (replayed?.question === question) return replayed.instead;
    const sound = replayed?.answers.get(question) ?? (await originalAnswer(demo, ...wordsOf(question), body));
    answers.set(question, sound);
    return { ...PLAIN, status: sound.status, bytes: Buffer.from(JSON.stringify(sound.value)) };
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void answerTo(`${request.method ?? ''} ${request.url ?? ''}`, Buffer.concat(parts)).then((sent) => {
        const { status, type, headers, bytes, piece, cut } = sent;
        response.on('error', () => undefined);
        response.writeHead(status, { ...headers, ...(type === undefined ? {} : { 'Content-Type': type }) });
        if (cut) {
          response.write(bytes, () => response.destroy());
          return;
        }
        for (let at = 0; piece !== undefined && at < Math.min(bytes.length, 50 * piece); at += piece)
          response.write(bytes.subarray(at, at + piece));
        response.end(
          piece === undefined ? bytes : bytes.subarray(Math.ceil(Math.min(bytes.length, 50 * piece) / piece) * piece),
        );
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    replay: (given, question, instead) => void (replayed = { answers: given, question, instead }),
    refresh: async () => {
      replayed = undefined;
      await demo.close();
      demo = await start();
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await demo.close();
    },
  };
}

const PLAIN = { type: 'application/json', headers: {}, piece: undefined, cut: false };

function wordsOf(question: string): [method: string, path: string] {
  const [method = '', path = ''] = question.split(' ');
  return [method, path];
}
