import { ERROR_REPORT, type ErrorReport } from '../../api/objects/error-report.ts';
import type { Controller, ListAnswer, ReadRequest } from '../../api/controller.ts';
import { listIn } from '../../api/json-list.ts';

/** Several lists of reports as one, each asked for in turn. */
export async function reportsFrom(
  controller: Controller,
  requests: readonly ReadRequest[],
): Promise<ListAnswer<ErrorReport>> {
  const [first, ...others] = requests;
  if (first !== undefined && others.length === 0) return controller.list(first, ERROR_REPORT);
  const lists: string[] = [];
  for (const request of requests) {
    const elements = (await textOf((await controller.list(request)).raw())).trim().slice(1, -1).trim();
    if (elements !== '') lists.push(elements);
  }
  return listIn(Buffer.from(`[${lists.join(',')}]`), '/v1/error-reports', ERROR_REPORT);
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
