import type { ControllerVersion } from '../api/objects/version.ts';
import type { JsonObject, JsonValue } from '../model/json.ts';
import type { ApiReply } from '../api/objects/reply.ts';
import type { Secret } from '../model/secret.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

/** A JSON body; a Secret in it is sent in clear but shown as `***`; undefined members are left out. */
export type Body = JsonValue | Secret | readonly Body[] | { readonly [member: string]: Body | undefined };

/** Query parameters in the order they are sent; a list repeats the key, undefined and empty lists are left out. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** A request that only reads; `path` comes from the `apiPath` template, which percent-encodes every inserted name. */
export interface ReadRequest {
  readonly path: string;
  readonly query?: Query;
  /** Questions with a body: query-max-volume-size (OPTIONS) and query-size-info (POST); the default method is GET. */
  readonly method?: 'GET' | 'OPTIONS' | 'POST';
  readonly body?: Body;
}

export interface ChangeRequest {
  readonly method: Exclude<Method, 'OPTIONS'>;
  readonly path: string;
  readonly query?: Query;
  /** Absent: no body is sent at all. */
  readonly body?: Body;
}

/** A list of the API that is asked for when it is first read, and can be read once, in one of two ways. */
export interface ListAnswer<T = JsonObject> {
  /** The elements, parsed one by one as they arrive. Throws RepliesFault when the answer is a list of replies. */
  items(): AsyncIterable<T>;
  /**
   * The bytes of the answer as the controller sent them (unzipped), for re-indenting without building objects.
   * Throws RepliesFault when the answer is a list of replies.
   */
  raw(): AsyncIterable<Uint8Array>;
}

export interface Download {
  /** From Content-Disposition, without quotes and directories. */
  readonly fileName: string | undefined;
  readonly size: number | undefined;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A request as its sender wrote it: nothing is encoded or added any more. */
export interface PlainRequest {
  readonly method: Method;
  /** With its query. */
  readonly path: string;
  /** JSON text. */
  readonly body?: string | undefined;
}

/** An answer as it came: below 400, or API replies that say what is wrong. */
export interface PlainAnswer {
  readonly status: number;
  /** The media type, without parameters: `application/json`. */
  readonly type: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/** Called when an answer is waited for, with where it is to come from; the function it gives is called when it has come. */
export type Waiting = (where: string) => () => void;

/** One LINSTOR controller (or, with --curl, a notebook of what would be sent). Every method may throw a Fault. */
export interface Controller {
  /** `GET` of a list. Nothing is sent before the answer is read. */
  list<T = JsonObject>(request: ReadRequest): ListAnswer<T>;
  /** The JSON value of the answer. Throws RepliesFault when the controller answers with replies. */
  read(request: ReadRequest): Promise<JsonValue>;
  /**
   * Sends a change once (never twice) and returns its replies, error replies too. Throws a client Fault, which says that the
   * outcome is unknown, for an answer that is no list of replies.
   */
  change(request: ChangeRequest): Promise<readonly ApiReply[]>;
  /**
   * Sends a change once (never twice) whose answer is an object, and returns it whatever the HTTP status says
   * (a failed clone answers 500 with its object). Throws RepliesFault when the answer is a list of replies, a client Fault
   * that says that the outcome is unknown when it is anything else. With --curl: null.
   */
  changeAndRead(request: ChangeRequest): Promise<JsonValue>;
  /** The raw bytes of an answer below 400. Throws RepliesFault otherwise. */
  download(request: ReadRequest): Promise<Download>;
  /** Sends a request once, reading or changing, and hands on what comes. Throws a Fault for an HTTP error without API replies. */
  exchange(request: PlainRequest): Promise<PlainAnswer>;
  /** Server-sent events until `signal` aborts. */
  events(path: string, signal: AbortSignal): AsyncIterable<ServerEvent>;
  /** `GET /v1/controller/version`, asked once per process. */
  version(): Promise<ControllerVersion>;
  /** Throws a client Fault (exit 1) naming `feature` when the controller's REST API is older than `minimum` (`1.10.1`). With --curl: passes. */
  requireVersion(minimum: string, feature: string): Promise<void>;
  /** Whether this controller's REST API is at least `minimum`. With --curl: true. */
  hasVersion(minimum: string): Promise<boolean>;
  /** The address in use as it was written, `linstor://host:port`; connects first when several are given. */
  uri(): Promise<string>;
  /** The same controller on the same connections, but every request ends when `signal` aborts. Absent: nothing to end. */
  during?(signal: AbortSignal): Controller;
  /** Gives up the answers that were not read to their end, so that nothing waits for them. Absent: there are none. */
  release?(): void;
  /** The same controller, but `waiting` is told of every wait for it. Absent: nothing to wait for. */
  attended?(waiting: Waiting): Controller;
  /** True for --curl: answers are empty and nothing is sent. */
  readonly rehearsal: boolean;
  /** With --curl: whether a secret was shown as `***` so far. */
  readonly hidSecrets?: boolean;
}
