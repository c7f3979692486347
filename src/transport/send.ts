import type { JsonValue } from '../model/json.ts';
import { only } from '../model/only.ts';
import type { Body, Method } from './body.ts';

/** What the sender of a request expects to come back: so that a preview knows what to answer. */
type Expected = 'list' | 'object' | 'replies' | 'file' | 'events' | 'anything';

/** One request as it is handed to whoever sends it. */
export interface Request {
  readonly method: Method;
  /** With its query. */
  readonly path: string;
  readonly body?: Body | undefined;
  /** In place of `body`: JSON text as the user wrote it. */
  readonly text?: string | undefined;
  /** Default: JSON. */
  readonly accept?: string;
  /** The answer may be silent for as long as it likes (server-sent events). */
  readonly endless?: boolean;
  /** It changes nothing, whatever its method. */
  readonly asks: boolean;
  readonly expects: Expected;
  /** What a preview answers; see ReadRequest. */
  readonly preview?: JsonValue | undefined;
  readonly signal?: AbortSignal;
  /** Told that a change is on its way to the controller of this address, and again with false when nothing of it was sent. */
  readonly onWay?: (uri: string, isSent: boolean) => void;
}

/** The head of an answer; its body is still to be read. */
export interface Answer {
  readonly status: number;
  /** The words behind the status, `Not Found`. */
  readonly reason: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Unpacked; to be read once. Throws Faults when it breaks off or stops coming. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Gives up a body that nobody reads, so that nothing waits for it. */
  drop(): void;
  /** The request it belongs to, for messages: `GET /v1/nodes`. */
  readonly what: string;
  /** The controller as the user wrote it. */
  readonly uri: string;
  /** It answers a change, whose outcome is unknown without replies. */
  readonly isChange: boolean;
  /** Made by this program itself (a preview, a test) and taken as it is; a controller's answer is checked. */
  readonly isMade?: boolean;
  /** What to tell the user when the answer is "unauthorized". */
  readonly advice: () => Promise<readonly string[]>;
}

/** Sends a request once. Throws a Fault when no answer comes, and EndOfPreview when it cannot even be made up. */
export type Send = (request: Request) => Promise<Answer>;

/** A preview cannot go on without an answer: what it has shown so far is all there is to show. No Fault: it ends the line with 0. */
export class EndOfPreview extends Error {}

/** The answer that a preview makes up. Throws EndOfPreview when the sender cannot go on without a real one. */
export function previewAnswer({ expects, preview, ...request }: Request): Answer {
  const value = preview ?? (expects === 'list' || expects === 'replies' ? [] : undefined);
  if (value === undefined) throw new EndOfPreview();
  return madeAnswer(request, JSON.stringify(value));
}

/** An answer that was not sent by a controller. `headers`: names in small letters. */
export function madeAnswer(
  { method, path }: Pick<Request, 'method' | 'path'>,
  text: string,
  head: Partial<Pick<Answer, 'status' | 'headers'>> = {},
): Answer {
  return {
    status: 200,
    reason: '',
    headers: {},
    ...head,
    body: only(Buffer.from(text)),
    drop: () => undefined,
    what: `${method} ${path}`,
    uri: '',
    isChange: false,
    isMade: true,
    advice: () => Promise.resolve([]),
  };
}
