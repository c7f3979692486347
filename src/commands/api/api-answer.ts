import type { PlainAnswer } from '../../api/controller.ts';
import { parseJson } from '../../transport/json/lossless.ts';
import { ExitCode, clientFault } from '../../model/fault.ts';
import { asReply, isReply, severity } from '../../api/objects/reply.ts';
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
  return {
    kind: 'bytes',
    bytes: terminal ? readable(answer.type, bytes) : harmless(answer.type, bytes),
    exitCode: () => exitCode,
  };
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
    const replies = (Array.isArray(value) ? value : [value]).filter(isReply).map(asReply);
    return replies.some((reply) => severity(reply) === 'error');
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** JSON is indented; other text is made harmless where it is shown. */
async function* readable(type: string, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (type === 'application/json') {
    yield* indented(bytes);
    return;
  }
  if (!type.startsWith('text/') && type !== '')
    throw clientFault(`The answer is ${type}, nothing for a terminal.`, ['Send it to a file: … > FILE']);
  yield* bytes;
}

/** JSON may hold no control characters: those in its strings are escaped as they should have been. */
async function* harmless(type: string, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (type !== 'application/json') yield* bytes;
  else for await (const chunk of bytes) yield holdsControl(chunk) ? escaped(chunk) : chunk;
}

/** Any of C0 but what may stand between values. */
function holdsControl(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return true;
  return false;
}

function escaped(chunk: Uint8Array): Uint8Array {
  const escape = (control: string): string => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const text = Buffer.from(chunk)
    .toString('latin1')
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, escape);
  return Buffer.from(text, 'latin1');
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
