import type { JsonObject, JsonValue } from '../model/json.ts';
import type { Body, Method } from '../transport/body.ts';

export type { Body, Method };

/** Query parameters in the order they are sent; a list repeats the key, undefined and empty lists are left out. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** A request that only reads; `path` comes from the `apiPath` template, which percent-encodes every inserted name. */
export interface ReadRequest {
  readonly path: string;
  readonly query?: Query;
  /** Questions with a body: query-max-volume-size (OPTIONS) and query-size-info (POST); the default method is GET. */
  readonly method?: 'GET' | 'OPTIONS' | 'POST';
  readonly body?: Body;
  /** What a preview takes for the answer and goes on with; default: an empty list, or for an object the end of the preview. */
  readonly preview?: JsonValue;
}

export interface ChangeRequest {
  readonly method: Exclude<Method, 'OPTIONS'>;
  readonly path: string;
  readonly query?: Query;
  /** Absent: no body is sent at all. */
  readonly body?: Body;
}

/** A request as its sender wrote it: nothing is encoded or added any more. */
export interface PlainRequest {
  readonly method: Method;
  /** With its query. */
  readonly path: string;
  /** JSON text. */
  readonly body?: string | undefined;
}

/** A list of the API, which can be read once, in one of these ways. */
export interface ListAnswer<T = JsonObject> {
  /** The elements, parsed one by one as they arrive. Throws RepliesFault when the answer is a list of replies. */
  items(): AsyncIterable<T>;
  /**
   * Likewise, each with at least the members that the shape names with which it was asked for; others may be missing. `withText`: where
   * some are, `notedText` gives the text of all.
   */
  known?(how?: { readonly withText?: boolean }): AsyncIterable<T>;
  /**
   * The bytes of the answer as the controller sent them (unzipped), for re-indenting without building objects.
   * Throws RepliesFault when the answer is a list of replies.
   */
  raw(): AsyncIterable<Uint8Array>;
}

/** A list that was asked for with the shape of its elements. */
export interface KnownList<T> extends ListAnswer<T> {
  known(how?: { readonly withText?: boolean }): AsyncIterable<T>;
}

export interface Download {
  /** From Content-Disposition, without quotes and directories. */
  readonly fileName: string | undefined;
  readonly size: number | undefined;
  readonly bytes: AsyncIterable<Uint8Array>;
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
