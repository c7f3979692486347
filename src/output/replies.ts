import { ExitCode } from '../model/fault.ts';
import type { JsonValue } from '../model/json.ts';
import { isFailure, severity, type ApiReply, type RepliesFault, type Severity } from '../api/objects/reply.ts';
import { paint, paintCells } from './colour.ts';
import type { Presenter } from './happening.ts';
import { printableText } from './printable.ts';
import type { OutputSettings, OutputStreams } from './output-settings.ts';
import type { Colour } from './view.ts';
import { wrapped } from './wrapped.ts';

/** Replies and lines for people as they come; under -m one JSON list of the replies. */
export function repliesPresenter(how: OutputSettings, out: OutputStreams): Presenter {
  return how.machine === undefined ? textPresenter(how, out) : machinePresenter(how.machine, out);
}

/** Replies that came instead of data, likewise; under -m with every member they have. Gives the exit code. */
export async function showRepliesFault(fault: RepliesFault, how: OutputSettings, out: OutputStreams): Promise<number> {
  if (how.machine === undefined) {
    const presenter = textPresenter(how, out);
    await presenter.show(fault);
    return presenter.end();
  }
  await out.write(await machineReplies(fault.raw, how.machine));
  return ExitCode.ok;
}

function textPresenter(how: OutputSettings, out: OutputStreams): Presenter {
  let exitCode: number = ExitCode.ok;
  return {
    show: async (happening) => {
      if ('line' in happening) {
        exitCode = happening.exitCode ?? exitCode;
        await out.write(`${await wrapped(paintCells(happening.line, how.colour), how)}\n`);
      } else if ('replies' in happening) {
        for (const reply of happening.replies) {
          if (isFailure(reply, how)) exitCode = ExitCode.reply;
          await out.write(await wrapped(replyText(reply, how.colour), how));
        }
      }
    },
    end: () => Promise.resolve(exitCode),
    breakOff: (error) => {
      throw error;
    },
  };
}

/** Prints the list as soon as it is complete, before anything is waited for, and also when a later change fails. */
function machinePresenter(version: 'v0' | 'v1', out: OutputStreams): Presenter {
  let replies: ApiReply[] | undefined = [];
  let exitCode: number = ExitCode.ok;
  const print = async (): Promise<void> => {
    const all = replies;
    replies = undefined;
    if (all) await out.write(await machineReplies(all as unknown as JsonValue[], version));
  };
  return {
    show: async (happening) => {
      if ('replies' in happening) replies?.push(...happening.replies);
      else if ('waits' in happening) await print();
      else exitCode = happening.exitCode ?? exitCode;
    },
    end: async () => {
      await print();
      return exitCode;
    },
    breakOff: async (error) => {
      if (replies?.length) await print();
      throw error;
    },
  };
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
  const value = version === 'v1' ? [...replies] : (await import('./v0/replies-v0.ts')).repliesV0(replies);
  return `${jsonLines(value)}\n`;
}
