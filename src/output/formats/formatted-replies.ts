import { ExitCode, Fault } from '../../model/fault.ts';
import type { JsonObject } from '../../model/json.ts';
import { RepliesFault, isFailure, severity, type ApiReply } from '../../api/objects/reply.ts';
import { faultText } from '../fault-text.ts';
import type { Presenter } from '../happening.ts';
import { replyText } from '../replies.ts';
import type { OutputSettings, OutputStreams } from '../output-settings.ts';
import { writerFor } from './writers.ts';

/** The replies of a change and how it ended, once it has: `{ ok, replies }`, or text where the format has no objects. */
export function dataPresenter(how: OutputSettings, out: OutputStreams): Presenter {
  const replies: ApiReply[] = [];
  let exitCode: number = ExitCode.ok;
  let waits = false;
  return {
    show: (happening) => {
      if ('waits' in happening) waits = true;
      else if ('line' in happening) exitCode = happening.exitCode ?? exitCode;
      else {
        replies.push(...happening.replies);
        if (happening.replies.some((reply) => isFailure(reply, how))) exitCode = ExitCode.reply;
      }
      return Promise.resolve();
    },
    end: () => tell({ replies, exitCode }, how, out),
    // What was done before is told with the fault that ended it.
    breakOff: async (error) => {
      if (!(error instanceof Fault) || replies.length === 0 || waits) throw error;
      const later = error instanceof RepliesFault ? error.replies : [];
      return tell({ replies: [...replies, ...later], fault: error, exitCode: error.exitCode }, how, out);
    },
  };
}

/** A fault as an object on stdout, or on stderr where the format has no objects; gives the exit code. */
export function showFaultAs(fault: Fault, how: OutputSettings, out: OutputStreams): Promise<number> {
  const replies = fault instanceof RepliesFault ? fault.replies : [];
  return tell({ replies, fault, exitCode: fault.exitCode }, how, out);
}

interface Ending {
  readonly replies: readonly ApiReply[];
  readonly fault?: Fault;
  readonly exitCode: number;
}

async function tell({ replies, fault, exitCode }: Ending, how: OutputSettings, out: OutputStreams): Promise<number> {
  const writer = await writerFor(how);
  if (writer) {
    const error = fault && { message: fault.message, hints: [...fault.hints], exit_code: fault.exitCode };
    await out.write(
      writer.document({ ok: exitCode === ExitCode.ok, replies: replies.map(replyValue), ...(error && { error }) }),
    );
    return exitCode;
  }
  const text = replies.map((reply) => replyText(reply, false)).join('');
  if (fault === undefined) await out.write(text);
  else if (text !== '') out.error(text.replace(/\n$/, ''));
  if (fault !== undefined && !(fault instanceof RepliesFault)) out.error(faultText(fault));
  return exitCode;
}

/** A reply with all its members, and its severity in a word. */
function replyValue(reply: ApiReply): JsonObject {
  return { severity: severity(reply), ...(reply as unknown as JsonObject) };
}
