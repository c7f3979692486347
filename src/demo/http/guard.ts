import type { IncomingMessage } from 'node:http';
import { failure, noScope, type Reply } from '../reply.ts';

/** Replies with the status of HTTP they go with. */
interface Refused {
  readonly replies: readonly Reply[];
  readonly status: number;
}

const HOSTS: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The answer to a request that a page of the web may have had a browser send: for another host (whose name was made to
 * lead here), from a foreign page, or with a body that a form can send. Undefined for every other request.
 */
export function refused(incoming: IncomingMessage, secure: boolean, text: string): Refused | undefined {
  const { host, origin, 'sec-fetch-site': site, 'content-type': type } = incoming.headers;
  const port = incoming.socket.localPort ?? 0;
  const scheme = secure ? 'https' : 'http';
  const places = HOSTS.map((name) => new URL(`${scheme}://${name}:${port}`));
  if (!places.some((place) => place.host === host?.toLowerCase()))
    return refusal(403, `This is no controller for the host '${host ?? ''}'.`);
  if (origin !== undefined && !places.some((place) => place.origin === origin))
    return refusal(403, `Requests of pages from ${origin} are refused.`);
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return refusal(403, 'Requests of pages from other places are refused.');
  if (text !== '' && !/^application\/json\s*(;|$)/i.test(type ?? ''))
    return refusal(415, `The body must be application/json, not ${type ?? 'of no type'}.`);
  return undefined;
}

function refusal(status: number, message: string): Refused {
  return { replies: [failure(noScope, 'FAIL_INVLD_REQUEST', message)], status };
}
