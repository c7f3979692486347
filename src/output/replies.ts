import { ExitCode } from '../model/fault.ts';
import type { JsonValue } from '../model/json.ts';
import { isFailure, severity, type ApiReply, type RepliesFault, type Severity } from '../api/objects/reply.ts';
import { paint, paintCells } from './colour.ts';
import type { Happening, Presenter } from './happening.ts';
import { printableText } from './printable.ts';
import type { OutputSettings, OutputStreams } from './settings.ts';
import type { Colour } from './view.ts';

/** Replies and lines for people as they come; under -m one JSON list of the replies. */
export function repliesPresenter(how: OutputSettings, out: OutputStreams): Presenter {
  return how.machine === undefined ? new TextPresenter(how, out) : new MachinePresenter(how.machine, out);
}

/** Replies that came instead of data, likewise; under -m with every member they have. Gives the exit code. */
export async function showRepliesFault(fault: RepliesFault, how: OutputSettings, out: OutputStreams): Promise<number> {
  if (how.machine === undefined) {
    const presenter = new TextPresenter(how, out);
    await presenter.show(fault);
    return presenter.end();
  }
  await out.write(await machineReplies(fault.raw, how.machine));
  return ExitCode.ok;
}

class TextPresenter implements Presenter {
  readonly #how: OutputSettings;
  readonly #out: OutputStreams;
  #exitCode: number = ExitCode.ok;

  constructor(how: OutputSettings, out: OutputStreams) {
    this.#how = how;
    this.#out = out;
  }

  async show(happening: Happening): Promise<void> {
    if ('line' in happening) {
      this.#exitCode = happening.exitCode ?? this.#exitCode;
      await this.#out.write(`${paintCells(happening.line, this.#how.colour)}\n`);
    } else if ('replies' in happening) {
      for (const reply of happening.replies) {
        if (isFailure(reply, this.#how)) this.#exitCode = ExitCode.reply;
        await this.#out.write(replyText(reply, this.#how.colour));
      }
    }
  }

  end(): Promise<number> {
    return Promise.resolve(this.#exitCode);
  }

  breakOff(error: unknown): Promise<never> {
    throw error;
  }
}

/** Prints the list as soon as it is complete, before anything is waited for, and also when a later change fails. */
class MachinePresenter implements Presenter {
  readonly #version: 'v0' | 'v1';
  readonly #out: OutputStreams;
  #replies: ApiReply[] | undefined = [];
  #exitCode: number = ExitCode.ok;

  constructor(version: 'v0' | 'v1', out: OutputStreams) {
    this.#version = version;
    this.#out = out;
  }

  async show(happening: Happening): Promise<void> {
    if ('replies' in happening) this.#replies?.push(...happening.replies);
    else if ('waits' in happening) await this.#print();
    else this.#exitCode = happening.exitCode ?? this.#exitCode;
  }

  async end(): Promise<number> {
    await this.#print();
    return this.#exitCode;
  }

  async breakOff(error: unknown): Promise<never> {
    if (this.#replies?.length) await this.#print();
    throw error;
  }

  async #print(): Promise<void> {
    const replies = this.#replies;
    this.#replies = undefined;
    if (replies) await this.#out.write(await machineReplies(replies as unknown as JsonValue[], this.#version));
  }
}

/** One reply for people: heading, then message, cause, correction, details and the command that shows its reports. */
export function replyText(reply: ApiReply, colour: boolean): string {
  const { message, cause, correction, details, error_report_ids: reports } = reply;
  const explained = [cause, correction, details].some((text) => text !== undefined && text !== '');
  return [
    heading(severity(reply), colour),
    message && explained ? 'Description:\n' : '',
    indented(message),
    section('Cause:', cause),
    section('Correction:', correction),
    section('Details:', details),
    reports?.length ? section('Show reports:', `linstor error-reports show ${reports.join(' ')}`) : '',
  ].join('');
}

const HEADINGS: Readonly<Record<Severity, readonly [string, Colour]>> = {
  error: ['ERROR', 'red'],
  warning: ['WARNING', 'yellow'],
  info: ['INFO', 'blue'],
  success: ['SUCCESS', 'green'],
};

/** The end of the colour comes after the newline, as it always did. */
function heading(level: Severity, colour: boolean): string {
  const [word, itsColour] = HEADINGS[level];
  return paint(`${word}:\n`, colour ? itsColour : undefined);
}

function section(title: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : `${title}\n${indented(text)}`;
}

function indented(text: string | undefined): string {
  if (text === undefined || text === '') return '';
  return printableText(text)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => `    ${line}\n`)
    .join('');
}

async function machineReplies(replies: readonly JsonValue[], version: 'v0' | 'v1'): Promise<string> {
  const { jsonLines } = await import('./json-text.ts');
  const value = version === 'v1' ? [...replies] : (await import('./v0/replies.ts')).repliesV0(replies);
  return `${jsonLines(value)}\n`;
}
