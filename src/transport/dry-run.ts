import type { JsonValue } from '../model/json.ts';
import { encodeBody } from './encode-body.ts';
import { parseJson } from './json/lossless.ts';
import { maskedJson } from './masked-json.ts';
import { previewAnswer, type Request, type Send } from './send.ts';
import { MASK } from '../model/secret.ts';

/** A change that was not sent; its secrets are `***`. */
export interface WithheldRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body?: JsonValue;
}

/** The `send` of --dry-run: what asks goes through to `send`, what changes is kept in `withheld` and answered as by a preview. */
export function withholding(send: Send, withheld: WithheldRequest[]): Send {
  return async (request) => {
    if (request.asks) return await send(request);
    withheld.push(shownRequest(request));
    return previewAnswer(request);
  };
}

/** A request as it may be shown. */
export function shownRequest(request: Pick<Request, 'method' | 'path' | 'body' | 'text'>): WithheldRequest {
  const { method, path } = request;
  const body = shown(request);
  return { method, path, ...(body === undefined ? {} : { body: parseJson(body) }) };
}

function shown({ body, text }: Pick<Request, 'body' | 'text'>): string | undefined {
  if (text !== undefined) return maskedJson(text);
  return body === undefined ? undefined : encodeBody(body, () => MASK);
}
