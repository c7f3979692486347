import type { ContextStore, Contexts } from '../../src/config/contexts.ts';
import { checkSince } from '../../src/cli/check-since.ts';
import type { Controller } from '../../src/api/controller.ts';
import type { KnownController, TrustStore } from '../../src/transport/known-controllers.ts';
import type { Call, Command } from '../../src/definition/command.ts';
import { Session } from '../../src/definition/session.ts';
import type { ChangeRecord } from '../../src/history/change-record.ts';
import type { ChangeStore, Runtime } from '../../src/definition/runtime.ts';
import { usageFault } from '../../src/model/fault.ts';
import type { ApiReply } from '../../src/api/objects/reply.ts';
import { Secret } from '../../src/model/secret.ts';
import type { Happenings } from '../../src/output/happening.ts';
import { elementsOf } from '../../src/output/source.ts';
import type { Cell, Column, FooterPart, TableView, View } from '../../src/output/view.ts';
import { FakeController, type Expected } from './fake-controller.ts';
import { noProgram } from './no-program.ts';

type TestRuntime = Partial<Omit<Runtime, 'ask' | 'files'>> & {
  /** Answers to secret questions, in order; without them there is no terminal. */
  readonly secrets?: readonly string[];
  /** Lines of stdin. */
  readonly lines?: readonly string[];
  /** Files by name (`-` is stdin). */
  readonly files?: Readonly<Record<string, string>>;
  readonly directories?: readonly string[];
  readonly stdinIsTerminal?: boolean;
  readonly progressVisible?: boolean;
  /** What the user makes of a text in the editor. */
  readonly edit?: (text: string) => string;
  readonly more?: Readonly<Record<string, unknown>>;
};

/** A view, or the changes of a command, which are made as they are read. */
export type Shown = View | { readonly kind: 'replies'; readonly happenings: Happenings };

/** What a command did: its view and whatever it left behind in the fake world. */
export interface Ran {
  readonly view: Shown;
  /** Files it wrote. */
  readonly written: Readonly<Record<string, string>>;
  /** Questions it asked. */
  readonly asked: readonly string[];
  /** Lines of progress it showed and what Ctrl-C would have said. */
  readonly progress: readonly string[];
  /** Lines of advice. */
  readonly warned: readonly string[];
}

/** Runs a command with these values; absent ones are as the parser leaves them. Its view is not read yet. */
export async function runCommand(
  command: Command,
  input: Readonly<Record<string, unknown>>,
  controller: Controller,
  runtime: TestRuntime = {},
): Promise<Ran> {
  const asked: string[] = [];
  const progress: string[] = [];
  const warned: string[] = [];
  const written: Record<string, string> = {};
  const values = { ...defaultValue(command), ...input };
  const call: Call<unknown> = {
    mode: 'text',
    warnAsError: false,
    mayAsk: false,
    hasAgreed: false,
    stdoutIsTerminal: false,
    context: undefined,
    contexts: memoryContexts(),
    trust: memoryTrust(),
    history: memoryHistory(),
    clock: { now: () => 0 },
    hosts: { resolve: () => Promise.resolve(['10.0.0.1']) },
    warn: (line) => void warned.push(line),
    pause: () => Promise.resolve(),
    signal: new AbortController().signal,
    environment: {},
    program: noProgram,
    session: new Session(),
    ...runtime,
    ask: prompter(asked, runtime),
    files: files(written, runtime),
    progress: {
      visible: runtime.progressVisible ?? false,
      show: (text) => void progress.push(text),
      wait: () => () => undefined,
      clear: () => undefined,
      onInterrupt: (message) => void progress.push(`^C ${message}`),
    },
    more: runtime.more ?? {},
    controller,
    input: values,
  };
  await checkSince(command, values, controller);
  const result = await command.run(call);
  const view = 'kind' in result ? result : { kind: 'replies' as const, happenings: result };
  return { view, written, asked, progress, warned };
}

/** A history that lasts as long as the test. */
export function memoryHistory(records: ChangeRecord[] = []): ChangeStore {
  return {
    open: () =>
      Promise.resolve({
        path: 'history.jsonl',
        read: () => [...records],
        add: (record) => void records.push(record),
        clear: () => void records.splice(0),
      }),
  };
}

/** Contexts that last as long as the test. */
export function memoryContexts(contexts: Contexts['contexts'] = {}, current?: string): ContextStore {
  let kept: Contexts = { contexts, current };
  const keep = (changed: Partial<Contexts>): Promise<void> => {
    kept = { ...kept, ...changed };
    return Promise.resolve();
  };
  return {
    file: 'contexts.json',
    read: () => kept,
    save: (name, settings) => keep({ contexts: { ...kept.contexts, [name]: settings } }),
    use: (name) => keep({ current: name }),
    remove: (name) => keep({ contexts: Object.fromEntries(Object.entries(kept.contexts).filter(([n]) => n !== name)) }),
  };
}

