import { ExitCode } from '../model/fault.ts';
import type { JsonValue } from '../model/json.ts';
import { severity, type ApiReply, type RepliesFault, type Severity } from '../api/objects/reply.ts';
import { paint, paintCells } from './colour.ts';
import { printableText } from './printable.ts';
import type { OutputSettings, OutputStreams } from './settings.ts';
import type { Colour, RepliesView } from './view.ts';

/** Shows replies as they come, then the work that follows; the exit code is that of the last one that failed. */
export async function showReplies(view: RepliesView, how: OutputSettings, out: OutputStreams): Promise<number> {
  const { machine } = how;
  const failed =
    machine === undefined
      ? await printEach(view.replies, how, out)
      : await printTogether(view.replies, { ...how, machine }, out);
  const exitCode = failed && machine === undefined ? ExitCode.reply : ExitCode.ok;
  return (await followUp(view, failed, how, out)) ?? exitCode;
}

/** Replies that came instead of data, likewise; under -m with every member they have. */
export async function showRepliesFault(fault: RepliesFault, how: OutputSettings, out: OutputStreams): Promise<number> {
  if (how.machine === undefined) return showReplies({ kind: 'replies', replies: fault.replies }, how, out);
  await out.write(await machineReplies(fault.raw, how.machine));
  return ExitCode.ok;
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

async function printEach(replies: RepliesView['replies'], how: OutputSettings, out: OutputStreams): Promise<boolean> {
  let failed = false;
  for await (const reply of replies) {
    failed ||= isFailure(reply, how);
    await out.write(replyText(reply, how.colour));
  }
  return failed;
}

/** Whether a reply makes the exit code other than 0. */
export function isFailure(reply: ApiReply, how: Pick<OutputSettings, 'warnAsError'>): boolean {
  const level = severity(reply);
  return level === 'error' || (level === 'warning' && how.warnAsError);
}

/** One JSON list. When a later request fails, the replies so far are still printed, as a whole list. */
async function printTogether(
  replies: RepliesView['replies'],
  how: OutputSettings & { readonly machine: 'v0' | 'v1' },
  out: OutputStreams,
): Promise<boolean> {
  const seen: ApiReply[] = [];
  let whole = false;
  try {
    for await (const reply of replies) seen.push(reply);
    whole = true;
  } finally {
    if (whole || seen.length > 0) await out.write(await machineReplies(seen as unknown as JsonValue[], how.machine));
  }
  return seen.some((reply) => isFailure(reply, { ...how, warnAsError: false }));
}

async function machineReplies(replies: readonly JsonValue[], version: 'v0' | 'v1'): Promise<string> {
  const { jsonLines } = await import('./json-text.ts');
  const value = version === 'v1' ? [...replies] : (await import('./v0/replies.ts')).repliesV0(replies);
  return `${jsonLines(value)}\n`;
}

/** The last exit code that the work gave, if any. */
async function followUp(
  view: RepliesView,
  failed: boolean,
  how: OutputSettings,
  out: OutputStreams,
): Promise<number | undefined> {
  let exitCode: number | undefined;
  for await (const { line, exitCode: given } of view.follow?.(failed) ?? []) {
    exitCode = given ?? exitCode;
    if (how.machine === undefined) await out.write(`${paintCells(line, how.colour)}\n`);
  }
  return exitCode;
}
