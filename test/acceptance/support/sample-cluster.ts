import type { Demo } from '../../../src/demo/index.ts';
import type { Json } from '../../fuzz/support/mutate.ts';
import { EXTRA } from '../../fuzz/support/reading-lines.ts';

/** An answer as it is when nothing is wrong. */
export interface Answer {
  readonly status: number;
  readonly value: Json;
}

/** What the demo cluster answers to a request, or what stands in for it where the sample cluster has nothing. */
export async function originalAnswer(demo: Demo, method: string, path: string, body?: Buffer): Promise<Answer> {
  const extra = EXTRA[path.replace(/\?.*$/, '')];
  if (method !== 'PUT' && extra !== undefined) return { status: 200, value: extra };
  const headers = { 'Content-Type': 'application/json' };
  const sent = body === undefined || body.length === 0 ? {} : { headers, body: new Uint8Array(body) };
  const response = await fetch(demo.url + path, { method, ...sent });
  const text = await response.text();
  return { status: response.status, value: text === '' ? null : (JSON.parse(text) as Json) };
}
