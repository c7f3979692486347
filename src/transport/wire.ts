import type { OutgoingHttpHeaders } from 'node:http';

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** With query. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string | undefined;
  /** ms that the head of the answer, and after it every pause in its body, may take before AnswerTimeout; 0: any. */
  readonly timeout: number;
  /** Ends the request. */
  readonly signal?: AbortSignal | undefined;
}

/** The controller took too long. `inHead`: it had begun to answer, but the head of the answer was not complete in time. */
export class AnswerTimeout extends Error {
  readonly inHead: boolean;

  constructor(inHead: boolean) {
    super('the answer takes too long');
    this.inHead = inHead;
  }
}

/** The request failed before an answer came. `stale`: on a kept connection that the controller had closed meanwhile. */
export class RequestFailed extends Error {
  readonly stale: boolean;
  override readonly cause: Error;

  constructor(cause: Error, stale: boolean) {
    super(cause.message);
    this.cause = cause;
    this.stale = stale;
  }
}
