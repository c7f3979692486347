import { Fault, clientFault } from '../model/fault.ts';
import { isJsonObject, type JsonValue } from '../model/json.ts';
import { RepliesFault, asReply, isReply, type ApiReply } from './objects/reply.ts';
import { unknownOutcome } from '../transport/failures.ts';
import { parseJson, unreadable } from '../transport/json/lossless.ts';
import { pageTitle, shortened } from './error-page.ts';
import type { Answer } from '../transport/send.ts';

const MIB = 1024 * 1024;
/** Bytes, unpacked, that are taken into memory as a whole. */
const LONGEST_DATA = 64 * MIB;
/** Likewise of replies and error pages. */
const LONGEST_REPLIES = 16 * MIB;

async function textOf(answer: Answer): Promise<string> {
  const most = answer.status >= 400 || answer.isChange ? LONGEST_REPLIES : LONGEST_DATA;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > most) throw unusable(answer, `it is longer than ${most / MIB} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The JSON value of an answer, whatever its status. Throws a client Fault when there is none, and when it says "unauthorized". */
export async function jsonOf(answer: Answer): Promise<JsonValue> {
  return (await textAndJsonOf(answer)).value;
}

/** Likewise, with the text that it stands in. */
export async function textAndJsonOf(answer: Answer): Promise<{ text: string; value: JsonValue }> {
  const { status, what, uri } = answer;
  if (status === 401) throw await unauthorized(answer);
  const text = await textOf(answer);
  if (text.trim() === '')
    throw status >= 400 ? httpError(answer, '') : fault(answer, `The answer of ${uri} to ${what} is empty.`);
  try {
    return { text, value: parseJson(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw status >= 400 ? httpError(answer, text) : unusable(answer, unreadable(error), text);
  }
}

/** The replies that answer a change. Throws a client Fault when it is not known what became of the change. */
export async function repliesOf(answer: Answer, mayBeEmpty: boolean): Promise<readonly ApiReply[]> {
  const value = await jsonOf(answer);
  const list = listOf(value);
  if (answer.isMade) return list.filter(isReply).map(asReply);
  if (list.length > 0 && list.every(isReply)) return list.map(asReply);
  if (answer.status >= 400) throw httpError(answer, '');
  if (Array.isArray(value) && list.length === 0 && mayBeEmpty) return [];
  throw unusable(answer, 'it is no list of replies');
}

/** The Fault that an answer of 400 and above stands for. */
export async function errorOf(answer: Answer): Promise<Fault> {
  return errorIn(answer, await jsonOf(answer));
}

/** The Fault for the JSON value of an answer of 400 and above. */
export function errorIn(answer: Answer, value: JsonValue): Fault {
  const replies = repliesIn(value);
  return replies ? new RepliesFault(replies, listOf(value)) : httpError(answer, '');
}

/** The replies of the controller, when the value is a list of them or a single one. */
export function repliesIn(value: JsonValue): readonly ApiReply[] | undefined {
  const list = listOf(value);
  return isReply(list[0]) ? list.filter(isReply).map(asReply) : undefined;
}

/** Throws the value as a RepliesFault when the controller answered with a list of replies. */
export function withoutReplies(value: JsonValue): JsonValue {
  const replies = Array.isArray(value) ? repliesIn(value) : undefined;
  if (replies) throw new RepliesFault(replies, listOf(value));
  return value;
}

/** For an answer that is not what was asked for; when `text` is a page of a proxy or a login page, that is said instead. */
export function unusable(answer: Answer, why: string, text = ''): Fault {
  const { what, uri, status } = answer;
  const page = pageTitle(text);
  const instead = page === undefined ? why : `it is a web page${page === '' ? '' : ` that says '${page}'`}`;
  return fault(answer, `The answer of ${uri} to ${what} cannot be used: ${instead} (HTTP status ${status}).`);
}

/** A client Fault; after a change it goes on to say that its outcome is not known. */
function fault(answer: Answer, message: string, hints: readonly string[] = []): Fault {
  return clientFault(message, [...hints, ...unknownOutcome(answer)]);
}

function httpError(answer: Answer, text: string): Fault {
  const { what, uri, status } = answer;
  const said = pageTitle(text) ?? text.trim();
  const reason = shortened(said === '' ? answer.reason : said);
  return fault(answer, `${uri} answered ${what} with HTTP status ${status}${reason === '' ? '' : `: ${reason}`}`);
}

/** The status says it all; a reply is only repeated. */
async function unauthorized(answer: Answer): Promise<Fault> {
  let said = '';
  try {
    said = repliesIn(parseJson(await textOf(answer)))?.[0]?.message ?? '';
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof Fault)) throw error;
  }
  return clientFault(
    `${answer.uri} refuses ${answer.what} (HTTP status 401)${said === '' ? '' : `: ${said}`}`,
    await answer.advice(),
  );
}

function listOf(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? value : isJsonObject(value) ? [value] : [];
}
