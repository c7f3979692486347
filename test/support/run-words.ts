import { runLine } from '../../src/cli/run-line.ts';
import type { CliRuntime } from '../../src/cli/cli-runtime.ts';
import type { Controller } from '../../src/api/controller.ts';
import { encodeBody } from '../../src/transport/encode-body.ts';
import type { Send } from '../../src/transport/send.ts';
import { Session } from '../../src/definition/session.ts';
import type { Runtime } from '../../src/definition/runtime.ts';
import { usageFault } from '../../src/model/fault.ts';
import { Secret } from '../../src/model/secret.ts';
import { memoryContexts, memoryHistory, memoryTrust } from './run-command.ts';
import { noGuides } from './no-program.ts';
import { wholeTree } from './whole-tree.ts';

/** What a line did: the requests it sent, what it printed and wrote, and how it ended. */
export interface Run {
  readonly requests: readonly SentRequest[];
  readonly stdout: string;
  readonly stderr: string;
  /** Questions it asked. */
  readonly asked: readonly string[];
  /** Files it wrote, by name. */
  readonly written: ReadonlyMap<string, Buffer>;
  readonly code: number;
}

interface SentRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** JSON text as it is on the wire, its secrets in clear. */
  readonly body: string | undefined;
}

/** What a line finds around it besides the controller. */
interface Given {
  readonly stdin?: string;
  /** Files by name, in folders too; without them none is there. */
  readonly files?: Readonly<Record<string, string>>;
  /** The answer to every question for a secret; without it nobody is there to ask. */
  readonly secret?: string;
  /** Default: false. */
  readonly terminal?: boolean;
  /** The last word on everything around the line. */
  readonly changed?: (runtime: CliRuntime) => CliRuntime;
}

/**
 * Runs a whole command line in this process as the program does: settings, requests, output, exit code. Blanks separate words;
 * a list gives words that hold some. It runs off a terminal unless told otherwise. Throws what the program would call a bug.
 */
export async function runWords(
  line: string | readonly string[],
  controller: Controller,
  given: Given = {},
): Promise<Run> {
  const words = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const run = { requests: [], asked: [], written: new Map(), stdout: '', stderr: '' } satisfies Partial<Kept>;
  const runtime = worldOf(run, controller, given);
  const code = await runLine(words, given.changed?.(runtime) ?? runtime);
  return { ...run, code };
}

/** A run as a person reads it: the line, its requests with their bodies, what it printed, wrote and asked, and how it ended. */
export function printed(line: string, { requests, asked, written, stdout, stderr, code }: Run): string {
  const questions = asked.map((question) => `? ${question}`);
  const sent = requests.flatMap(({ method, path, body }) => [
    `> ${method} ${path}`,
    ...(body === undefined ? [] : [`> ${body}`]),
  ]);
  const files = [...written].flatMap(([name, bytes]) => [`= ${name}`, ...textOf(bytes).map((text) => `= ${text}`)]);
  const errors = linesOf(stderr).map((text) => `! ${text}`);
  return [`$ ${line}`, ...questions, ...sent, ...files, ...linesOf(stdout), ...errors, `exit ${code}`, ''].join('\n');
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** An archive is not for reading. */
function textOf(bytes: Buffer): string[] {
  return bytes.includes(0) ? ['(binary)'] : linesOf(bytes.toString('utf8'));
}

/** What is kept while a line runs. */
interface Kept {
  requests: SentRequest[];
  asked: string[];
  written: Map<string, Buffer>;
  stdout: string;
  stderr: string;
}

function worldOf(
  kept: Kept,
  controller: Controller,
  { stdin = '', files, secret, terminal = false }: Given,
): CliRuntime {
  return {
    tree: wholeTree,
    sources: { env: {}, configuration: () => new Map() },
    streams: {
      closed: false,
      write: (chunk) => void (kept.stdout += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')),
      error: (line) => void (kept.stderr += `${line}\n`),
    },
    stdoutIsTerminal: terminal,
    home: '/nonexistent',
    isTyped: () => terminal,
    window: () => (terminal ? { columns: 100, rows: 30 } : undefined),
    onInterrupt: () => () => undefined,
    onWarning: () => () => undefined,
    width: 100,
    connect: () => Promise.resolve(controller.through((send) => noting(send, kept.requests))),
    runtime: {
      warn: (line) => void (kept.stderr += `${line}\n`),
      session: new Session(),
      contexts: memoryContexts(),
      trust: memoryTrust(),
      history: memoryHistory(),
      clock: { now: () => 0 },
      ask: asking(kept.asked, secret),
      files: filesOf(kept.written, { '-': stdin, ...files }),
      progress: {
        visible: false,
        show: () => undefined,
        wait: () => () => undefined,
        clear: () => undefined,
        onInterrupt: () => undefined,
      },
      environment: {},
      hosts: { resolve: () => Promise.resolve(['10.0.0.1']) },
      pause: () => Promise.resolve(),
      signal: new AbortController().signal,
    },
    startShell: () => Promise.resolve(0),
    startTop: () => Promise.resolve(0),
    examine: () => Promise.resolve({ parts: [], exitCode: 0 }),
    demo: () => Promise.resolve(0),
    guides: noGuides,
    leave: () => undefined,
  };
}

/** The same `send`; what it is given is noted. */
function noting(send: Send, requests: SentRequest[]): Send {
  return (request) => {
    const { method, path, body, text } = request;
    const json = body === undefined ? undefined : encodeBody(body, (secret) => secret.reveal());
    requests.push({ method, path, body: text ?? json });
    return send(request);
  };
}

function asking(asked: string[], secret: string | undefined): Runtime['ask'] {
  return {
    interactive: false,
    secret: (question) => {
      if (secret === undefined) return refuse();
      asked.push(question);
      return Promise.resolve(new Secret(secret));
    },
    confirm: refuse,
    line: () => Promise.resolve(undefined),
  };
}

function filesOf(written: Map<string, Buffer>, texts: Readonly<Record<string, string>>): Runtime['files'] {
  const inFolder = (path: string): string[] =>
    Object.keys(texts).flatMap((name) => (name.startsWith(`${path}/`) ? [name.slice(path.length + 1)] : []));
  return {
    stdinIsTerminal: false,
    read: (path) => {
      const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
      return text === undefined ? refuse() : Promise.resolve(Buffer.from(text));
    },
    write: async (path, bytes) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) chunks.push(chunk);
      written.set(path, Buffer.concat(chunks));
    },
    isDirectory: (path) => Promise.resolve(inFolder(path).length > 0),
    entries: (path) => Promise.resolve(inFolder(path)),
    edit: (text) => Promise.resolve(text),
    editFile: () => Promise.resolve(),
  };
}

function refuse(): Promise<never> {
  return Promise.reject(usageFault('Nobody is there to ask.'));
}
