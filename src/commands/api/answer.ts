import type { PlainAnswer } from '../../controller/controller.ts';
import { parseJson } from '../../controller/lossless.ts';
import { ExitCode, clientFault } from '../../model/fault.ts';
import { isReply, severity } from '../../model/reply.ts';
import type { ApiReply } from '../../model/reply.ts';
import { printableText } from '../../output/printable.ts';
import { reindent } from '../../output/reindent.ts';
import type { BytesView } from '../../output/view.ts';

/** No list of replies is longer than this; longer answers need not be looked at and are passed on as they come. */
const LOOKED_AT = 1024 * 1024;

/**
 * An answer as it came, on a terminal made readable. The exit code is 10 when it is a list of replies with an error among
 * them. Throws a client Fault for binary data on a terminal.
 */
export function answerView(answer: PlainAnswer, terminal: boolean): BytesView {
  let exitCode: ExitCode = answer.status >= 400 ? ExitCode.reply : ExitCode.ok;
  const seen = (text: string): void => {
    if (saysError(text)) exitCode = ExitCode.reply;
  };
  const bytes = looked(answer, seen);
  return { kind: 'bytes', bytes: terminal ? readable(answer.type, bytes) : bytes, exitCode: () => exitCode };
}

/** The bytes unchanged; shows the whole text to `seen` unless it is too long or endless. */
async function* looked({ type, bytes }: PlainAnswer, seen: (text: string) => void): AsyncIterable<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = type === 'application/json' ? 0 : Infinity;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size <= LOOKED_AT) held.push(chunk);
    else yield* [...held.splice(0), chunk];
  }
  if (held.length > 0) seen(Buffer.concat(held).toString('utf8'));
  yield* held;
}

function saysError(text: string): boolean {
  // Other answers are not even parsed.
  if (!/^\s*\[?\s*\{[^]*"ret_code"/.test(text)) return false;
  try {
    const value = parseJson(text);
    const replies = (Array.isArray(value) ? value : [value]).filter(isReply) as unknown as ApiReply[];
    return replies.some((reply) => severity(reply) === 'error');
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** JSON is indented; of other text only the control characters are made harmless. */
async function* readable(type: string, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (type === 'application/json') {
    yield* indented(bytes);
    return;
  }
  if (!type.startsWith('text/') && type !== '')
    throw clientFault(`The answer is ${type}, nothing for a terminal.`, ['Send it to a file: … > FILE']);
  const decoder = new TextDecoder();
  for await (const chunk of bytes) yield Buffer.from(printableText(decoder.decode(chunk, { stream: true })));
}

/** Some changes are answered with nothing at all. */
async function* indented(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const chunks = bytes[Symbol.asyncIterator]();
  let first = await chunks.next();
  while (first.done !== true && first.value.length === 0) first = await chunks.next();
  if (first.done === true) return;
  yield* reindent(
    (async function* () {
      yield first.value;
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
    })(),
    false,
  );
}
