import type { Controller } from '../api/controller.ts';
import type { ChangeStore, Runtime } from '../definition/runtime.ts';
import type { ChangeOrigin, ChangeRecord } from '../history/change-record.ts';
import type { ResourceTransaction } from '../definition/session.ts';
import { Fault } from '../model/fault.ts';
import { hideUserInfo } from '../model/secret.ts';
import { putBackAtEnd } from '../system/put-back.ts';
import type { ParsedLine } from './parse-line.ts';

/** What is loaded for lines that change something. */
interface Tools {
  readonly history: Awaited<ReturnType<ChangeStore['open']>>;
  readonly typedCommand: (words: readonly string[], line: ParsedLine | undefined) => string;
}

/** What a note needs of everything around a line. */
interface Around {
  readonly runtime: Pick<Runtime, 'clock' | 'history' | 'progress' | 'session' | 'warn'>;
  readonly sources: { readonly env: Readonly<Record<string, string | undefined>> };
}

/** Notes a line in the history of changes, once it has sent a change to a controller. */
export class ChangeNote {
  /** Somebody who runs many lines is told once that none of them is kept. */
  static #isTold = false;
  readonly #words: readonly string[];
  readonly #from: ChangeOrigin;
  readonly #around: Around;
  readonly #time: number;
  /** `performance` would be loaded for it alone. */
  readonly #start = process.hrtime.bigint();
  #line: ParsedLine | undefined;
  /** The transaction that the line adds to or commits, and its size before. */
  #transaction: ResourceTransaction | undefined;
  #sizeBefore = 0;
  /** How many changes were sent. */
  #sent = 0;
  #controller: string | undefined;
  #tools: Promise<Tools> | undefined;
  #release: (() => void) | undefined;

  constructor(words: readonly string[], from: ChangeOrigin, around: Around) {
    this.#words = words;
    this.#from = from;
    this.#around = around;
    this.#time = around.runtime.clock.now();
  }

  /** What the words mean, and so which of them are secret. */
  understood(line: ParsedLine): void {
    this.#line = line;
    this.#transaction = this.#around.runtime.session.transaction;
    this.#sizeBefore = this.#transaction?.size ?? 0;
  }

  /** The same controller; changes that it is sent are noticed. */
  over(controller: Controller): Controller {
    if (this.#line?.globals.history === 'off') return controller;
    return controller.through((send) => async (request) => {
      if (request.asks) return await send(request);
      this.#prepare();
      const told: boolean[] = [];
      const onWay = (uri: string, isSent: boolean): void => {
        told.push(isSent);
        this.#count(uri, isSent);
      };
      const answer = await send({ ...request, onWay });
      // Not every sender has a way on which it can be followed.
      if (told.length === 0) this.#count(answer.uri, true);
      return answer;
    });
  }

  /** Writes the note, if there is something to note. A history that cannot be kept is told once, on a terminal. */
  async end(exitCode: number): Promise<void> {
    try {
      await this.#keepForCommit();
      const tools = await this.#tools;
      this.#release?.();
      if (tools && this.#sent > 0) tools.history.add(this.#record(tools, exitCode));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.#tell(error);
    }
  }

  /** A line that has added to a transaction sends nothing by itself: it is noted with the commit. */
  async #keepForCommit(): Promise<void> {
    if (this.#transaction === undefined || this.#transaction.size === this.#sizeBefore) return;
    const { typedCommand } = await import('./typed-command.ts');
    this.#transaction.lines.push(typedCommand(this.#words, this.#line));
  }

  /** While the first change is on its way everything is made ready, so that also what a signal cuts off is noted. */
  #prepare(): void {
    if (this.#tools) return;
    this.#tools = this.#load();
    this.#tools.catch(() => undefined); // told at the end
  }

  async #load(): Promise<Tools> {
    const [history, { typedCommand }] = await Promise.all([
      this.#around.runtime.history.open(),
      import('./typed-command.ts'),
    ]);
    const tools = { history, typedCommand };
    this.#release = putBackAtEnd(() => this.#noteCutOff(tools));
    return tools;
  }

  #noteCutOff(tools: Tools): void {
    try {
      if (this.#sent > 0) tools.history.add(this.#record(tools, undefined));
    } catch (error) {
      if (!(error instanceof Fault)) throw error; // nobody is left to be told
    }
  }

  #count(uri: string, isSent: boolean): void {
    this.#sent += isSent ? 1 : -1;
    if (uri !== '') this.#controller = hideUserInfo(uri);
  }

  #record({ typedCommand }: Tools, exitCode: number | undefined): ChangeRecord {
    const { env } = this.#around.sources;
    const context = this.#line?.globals.context;
    return {
      time: new Date(this.#time).toISOString(),
      user: env.SUDO_USER ?? env.USER ?? env.LOGNAME,
      context: context === '' ? undefined : context,
      controller: this.#controller,
      command: this.#command(typedCommand(this.#words, this.#line)),
      changes: this.#sent,
      from: this.#from,
      exit_code: exitCode,
      duration_ms: Number((process.hrtime.bigint() - this.#start) / 1_000_000n),
    };
  }

  /** A commit says nothing without what was committed; the shell takes it as it stands. */
  #command(typed: string): string {
    if (this.#transaction === undefined) return typed;
    return ['linstor resource create-transactional begin', ...this.#transaction.lines, typed].join('; ');
  }

  #tell({ message }: Fault): void {
    const { progress, warn } = this.#around.runtime;
    if (ChangeNote.#isTold || !progress.visible || this.#line?.globals.machineReadable === true) return;
    ChangeNote.#isTold = true;
    warn(`This change is not in the history: ${message}\n  'history = off' in the configuration keeps none.`);
  }
}
