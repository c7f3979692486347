import type { Controller, ListAnswer, ReadRequest } from '../../controller/controller.ts';
import { listIn } from '../../controller/json-list.ts';

/** What this client uses of an error report. */
export interface ErrorReport {
  readonly filename?: string;
  /** ms since the epoch. */
  readonly error_time?: number;
  readonly node_name?: string;
  readonly module?: string;
  readonly version?: string;
  readonly exception?: string;
  readonly exception_message?: string;
  readonly origin_file?: string;
  readonly origin_line?: number;
  /** Only when it is asked for. */
  readonly text?: string;
}

/** The id that commands take, out of the name of the report's file. */
export function reportId({ filename = 'None' }: ErrorReport): string {
  return filename.replaceAll('ErrorReport-', '').replaceAll('.log', '');
}

/** Several lists of reports as one, each asked for in turn. */
export async function reportsFrom(
  controller: Controller,
  requests: readonly ReadRequest[],
): Promise<ListAnswer<ErrorReport>> {
  const [first, ...others] = requests;
  if (first !== undefined && others.length === 0) return controller.list(first);
  const lists: string[] = [];
  for (const request of requests) {
    const elements = (await textOf((await controller.list(request)).raw())).trim().slice(1, -1).trim();
    if (elements !== '') lists.push(elements);
  }
  return listIn(Buffer.from(`[${lists.join(',')}]`), '/v1/error-reports');
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
