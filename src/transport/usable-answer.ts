import type { AnswerMessage } from './answer-message.ts';
import type { HttpAnswer } from './exchange.ts';

/** What answered is no controller that can be used at the moment; the message says why. */
export class NoUse extends Error {}

/** What proxies and controllers that are only just starting or stopping say. */
const NOT_NOW = new Set([502, 503, 504]);

/**
 * Throws NoUse unless an answer to a question for JSON seems to come from a LINSTOR controller that works: by its status, its type, and
 * the first byte of its body, which stays there to be read. Throws what the stream throws when the body breaks off before that.
 */
export async function checkUsable({ message, status, what }: HttpAnswer): Promise<void> {
  const why = NOT_NOW.has(status) ? `HTTP status ${status}` : await notJson(message, status);
  if (why === undefined) return;
  message.destroy();
  throw new NoUse(`it answered ${what} with ${why}`);
}

async function notJson(message: AnswerMessage, status: number): Promise<string | undefined> {
  const type = message.headers['content-type'] ?? '';
  if (/html|xml/i.test(type)) return 'a web page';
  const bytes = await beginning(message);
  if (bytes === undefined) return status >= 400 || status === 204 ? undefined : 'nothing';
  const isPacked = message.headers['content-encoding'] !== undefined;
  // An error may be told in plain text by the server that LINSTOR runs on.
  if (isPacked || status >= 400) return /^\s*</.test(bytes.toString('latin1')) ? 'a web page' : undefined;
  return /^\s*([[{"\-\dtfn]|$)/.test(bytes.toString('latin1')) ? undefined : 'something that is no JSON';
}

/** The first piece of the body, which stays in it; undefined when it is empty. */
function beginning(message: AnswerMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      message.off('readable', onReadable).off('end', onEnd).off('error', onError);
      settle();
    };
    const onReadable = (): void => {
      const chunk = message.read() as Buffer | null;
      if (chunk === null) return;
      message.unshift(chunk);
      done(() => resolve(chunk));
    };
    const onEnd = (): void => done(() => resolve(undefined));
    const onError = (error: Error): void => done(() => reject(error));
    message.on('readable', onReadable).on('end', onEnd).on('error', onError);
    if (message.errored) onError(message.errored);
  });
}