/** Known controllers that are kept nowhere. */
export function memoryTrust(known: readonly KnownController[] = []): TrustStore {
  let kept = known;
  return {
    list: () => Promise.resolve(kept),
    forget: (addresses) => {
      kept = kept.filter(({ address }) => !addresses.includes(address));
      return Promise.resolve();
    },
  };
}

function defaultValue(command: Command): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({ ...command.options, ...command.arguments }).map(([name, { defaultValue }]) => [
      name,
      defaultValue,
    ]),
  );
}

function prompter(asked: string[], runtime: TestRuntime): Runtime['ask'] {
  const secrets = [...(runtime.secrets ?? [])];
  const lines = [...(runtime.lines ?? [])];
  return {
    interactive: runtime.secrets !== undefined,
    secret: (question, how) => {
      asked.push(how.twice === undefined ? question : `${question} | ${how.twice}`);
      const answer = secrets.shift();
      if (answer === undefined) throw usageFault(`No terminal; use ${how.instead}.`);
      return Promise.resolve(new Secret(answer));
    },
    confirm: (question) => {
      asked.push(question);
      return Promise.resolve(true);
    },
    line: (question) => {
      asked.push(question);
      return Promise.resolve(lines.shift());
    },
  };
}

function files(written: Record<string, string>, runtime: TestRuntime): Runtime['files'] {
  return {
    read: (path) => {
      const text = runtime.files?.[path];
      if (text === undefined) throw usageFault(`${path}: no such file`);
      return Promise.resolve(Buffer.from(text));
    },
    write: async (path, bytes, { force }) => {
      if (runtime.files?.[path] !== undefined && !force) throw usageFault(`${path} exists`);
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) chunks.push(chunk);
      written[path] = Buffer.concat(chunks).toString('utf8');
    },
    isDirectory: (path) => Promise.resolve(runtime.directories?.includes(path) ?? false),
    entries: () => Promise.resolve([]),
    stdinIsTerminal: runtime.stdinIsTerminal ?? false,
    edit: (text) => Promise.resolve(runtime.edit?.(text) ?? text),
    editFile: () => Promise.resolve(),
  };
}

/** A table as rows of texts, headings first, in the controller's order; its footer's lines follow as rows of one cell. */
export async function cellsOf(view: Shown): Promise<string[][]> {
  if (view.kind !== 'table') throw new Error(`a table was expected, not ${view.kind}`);
  const { rows, all } = await readTable(view);
  const footer = [...(view.footer?.(all) ?? [])].map((part) => [footerText(part)]);
  return [
    view.columns.map((column) => column.heading),
    ...rows.map((row) => view.columns.map((column) => cellText(column.cell(row)))),
    ...footer,
  ];
}

async function readTable(view: TableView<unknown, unknown>): Promise<{ rows: unknown[]; all: unknown[] }> {
  const all: unknown[] = [];
  const items = elementsOf(view.source, 'known');
  for await (const item of items) all.push(...view.rows(item));
  const refined = view.refineRows?.([...all]) ?? all;
  return { rows: refined.filter((row) => view.isShown?.(row) !== false), all };
}

/** `text` or `text/colour` of a cell. */
function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell.colour === undefined ? cell.text : `${cell.text}/${cell.colour}`;
}

function footerText(part: FooterPart): string {
  if ('replies' in part) return part.replies.map((reply) => reply.message).join('; ');
  return typeof part.line === 'string' ? part.line : part.line.map(cellText).join('');
}

/** The column of a table that has this heading. */
export function columnOf(view: Shown, heading: string): Column<unknown> {
  if (view.kind !== 'table') throw new Error(`a table was expected, not ${view.kind}`);
  const found = view.columns.find((column) => column.heading === heading);
  if (found === undefined) throw new Error(`no column ${heading}`);
  return found;
}

/** The replies of a view, read to the end. */
export async function repliesIn(view: Shown): Promise<ApiReply[]> {
  if (view.kind !== 'replies') throw new Error(`replies were expected, not ${view.kind}`);
  const replies: ApiReply[] = [];
  for await (const happening of view.happenings) if ('replies' in happening) replies.push(...happening.replies);
  return replies;
}

/** Runs a command that changes something and checks that exactly these requests were sent and answered. */
export async function expectChange(
  command: Command,
  input: Readonly<Record<string, unknown>>,
  requests: readonly Omit<Expected, 'answer'>[],
  runtime: TestRuntime = {},
): Promise<void> {
  const done: ApiReply = { ret_code: 1, message: 'Done' };
  const controller = new FakeController(requests.map((request) => ({ ...request, answer: [done] })));
  const { view } = await runCommand(command, input, controller, runtime);
  const replies = await repliesIn(view);
  controller.done();
  if (replies.length !== requests.length) throw new Error(`${replies.length} replies shown`);
}
