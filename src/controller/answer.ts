import type { Readable } from 'node:stream';
import { clientFault } from '../model/fault.ts';
import type { Fault } from '../model/fault.ts';
import { isJsonObject } from '../model/json.ts';
import type { JsonValue } from '../model/json.ts';
import { RepliesFault, isReply } from '../model/reply.ts';
import type { ApiReply } from '../model/reply.ts';
import { silent } from './failures.ts';
import { AnswerTimeout } from './link.ts';
import { parseJson } from './lossless.ts';
import type { Answer } from './transport.ts';

/** The bytes of the answer, unpacked. Throws a client Fault when it breaks off, a Fault with exit 21 when it stops coming. */
export async function* bytesOf(answer: Answer): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of unpacked(answer)) yield chunk as Uint8Array;
  } catch (error) {
    throw brokenOff(error, answer);
  }
}

async function textOf(answer: Answer): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(answer)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The JSON value of an answer, whatever its status. Throws a client Fault when there is none, and when it says "unauthorized". */
export async function jsonOf(answer: Answer): Promise<JsonValue> {
  return (await textAndJsonOf(answer)).value;
}

/** Likewise, with the text that it stands in. */
export async function textAndJsonOf(answer: Answer): Promise<{ text: string; value: JsonValue }> {
  const { status, what, uri } = answer;
  const text = await textOf(answer);
  if (status === 401) throw await unauthorized(answer, text);
  if (text.trim() === '')
    throw status >= 400 ? httpError(answer, '') : clientFault(`The answer of ${uri} to ${what} is empty.`);
  try {
    return { text, value: parseJson(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw status >= 400 ? httpError(answer, text) : unusable(answer, 'it is not valid JSON', text);
  }
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
  return isReply(list[0]) ? (list.filter(isReply) as unknown as ApiReply[]) : undefined;
}

/** Throws the value as a RepliesFault when the controller answered with a list of replies. */
export function withoutReplies(value: JsonValue): JsonValue {
  const replies = Array.isArray(value) ? repliesIn(value) : undefined;
  if (replies) throw new RepliesFault(replies, listOf(value));
  return value;
}

/** For an answer that is not what was asked for; when `text` is a page of a proxy or a login page, that is said instead. */
export function unusable({ what, uri, status }: Answer, why: string, text = ''): Fault {
  const page = pageTitle(text);
  const instead = page === undefined ? why : `it is a web page${page === '' ? '' : ` that says '${page}'`}`;
  return clientFault(`The answer of ${uri} to ${what} cannot be used: ${instead} (HTTP status ${status}).`);
}

function httpError({ what, uri, status, message }: Answer, text: string): Fault {
  const said = pageTitle(text) ?? text.trim();
  const reason = shortened(said === '' ? (message.statusMessage ?? '') : said);
  return clientFault(`${uri} answered ${what} with HTTP status ${status}${reason === '' ? '' : `: ${reason}`}`);
}

async function unauthorized(answer: Answer, text: string): Promise<Fault> {
  let said = '';
  try {
    said = repliesIn(parseJson(text))?.[0]?.message ?? '';
  } catch {
    // The status says it all.
  }
  return clientFault(
    `${answer.uri} refuses ${answer.what} (HTTP status 401)${said === '' ? '' : `: ${said}`}`,
    await answer.advice(),
  );
}

function listOf(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? value : isJsonObject(value) ? [value] : [];
}

/** The text of the element that carries the heading of an error page; undefined when the text is no HTML. */
function pageTitle(text: string): string | undefined {
  if (!/^\s*<(!doctype|html|head|body|\?xml)/i.test(text)) return undefined;
  const heading =
    /<(\w+)[^>]*\sclass=["'][^"']*header[^"']*["'][^>]*>(?<said>.*?)<\/\1>/is.exec(text) ??
    /<h1[^>]*>(?<said>.*?)<\/h1>/is.exec(text) ??
    /<title[^>]*>(?<said>.*?)<\/title>/is.exec(text);
  return shortened((heading?.groups?.said ?? '').replace(/<[^>]*>/g, '').trim());
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

function unpacked({ message }: Answer): Readable {
  if (!/^(x-)?gzip$/i.test(message.headers['content-encoding'] ?? '')) return message;
  const unzip = process.getBuiltinModule('node:zlib').createGunzip({ chunkSize: 64 * 1024 });
  return process.getBuiltinModule('node:stream').pipeline(message, unzip, () => {
    // The error reaches whoever reads the unzipped bytes.
  });
}

function brokenOff(error: unknown, answer: Answer): unknown {
  if (error instanceof AnswerTimeout) return silent(answer);
  if (!(error instanceof Error && 'code' in error)) return error;
  const code = String(error.code);
  if (code.startsWith('Z_') && code !== 'Z_BUF_ERROR')
    return clientFault(`The answer of ${answer.uri} to ${answer.what} cannot be unpacked: ${error.message}`);
  return clientFault(`The answer of ${answer.uri} to ${answer.what} breaks off.`, [
    'Try again; if it stays so, look for a proxy in between.',
  ]);
}
