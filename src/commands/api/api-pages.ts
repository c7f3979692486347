import type { Controller, PlainAnswer } from '../../api/controller.ts';
import { parseJson } from '../../transport/json/lossless.ts';
import { clientFault } from '../../model/fault.ts';
import { isReply } from '../../api/objects/reply.ts';

const PAGE = 1000;
/** Bytes of a page. */
const LONGEST = 64 * 1024 * 1024;

/**
 * A list (`GET path`) asked for page by page (`limit`, `offset`), its elements as they came, as one list. A list that has no
 * pages, and an answer that is none, is asked for once. The first page is there when this resolves; one more is asked for each
 * time that the one before was taken, so that only one is held.
 */
export async function allPages(controller: Controller, path: string): Promise<AsyncIterable<Uint8Array>> {
  const { limit, start, base } = paging(path);
  const page = async (offset: number): Promise<string> =>
    textOf(await controller.exchange({ method: 'GET', path: `${base}limit=${limit}&offset=${offset}` }));
  return joined(await page(start), limit, (n) => page(start + n * limit));
}

async function* joined(first: string, limit: number, page: (n: number) => Promise<string>): AsyncGenerator<Uint8Array> {
  if (elements(first) === undefined) yield Buffer.from(first);
  let before: string | undefined;
  let text = first;
  for (let n = 1; ; n++) {
    const count = elements(text);
    // A controller that does not know pages sends everything each time.
    if (count === undefined || text === before) break;
    if (before === undefined) yield Buffer.from('[');
    else if (count > 0) yield Buffer.from(',');
    yield Buffer.from(text.trim().slice(1, -1));
    before = text;
    if (count !== limit) break;
    text = await page(n);
  }
  if (before !== undefined) yield Buffer.from(']\n');
}

interface Paging {
  readonly limit: number;
  readonly start: number;
  /** The path up to where `limit` goes. */
  readonly base: string;
}

/** What the user said about pages counts as their size and as where to begin. */
function paging(path: string): Paging {
  const [place = '', query = ''] = path.split(/\?(.*)/s);
  const parameters = query.split('&').filter((parameter) => parameter !== '');
  const others = parameters.filter((parameter) => !/^(limit|offset)=/.test(parameter));
  const numberOf = (name: string): number =>
    Number(parameters.find((parameter) => parameter.startsWith(`${name}=`))?.slice(name.length + 1) ?? 0) || 0;
  return {
    limit: numberOf('limit') || PAGE,
    start: numberOf('offset'),
    base: `${place}?${others.map((parameter) => `${parameter}&`).join('')}`,
  };
}

async function textOf({ bytes }: PlainAnswer): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LONGEST) throw clientFault('A page of the list is longer than 64 MiB.', ['Ask for fewer: …?limit=100']);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** How many elements a list has; undefined: it is no list, or a list of replies. */
function elements(text: string): number | undefined {
  try {
    const value = parseJson(text);
    return Array.isArray(value) && !isReply(value[0]) ? value.length : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
