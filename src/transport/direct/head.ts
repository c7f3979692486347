/** The head of an answer as nearly every server writes it. */
export interface PlainHead {
  readonly status: number;
  readonly reason: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** How the end of the body is known: after so many bytes, by chunks, or when the connection is closed. */
  readonly body: number | 'chunked' | 'until-close';
  /** The connection can serve another request. */
  readonly keepsAlive: boolean;
}

const STATUS_LINE = /^HTTP\/1\.1 ([2-5]\d\d)(?: ([\t -~]*))?$/;
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const PLAIN = /^[\t -~]*$/;
const LENGTH = /^\d{1,15}$/;

/**
 * The head that `text` is, without the empty line that ends it; undefined for one that has anything special: another version, a status
 * without a body, a name that comes twice, a field over several lines, other characters than those of ASCII, lengths that contradict each other.
 */
export function plainHead(text: string): PlainHead | undefined {
  const [first = '', ...lines] = text.split('\r\n');
  const [, code, reason = ''] = STATUS_LINE.exec(first) ?? [];
  const status = Number(code);
  if (code === undefined || status === 204 || status === 304) return undefined;
  const headers = fieldsOf(lines);
  const body = headers && framing(headers);
  if (!headers || body === undefined) return undefined;
  const connection = headers.connection?.toLowerCase() ?? 'keep-alive';
  if (headers.upgrade !== undefined || !['keep-alive', 'close'].includes(connection)) return undefined;
  return { status, reason, headers, body, keepsAlive: connection === 'keep-alive' && body !== 'until-close' };
}

function fieldsOf(lines: readonly string[]): Record<string, string> | undefined {
  const headers = Object.create(null) as Record<string, string>;
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    if (!NAME.test(name) || !PLAIN.test(line) || name in headers || name === 'set-cookie') return undefined;
    headers[name] = line.slice(colon + 1).trim();
  }
  return headers;
}

function framing(headers: Readonly<Record<string, string>>): PlainHead['body'] | undefined {
  const { 'content-length': length, 'transfer-encoding': encoding } = headers;
  if (encoding !== undefined)
    return length === undefined && encoding.toLowerCase() === 'chunked' ? 'chunked' : undefined;
  if (length === undefined) return 'until-close';
  return LENGTH.test(length) ? Number(length) : undefined;
}
