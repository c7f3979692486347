import type { ErrorReport } from '../../api/objects/error-report.ts';
import type { Controller, ReadRequest } from '../../controller/controller.ts';
import type { Source } from '../../output/view.ts';

/** Several lists of reports as one, each asked for in turn. */
export function reportsFrom(controller: Controller, requests: readonly ReadRequest[]): Source<ErrorReport> {
  const [first, ...others] = requests;
  return {
    items: async function* () {
      for (const request of requests) yield* controller.list<ErrorReport>(request).items();
    },
    raw: () =>
      first !== undefined && others.length === 0 ? controller.list(first).raw() : joinedLists(controller, requests),
  };
}

/** The elements of several JSON arrays in one array, as they were sent. */
async function* joinedLists(controller: Controller, requests: readonly ReadRequest[]): AsyncIterable<Uint8Array> {
  const lists: string[] = [];
  for (const request of requests) {
    const elements = (await textOf(controller.list(request).raw())).trim().slice(1, -1).trim();
    if (elements !== '') lists.push(elements);
  }
  yield Buffer.from(`[${lists.join(',')}]`);
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
